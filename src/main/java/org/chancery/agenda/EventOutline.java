package org.chancery.agenda;

import java.time.LocalDate;
import java.util.List;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet shows of an event, read by window without its claims.
 *
 * @param parties
 *            country codes and abbreviations of who takes part, in order; people are counted under their country
 * @param zone
 *            IANA zone of the venue, null if not known
 * @param contradicted
 *            whether sources disagree and nobody has settled it
 * @param recheck
 *            set by hand, else null
 * @param lastHeard
 *            day of the newest claim
 * @param repeat
 *            whether this date is one of several; the store itself knows one alone
 */
public record EventOutline(EventId id, String name, EventKind kind, @Nullable VisitKind visitKind, @Nullable Level level,
        EventStatus status,
        EventDate date, @Nullable Hours hours, @Nullable String city, @Nullable String country, @Nullable String zone,
        @Nullable SeriesId series, @Nullable Integer ordinal, List<String> parties, boolean contradicted, boolean reviewed,
        @Nullable LocalDate recheck, LocalDate lastHeard, Repeat repeat) {

    public EventOutline {
        parties = List.copyOf(parties);
    }

    /** An event with one date. */
    public EventOutline(EventId id, String name, EventKind kind, @Nullable VisitKind visitKind, @Nullable Level level, EventStatus status,
            EventDate date, @Nullable Hours hours, @Nullable String city, @Nullable String country, @Nullable String zone,
            @Nullable SeriesId series, @Nullable Integer ordinal, List<String> parties, boolean contradicted, boolean reviewed,
            @Nullable LocalDate recheck, LocalDate lastHeard) {
        this(id, name, kind, visitKind, level, status, date, hours, city, country, zone, series, ordinal, parties, contradicted, reviewed,
                recheck, lastHeard, Repeat.ONCE);
    }

    /** The event on one of its dates. */
    public EventOutline on(Occurrence one) {
        String there = one.place();
        return new EventOutline(id, one.name() == null ? name : one.name(), kind, visitKind, level, one.status(), one.date(), one.hours(),
                there == null ? city : there, there == null ? country : null, zone, series, ordinal, parties, contradicted, reviewed,
                recheck, lastHeard, one.repeat());
    }

    /** The precision of the date, {@link DatePrecision#TIME} when hours stand beside a day. */
    public DatePrecision precision() {
        return hours != null && date.precision() == DatePrecision.DAY ? DatePrecision.TIME : date.precision();
    }
}
