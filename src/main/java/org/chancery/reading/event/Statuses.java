package org.chancery.reading.event;

import java.time.LocalDate;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/** The status that outlook and date give together, by the rules of the annotated texts. */
final class Statuses {
    private static final int MONTH = 31;

    private Statuses() {}

    /** Null when nothing says that the event will be or was. */
    static @Nullable EventStatus of(Outlook outlook, EventDate date, @Nullable LocalDate published) {
        if (outlook.cancelled && !outlook.postponed)
            return EventStatus.CANCELLED;
        if (outlook.postponed && !outlook.begun)
            return EventStatus.POSTPONED;
        LocalDate first = date.earliestOrNull();
        LocalDate last = date.latestOrNull();
        boolean over = published != null && last != null && last.isBefore(published);
        boolean future = published != null && first != null && first.isAfter(published);
        boolean gone = outlook.departed && published != null && first != null && first.isBefore(published);
        if (over || gone)
            return EventStatus.HELD;
        if (outlook.back && (!outlook.ahead || outlook.begun) && (!outlook.proposal || outlook.begun) && !future)
            return EventStatus.HELD;
        if (outlook.silent() && !future)
            return null;
        if (outlook.proposal && !firm(outlook, date))
            return EventStatus.PROPOSED;
        if (outlook.hedge || outlook.proposal)
            return EventStatus.PLANNED;
        return close(date) ? EventStatus.SCHEDULED : EventStatus.PLANNED;
    }

    private static boolean firm(Outlook outlook, EventDate date) {
        return outlook.ahead && outlook.hedge && close(date);
    }

    /** A day, range, week, third of a month or month. */
    private static boolean close(EventDate date) {
        return date.bounds().map(window -> window.days() <= MONTH).orElse(false);
    }
}
