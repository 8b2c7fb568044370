package org.chancery.icalendar.in;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.ZoneNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zone that a TZID means: by the rules in the file, then by its name in the time zone database, then by the name that Windows has
 * for it. Never guessed: what nobody knows is said.
 */
final class FileZones {
    private record Defined(FileZone rules, @Nullable ZoneId zone) {}

    private final Map<String, Defined> defined = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Consumer<Remark> remarks;

    FileZones(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    /**
     * A time by the clock of a zone.
     *
     * @param zone
     *            of the database, or an offset; null for a time that floats (RFC 5545, 3.3.5, form 1)
     */
    record Zoned(LocalDateTime time, @Nullable ZoneId zone) {}

    /** Takes a VTIMEZONE; one of a name that was there before holds from here on. */
    void add(ReadComponent zone) {
        ContentLine id = zone.first("TZID");
        if (id == null) {
            return;
        }
        String name = id.text();
        ContentLine location = zone.first("X-LIC-LOCATION");
        ZoneId known = location == null ? null : ZoneNames.find(location.text());
        defined.put(name, new Defined(new FileZone(zone), known == null ? ZoneNames.find(name) : known));
        String rules = zone.parts().stream().flatMap(part -> part.lines().stream()).map(line -> line.name() + line.value()).toList()
                .toString();
        String before = written.put(name, rules);
        if (before != null && !before.equals(rules)) {
            remarks.accept(new Remark(zone.line(), name, Remark.Kind.ZONE_RULES_DIFFER));
        }
    }

    /** The time in the zone that the name means; null, after a remark, if nobody knows it. */
    @Nullable
    Zoned resolve(String tzid, LocalDateTime time, ContentLine line) {
        Defined own = defined.get(tzid);
        ZoneOffset offset = own == null ? null : own.rules().offsetAt(time);
        ZoneId zone = own != null && own.zone() != null ? own.zone() : ZoneNames.find(tzid);
        if (offset == null && zone == null) {
            remarks.accept(new Remark(line.number(), tzid, Remark.Kind.UNKNOWN_ZONE));
            return null;
        }
        if (offset == null) {
            remarks.accept(new Remark(line.number(), tzid, Remark.Kind.ZONE_NOT_DEFINED));
            return new Zoned(time, Objects.requireNonNull(zone));
        }
        if (zone == null) {
            return new Zoned(time, offset);
        }
        if (zone.getRules().isValidOffset(time, offset)) {
            return new Zoned(time, zone);
        }
        remarks.accept(new Remark(line.number(), tzid, Remark.Kind.ZONE_RULES_DIFFER));
        return new Zoned(time.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime(), zone);
    }

    /** Whether an event may be read now, or has to wait for a definition that may follow. */
    boolean knows(String tzid) {
        return defined.containsKey(tzid) || ZoneNames.find(tzid) != null;
    }
}
