package org.chancery.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What is in force of an event: the outcome of all its attestations.
 *
 * @param aliases
 *            names in other languages (ISO 639-1 code to name)
 * @param previousDate
 *            the window given up by a postponement or a move; {@link EventDate#UNKNOWN} if none
 */
public record EventFacts(String name, Map<String, String> aliases, EventKind kind, @Nullable VisitKind visitKind, @Nullable SeriesId series,
        @Nullable Integer ordinal, EventStatus status, EventDate date, @Nullable Hours hours, EventDate previousDate, Venue venue,
        @Nullable Level level, @Nullable AttendanceMode mode, List<Participation> participations) {

    public EventFacts {
        aliases = Map.copyOf(aliases);
        participations = List.copyOf(participations);
    }

    /** The precision of the date, {@link DatePrecision#TIME} when hours stand beside a day. */
    public DatePrecision precision() {
        return hours != null && date.precision() == DatePrecision.DAY ? DatePrecision.TIME : date.precision();
    }

    /** What holds on one of the dates of an event that recurs. */
    EventFacts on(Occurrence one) {
        Venue there = one.place() == null ? venue : new Venue(one.place(), null, null, null, venue.zone());
        return new EventFacts(one.name() == null ? name : one.name(), aliases, kind, visitKind, series, ordinal, one.status(), one.date(),
                one.hours(), previousDate, there, level, mode, participations);
    }

    /** Whether anything differs that other people's calendars must hear of: date, hours, place or status. */
    public boolean movesFrom(EventFacts before) {
        return !date.sameAs(before.date) || status != before.status || !Objects.equals(hours, before.hours) || !venue.equals(before.venue);
    }
}
