package org.chancery.icalendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How one event stands in a calendar: on whole days, at hours, or not at all. */
sealed interface Entry {

    /** @param last inclusive */
    record Days(LocalDate first, LocalDate last, State state, Remark remark) implements Entry {}

    /** @param end null if not known, which iCalendar writes as no end at all */
    record Timed(LocalDateTime start, @Nullable LocalDateTime end, ZoneId zone, State state, Remark remark) implements Entry {}

    record None(LeftOut reason) implements Entry {}

    /** The three values that a VEVENT may have (RFC 5545, 3.8.1.11). */
    enum State {
        TENTATIVE, CONFIRMED, CANCELLED
    }

    /** What the title says before the name, for programs that show nothing else. */
    enum Remark {
        NONE, DATE_OPEN, CANCELLED, POSTPONED
    }
}
