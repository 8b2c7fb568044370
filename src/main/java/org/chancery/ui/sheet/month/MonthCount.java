package org.chancery.ui.sheet.month;

import java.time.YearMonth;
import java.util.List;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;

/**
 * What the status line says of a month.
 *
 * @param events
 *            all that may fall in the month, those without any date too while they are still to come
 * @param withoutDay
 *            those of them that have no day
 * @param onSheet
 *            those that the sheet draws
 */
public record MonthCount(int events, int withoutDay, int onSheet) {

    static MonthCount of(YearMonth month, List<EventOutline> outlines) {
        DateWindow window = DateWindow.of(month);
        List<EventOutline> here = outlines.stream().filter(e -> e.date().isUnknown() ? isOpen(e) : e.date().possiblyIn(window)).toList();
        int loose = (int) here.stream().filter(e -> !e.precision().hasDay()).count();
        int drawn = (int) here.stream().filter(e -> Footing.of(e) != Footing.NONE).count();
        return new MonthCount(here.size(), loose, drawn);
    }

    private static boolean isOpen(EventOutline event) {
        return event.status() != EventStatus.HELD && event.status() != EventStatus.CANCELLED;
    }
}
