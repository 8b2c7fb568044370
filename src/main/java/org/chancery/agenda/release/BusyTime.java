package org.chancery.agenda.release;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Venue;

/**
 * A time that is taken, and by nothing that could be told: no name, place, people, kind, claims, or time of its making. Hours are in UTC,
 * since the zone of a venue says where it is. Only a day takes time: a window, or an event that is off, makes nobody busy.
 *
 * <p>
 * The identity is another than the event's, the same at every export, and follows from it one way and only together with the instant at
 * which the event was made, which leaves with no such entry.
 */
final class BusyTime {
    private BusyTime() {}

    /** @param name what stands there, such as "Busy" */
    static Optional<DiplomaticEvent> of(DiplomaticEvent event, String name) {
        EventFacts facts = event.facts();
        boolean on = switch (facts.status()) {
            case PROPOSED, PLANNED, SCHEDULED, HELD -> true;
            case POSTPONED, CANCELLED -> false;
        };
        Optional<DateWindow> days = facts.date().bounds();
        if (!on || days.isEmpty() || !facts.precision().hasDay() || facts.date().earliest().isEmpty()) {
            return Optional.empty();
        }
        EventStatus status = facts.status() == EventStatus.SCHEDULED || facts.status() == EventStatus.HELD ? EventStatus.SCHEDULED
                : EventStatus.PLANNED;
        EventId id = new EventId(UUID.nameUUIDFromBytes(("busy:" + event.id() + event.created()).getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new DiplomaticEvent(id, id + "@chancery", when(facts, days.get(), name, status), List.of(), "", "",
                ReleaseLevel.PUBLIC, null, true, 1, event.modified(), event.modified()));
    }

    private static EventFacts when(EventFacts facts, DateWindow days, String name, EventStatus status) {
        Hours hours = facts.hours();
        ZoneId zone = facts.venue().zone();
        if (hours == null || days.days() > 1) {
            EventDate date = days.days() > 1 ? EventDate.range(days.first(), days.last()) : EventDate.day(days.first());
            return taken(name, status, date, null, Venue.UNKNOWN);
        }
        if (zone == null) {
            return taken(name, status, EventDate.day(days.first()), hours, Venue.UNKNOWN);
        }
        LocalDateTime start = utc(days.first(), hours.start(), zone);
        LocalTime end = hours.end();
        LocalDate lastDay = end != null && !end.isAfter(hours.start()) ? days.first().plusDays(1) : days.first();
        Hours inUtc = new Hours(start.toLocalTime(), end == null ? null : utc(lastDay, end, zone).toLocalTime());
        return taken(name, status, EventDate.day(start.toLocalDate()), inUtc, new Venue(null, null, null, null, ZoneOffset.UTC));
    }

    private static LocalDateTime utc(LocalDate day, LocalTime time, ZoneId zone) {
        return LocalDateTime.ofInstant(day.atTime(time).atZone(zone).toInstant(), ZoneOffset.UTC);
    }

    private static EventFacts taken(String name, EventStatus status, EventDate date, @org.jspecify.annotations.Nullable Hours hours,
            Venue venue) {
        return new EventFacts(name, Map.of(), EventKind.OTHER, null, null, null, status, date, hours, EventDate.UNKNOWN, venue, null, null,
                List.of());
    }
}
