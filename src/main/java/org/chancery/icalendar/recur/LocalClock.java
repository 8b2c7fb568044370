package org.chancery.icalendar.recur;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Moment;
import org.chancery.icalendar.line.ZoneNames;
import org.jspecify.annotations.Nullable;

/**
 * The clock by which a rule is followed: that of its DTSTART (RFC 5545, 3.3.10).
 *
 * @param zone
 *            null for whole days, for a time that floats, and where nobody knows the zone: then the clock is the venue's
 * @param venue
 *            null if not known
 */
public record LocalClock(@Nullable ZoneId zone, @Nullable ZoneId venue) {

    static LocalClock of(ContentLine start, Moment moment, @Nullable ZoneId venue) {
        return switch (moment) {
            case Moment.Day day -> new LocalClock(null, venue);
            case Moment.Clock clock when clock.utc() -> new LocalClock(ZoneOffset.UTC, venue);
            case Moment.Clock clock -> new LocalClock(zone(start), venue);
        };
    }

    private static @Nullable ZoneId zone(ContentLine line) {
        String name = line.parameter("TZID");
        return name == null ? null : ZoneNames.find(name);
    }

    /** @param line in whose zone the moment is, unless it is in UTC; null for the clock's own */
    LocalDateTime local(Moment moment, @Nullable ContentLine line) {
        return switch (moment) {
            case Moment.Day(var day) -> day.atStartOfDay();
            case Moment.Clock clock -> {
                ZoneId from = clock.utc() ? ZoneOffset.UTC : line == null ? null : zone(line);
                yield between(clock.time(), from, zone == null ? venue : zone);
            }
        };
    }

    /** By the clock of the venue. */
    LocalDateTime there(LocalDateTime time) {
        return between(time, zone, venue);
    }

    /** A time of the venue's clock by this one. */
    LocalDateTime here(LocalDateTime time) {
        return between(time, venue, zone);
    }

    private static LocalDateTime between(LocalDateTime time, @Nullable ZoneId from, @Nullable ZoneId to) {
        return from == null || to == null || from.equals(to) ? time : time.atZone(from).withZoneSameInstant(to).toLocalDateTime();
    }
}
