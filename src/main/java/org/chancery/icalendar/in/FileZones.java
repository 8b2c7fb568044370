package org.chancery.icalendar.in;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zone that a TZID means: by the rules in the file, then by its name in the time zone database, then by the name that Windows has
 * for it. Never guessed: what nobody knows is said.
 */
final class FileZones {
    private static final Map<String, String> WINDOWS = windows();

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
        ZoneId known = location == null ? null : byName(location.text());
        defined.put(name, new Defined(new FileZone(zone), known == null ? byName(name) : known));
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
        ZoneId zone = own != null && own.zone() != null ? own.zone() : byName(tzid);
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
        return defined.containsKey(tzid) || byName(tzid) != null;
    }

    /** The zone of that name in the time zone database, or that Windows calls so. */
    static @Nullable ZoneId byName(String name) {
        String id = name.strip();
        String windows = WINDOWS.get(id);
        ZoneId zone = zone(windows == null ? id : windows);
        // Programs put their own name before that of the zone: "/mozilla.org/20050126_1/Europe/Berlin".
        for (int slash = id.indexOf('/'); zone == null && slash >= 0; slash = id.indexOf('/', slash + 1)) {
            zone = zone(id.substring(slash + 1));
        }
        return zone;
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return id.isEmpty() || !Character.isLetter(id.charAt(0)) || id.length() == 1 ? null : ZoneId.of(id);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Map<String, String> windows() {
        Map<String, String> zones = new HashMap<>();
        try (InputStream in = FileZones.class.getResourceAsStream("windows-zones.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> zones.put(row[0], row[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(zones);
    }
}
