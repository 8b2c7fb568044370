package org.chancery.ui.sheet;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.date.DateWindow;
import org.chancery.date.EdtfValue;

/** How firmly an event stands on a sheet of days, by the precision of its date. */
public enum Footing {
    /** On one day. */
    DAY,
    /** Lasts over several days. */
    SPAN,
    /** On some day of a month or less: a band. */
    BAND,
    /** Looser than a month: no place on a sheet of days. */
    NONE;

    /** The longest window that a sheet of days draws as a band, in days; a month that is only about right is drawn too. */
    private static final int LONGEST_BAND = 31;

    /** Order in which events ask for room on a day: highest level first, then by hour, then by name. */
    public static final Comparator<EventOutline> BY_WEIGHT = Comparator.comparing((EventOutline e) -> e.level() == null ? Level
            .values().length : e.level().ordinal()).thenComparing(e -> e.hours() == null ? java.time.LocalTime.MAX : e.hours().start())
            .thenComparing(EventOutline::name).thenComparing(EventOutline::id);

    public static Footing of(EventOutline event) {
        return switch (event.precision()) {
            case TIME, DAY -> DAY;
            case RANGE -> SPAN;
            case MONTH -> BAND;
            case WINDOW -> bandOf(event).isPresent() ? BAND : NONE;
            case QUARTER, SEASON, HALF_YEAR, YEAR, UNKNOWN -> NONE;
        };
    }

    private static Optional<DateWindow> bandOf(EventOutline event) {
        return event.date().bounds().filter(bounds -> bounds.first().isAfter(java.time.LocalDate.MIN)).filter(bounds -> bounds
                .days() <= LONGEST_BAND);
    }

    /** Whether the last day is known as such ("by the end of the month"), so that a band is cut hard there instead of fading. */
    public static boolean endsHard(EventOutline event) {
        return event.date().value() instanceof EdtfValue.UpTo;
    }
}
