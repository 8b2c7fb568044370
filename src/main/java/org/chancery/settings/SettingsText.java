package org.chancery.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** The settings as lines of a properties file in UTF-8. */
final class SettingsText {
    private static final String BETWEEN = "|";

    /** How the window looks, which it has to know before anybody has typed a passphrase; nothing of whom or what the store is about. */
    private static final Set<String> OUTSIDE = Set.of("window.dark", "window.percent", "window.marks-folded", "window.lock-after",
            "desk.language");

    private SettingsText() {}

    /** @throws IllegalArgumentException if a value is none */
    static Settings settings(Properties read) {
        return new Settings(desk(read), Boolean.parseBoolean(read.getProperty("window.dark")), Integer.parseInt(read.getProperty(
                "window.percent", "100")), Boolean.parseBoolean(read.getProperty("window.marks-folded")), watched(read), Integer.parseInt(
                        read.getProperty("window.lock-after", String.valueOf(Settings.USUAL_LOCK))));
    }

    private static @Nullable Path watched(Properties read) {
        String folder = read.getProperty("watched.folder", "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    private static @Nullable Desk desk(Properties read) {
        String language = read.getProperty("desk.language");
        if (language == null) {
            return null;
        }
        String home = read.getProperty("desk.home", "");
        String city = read.getProperty("desk.city", "");
        List<String> principals = Arrays.stream(read.getProperty("desk.principals", "").split("\\" + BETWEEN)).filter(name -> !name
                .isBlank()).toList();
        return new Desk(home.isEmpty() ? null : Country.of(home), city.isEmpty() ? null : city, ZoneId.of(read.getProperty("desk.zone",
                ZoneOffset.UTC.getId())), principals, language);
    }

    static Properties lines(Settings settings) {
        Properties written = new Properties();
        written.setProperty("window.dark", String.valueOf(settings.dark()));
        written.setProperty("window.percent", String.valueOf(settings.percent()));
        written.setProperty("window.marks-folded", String.valueOf(settings.marksFolded()));
        written.setProperty("window.lock-after", String.valueOf(settings.lockAfter()));
        Path watched = settings.watched();
        written.setProperty("watched.folder", watched == null ? "" : watched.toString());
        Desk desk = settings.desk();
        if (desk != null) {
            Country home = desk.home();
            String city = desk.missionCity();
            written.setProperty("desk.language", desk.language());
            written.setProperty("desk.home", home == null ? "" : home.code());
            written.setProperty("desk.city", city == null ? "" : city);
            written.setProperty("desk.zone", desk.zone().getId());
            written.setProperty("desk.principals", String.join(BETWEEN, desk.principals()));
        }
        return written;
    }

    static Properties outside(Properties lines) {
        Properties some = new Properties();
        lines.stringPropertyNames().stream().filter(OUTSIDE::contains).forEach(name -> some.setProperty(name, lines.getProperty(name)));
        return some;
    }

    /** Whether anything stands there that has to be sealed beside an encrypted store. */
    static boolean tells(Properties lines) {
        return !OUTSIDE.containsAll(lines.stringPropertyNames());
    }

    static byte[] octets(Properties lines) throws IOException {
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Properties lines(byte[] octets) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(new ByteArrayInputStream(octets), StandardCharsets.UTF_8));
        return read;
    }
}
