package org.chancery.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Properties;

import org.chancery.agenda.ChanceryFailure.SettingsUnusable;

/**
 * The settings in a file, written to a sibling and moved over so that a crash leaves a whole one. Beside an encrypted store the file holds
 * theme, size and language alone, and {@code settings.sealed} all of them; whoever finds them in the clear there seals them.
 */
public final class SettingsFile implements SettingsRepository {

    private final Path file;
    private final Path sealed;
    private final Sealing sealing;

    /** Of a store that lies in the clear. */
    public SettingsFile(Path file) {
        this(file, Sealing.NONE);
    }

    public SettingsFile(Path file, Sealing sealing) {
        this.file = file;
        this.sealed = file.resolveSibling("settings.sealed");
        this.sealing = sealing;
    }

    @Override
    public Settings load() {
        try {
            Properties lines = lines();
            return lines.isEmpty() ? Settings.FIRST : sealing.required() ? inside(lines) : SettingsText.settings(lines);
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw new SettingsUnusable(file, broken);
        }
    }

    private Settings inside(Properties outside) throws IOException {
        boolean tells = SettingsText.tells(outside);
        Settings settings;
        if (Files.exists(sealed)) {
            settings = SettingsText.settings(SettingsText.lines(sealing.open(Files.readAllBytes(sealed))));
        } else {
            Settings found = SettingsText.settings(outside);
            // Without what was sealed nobody knows whose calendar it is.
            settings = tells ? found : new Settings(null, found.dark(), found.percent(), found.marksFolded(), null, found.lockAfter());
        }
        if (tells) {
            save(settings);
        }
        return settings;
    }

    /** How the window looks, as anybody can read it; a desk in it knows its language alone. */
    public Settings outside() {
        try {
            return SettingsText.settings(SettingsText.outside(lines()));
        } catch (IOException | IllegalArgumentException | DateTimeException broken) {
            throw new SettingsUnusable(file, broken);
        }
    }

    private Properties lines() throws IOException {
        try {
            return SettingsText.lines(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return new Properties();
        }
    }

    @Override
    public void save(Settings settings) {
        Properties lines = SettingsText.lines(settings);
        try {
            if (sealing.required()) {
                put(sealed, sealing.seal(SettingsText.octets(lines)));
                put(file, SettingsText.octets(SettingsText.outside(lines)));
            } else {
                put(file, SettingsText.octets(lines));
                Files.deleteIfExists(sealed);
            }
        } catch (IOException broken) {
            throw new SettingsUnusable(file, broken);
        }
    }

    /** Lays all of them down in the clear, for a store that is about to be decrypted: afterwards nobody could read what was sealed. */
    public void layOpen() {
        if (Files.exists(file)) {
            Properties lines = SettingsText.lines(load());
            try {
                put(file, SettingsText.octets(lines));
            } catch (IOException broken) {
                throw new SettingsUnusable(file, broken);
            }
        }
    }

    /** Keeps what is kept as the store lies now. */
    public void keepAnew() {
        if (Files.exists(file)) {
            save(load());
        }
    }

    private static void put(Path file, byte[] octets) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path sibling = file.resolveSibling(file.getFileName() + ".new");
        Files.write(sibling, octets);
        Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
