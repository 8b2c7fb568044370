package org.chancery.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a closed store in the folder beside it. Each is written aside, compared byte by byte, opened and counted, and only then takes its
 * name; the three newest stay. They are numbered, because clocks jump.
 */
final class Copies {
    private static final int KEPT = 3;
    private static final Pattern NAME = Pattern.compile("chancery-(\\d{6})-.*\\.copy");
    private static final List<String> COUNTED = List.of("event", "article", "attestation", "event_change");

    private final StoreFolder folder;
    private final Clock clock;
    private final @Nullable MasterKey key;

    Copies(StoreFolder folder, Clock clock, @Nullable MasterKey key) {
        this.folder = folder;
        this.clock = clock;
        this.key = key;
    }

    void keep() throws IOException, SQLException {
        Path copies = Files.createDirectories(folder.copies());
        Path aside = copies.resolve("aside.mv.db");
        try {
            Files.copy(folder.file(), aside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            if (Files.mismatch(folder.file(), aside) >= 0) {
                throw new StoreUnusable(folder.root(), StoreFault.CANNOT_USE, null);
            }
            count(copies.resolve("aside"));
            Files.move(aside, copies.resolve(name(copies)), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        StoreFolder.syncNames(copies);
        dropOld(copies);
    }

    void removeAll() throws IOException {
        if (Files.isDirectory(folder.copies())) {
            for (Path copy : list(folder.copies())) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** Reads the tables through; a copy that cannot be read is none. */
    private void count(Path database) throws SQLException {
        try (Connection connection = Connections.openToRead(database, key); Statement ask = connection.createStatement()) {
            for (String table : COUNTED) {
                try (ResultSet row = ask.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    row.next();
                }
            }
        }
    }

    private String name(Path copies) throws IOException {
        int number = list(copies).stream().mapToInt(Copies::number).max().orElse(0) + 1;
        String when = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).format(clock.instant().atOffset(ZoneOffset.UTC));
        return String.format(Locale.ROOT, "chancery-%06d-%s.copy", number, when);
    }

    private static void dropOld(Path copies) throws IOException {
        List<Path> newestFirst = new ArrayList<>(list(copies));
        newestFirst.sort(Comparator.comparingInt(Copies::number).reversed());
        for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static List<Path> list(Path copies) throws IOException {
        try (Stream<Path> files = Files.list(copies)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
        }
    }

    private static int number(Path copy) {
        Matcher name = NAME.matcher(copy.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
