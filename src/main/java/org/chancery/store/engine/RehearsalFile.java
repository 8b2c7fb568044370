package org.chancery.store.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.chancery.store.engine.Safekeeping.Rehearsal;

/** When restoring was last rehearsed, in a line beside the backups. */
final class RehearsalFile {
    private static final int LONGEST = 100;

    private RehearsalFile() {}

    private static Path file(StoreFolder folder) {
        return folder.backups().resolve("rehearsed");
    }

    /** Empty if none is known of. */
    static Optional<Rehearsal> read(StoreFolder folder) {
        try (var in = Files.newInputStream(file(folder))) {
            String[] words = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).strip().split(" ", 2);
            return words.length < 2 ? Optional.empty() : Optional.of(new Rehearsal(Instant.parse(words[0]), words[1].equals("good")));
        } catch (IOException | DateTimeException none) {
            return Optional.empty();
        }
    }

    static void write(StoreFolder folder, Rehearsal rehearsal) {
        try {
            Files.writeString(file(folder), rehearsal.when() + (rehearsal.successful() ? " good" : " bad") + "\n");
        } catch (IOException full) {
            throw Faults.of(folder.root(), full);
        }
    }
}
