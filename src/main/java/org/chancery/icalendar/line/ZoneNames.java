package org.chancery.icalendar.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names that calendars have for zones. */
public final class ZoneNames {
    private static final Map<String, String> WINDOWS = windows();

    private ZoneNames() {}

    /** The zone of that name in the time zone database, or that Windows calls so; null if nobody knows it. */
    public static @Nullable ZoneId find(String name) {
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
        try (InputStream in = ZoneNames.class.getResourceAsStream("windows-zones.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> zones.put(row[0], row[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(zones);
    }
}
