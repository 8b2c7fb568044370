package org.chancery.agenda;

import java.time.LocalDate;
import org.chancery.date.EventDate;

/** The status as screens and tables show it: as stored, but for what the calendar adds to it today. */
public enum ShownStatus implements Word {
    PROPOSED, PLANNED, SCHEDULED, POSTPONED, CANCELLED, HELD,
    /** Begun, and its latest day is not past. */
    UNDER_WAY,
    /** Its latest day is past, and no source says that it was held. */
    UNREPORTED;

    /** @param today local to the venue or the desk */
    public static ShownStatus of(EventStatus status, EventDate date, LocalDate today) {
        LocalDate latest = date.latestOrNull();
        boolean past = latest != null && latest.isBefore(today);
        return switch (status) {
            case PROPOSED -> PROPOSED;
            case PLANNED -> past ? UNREPORTED : PLANNED;
            case SCHEDULED -> past ? UNREPORTED : SCHEDULED;
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELLED;
            case HELD -> latest == null || past ? HELD : UNDER_WAY;
        };
    }
}
