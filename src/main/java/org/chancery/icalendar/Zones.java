package org.chancery.icalendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The zones that a calendar uses, and for which years. */
final class Zones {
    private record Years(int first, int last) {
        Years with(int year) {
            return new Years(Math.min(first, year), Math.max(last, year));
        }
    }

    private final Map<String, Years> used = new TreeMap<>();

    /** Whether the zone has a name in the time zone database; an offset by itself is written in UTC. */
    static boolean named(ZoneId zone) {
        return !(zone.normalized() instanceof ZoneOffset);
    }

    void use(Entry entry) {
        if (entry instanceof Entry.Timed timed && named(timed.zone())) {
            use(timed.zone(), timed.start());
            if (timed.end() != null) {
                use(timed.zone(), timed.end());
            }
        }
    }

    /** For all years from one to another, both included. */
    void use(ZoneId zone, int first, int last) {
        if (named(zone)) {
            used.merge(zone.getId(), new Years(first, last), (old, next) -> old.with(next.first()).with(next.last()));
        }
    }

    private void use(ZoneId zone, LocalDateTime time) {
        int year = time.getYear();
        used.merge(zone.getId(), new Years(year, year), (old, next) -> old.with(year));
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    List<VTimezone> components() {
        List<VTimezone> all = new ArrayList<>();
        used.forEach((id, years) -> all.add(VTimezone.of(ZoneId.of(id), years.first(), years.last())));
        return all;
    }
}
