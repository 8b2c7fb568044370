package org.chancery.ui.sheet.month;

import java.util.List;
import org.chancery.agenda.EventOutline;

/**
 * Events of one day, or bands of one week, for which there is no room: "+4 more".
 *
 * @param from
 *            first column
 * @param to
 *            last column: the same for a day
 * @param y
 *            pixels from the top of the week
 */
record Hidden(int from, int to, double y, List<EventOutline> events) {
    Hidden {
        events = List.copyOf(events);
    }

    boolean ofBands() {
        return from != to;
    }
}
