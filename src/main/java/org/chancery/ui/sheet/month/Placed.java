package org.chancery.ui.sheet.month;

import org.chancery.agenda.EventOutline;

/**
 * One event's piece in one week.
 *
 * @param from
 *            first column, 0 to 6, inclusive
 * @param to
 *            last column, inclusive
 * @param y
 *            pixels from the top of the week
 * @param height
 *            pixels
 */
record Placed(EventOutline event, Shape shape, int from, int to, double y, double height, End start, End end) {

    enum Shape {
        /** Some day within: no day cell of its own. */
        BAND,
        /** Lasts over several days. */
        BAR,
        /** One day. */
        CHIP
    }

    enum End {
        /** The event truly begins or ends here. */
        TRUE,
        /** It goes on in the week before or after. */
        CONTINUES,
        /** Nobody knows on which day: a soft end. */
        FADES,
        /** Not known on which day, but not after this one. */
        CUT
    }

    /** Whether there is room for a second line. */
    boolean twoLines() {
        return height > MonthMetrics.CHIP;
    }

    boolean covers(int column) {
        return from <= column && column <= to;
    }
}
