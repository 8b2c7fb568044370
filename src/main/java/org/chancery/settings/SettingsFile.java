package org.chancery.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.chancery.agenda.ChanceryFailure.SettingsUnusable;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** The settings in a properties file (UTF-8), written to a sibling and moved over so that a crash leaves a whole one. */
public final class SettingsFile implements SettingsRepository {

    private static final String BETWEEN = "|";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public Settings load() {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            return new Settings(desk(read), Boolean.parseBoolean(read.getProperty("window.dark")), Integer.parseInt(read.getProperty(
                    "window.percent", "100")), Boolean.parseBoolean(read.getProperty("window.marks-folded")), watched(read));
        } catch (NoSuchFileException none) {
            return Settings.FIRST;
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw new SettingsUnusable(file, broken);
        }
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

    @Override
    public void save(Settings settings) {
        Properties written = new Properties();
        written.setProperty("window.dark", String.valueOf(settings.dark()));
        written.setProperty("window.percent", String.valueOf(settings.percent()));
        written.setProperty("window.marks-folded", String.valueOf(settings.marksFolded()));
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
        put(written);
    }

    private void put(Properties written) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            StringWriter text = new StringWriter();
            written.store(text, null);
            Path sibling = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(sibling, text.toString(), StandardCharsets.UTF_8);
            Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new SettingsUnusable(file, broken);
        }
    }
}
