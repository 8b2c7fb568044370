package org.chancery.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The log of a store: {@code log/chancery.log} in its folder, and four older ones, of a quarter of a megabyte each. Nothing that the user keeps
 * can get into it, since no text can be handed in. It makes no folder of a store that is not there, and a log that cannot be written stops
 * nobody. Any thread may call.
 */
public final class ProgramLog {
    static final int MOST_BYTES = 256 * 1024;
    static final int FILES = 5;
    /** A failure that comes with each frame of the screen must not push out everything before it. */
    static final int MOST_OF_A_CODE = 20;

    private static final String NAME = "chancery";

    private final Path store;
    private final Clock clock;
    private final Map<ErrorCode, Integer> told = new HashMap<>();

    /** What is noted as it happens. */
    public enum Happening {
        STARTED, OPENED, CLOSED
    }

    /**
     * @param store
     *            the folder of the store
     * @param clock
     *            tells the instant; the log is in UTC
     */
    public ProgramLog(Path store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The folder that holds the log files; it may not be there. */
    public Path folder() {
        return store.resolve("log");
    }

    public void note(Happening happening) {
        String line = stamp() + happening.name().toLowerCase(Locale.ROOT);
        append(happening == Happening.STARTED ? line + " " + String.join(", ", Versions.here().lines()) + "\n" : line + "\n");
    }

    /** Notes a failure with its details, the same one again in one line, and after some times no more. */
    public void failed(Throwable thrown) {
        ErrorCode code = ErrorCode.of(thrown);
        int before = toldBefore(code);
        if (before == 0) {
            append(stamp() + "failed " + code + "\n" + FailureDetails.of(thrown, Versions.here()).text().indent(2));
        } else if (before < MOST_OF_A_CODE) {
            append(stamp() + "failed " + code + " again\n");
        }
    }

    private synchronized int toldBefore(ErrorCode code) {
        return told.merge(code, 1, Integer::sum) - 1;
    }

    private String stamp() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS) + " ";
    }

    private synchronized void append(String entry) {
        byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.isDirectory(store)) {
                return;
            }
            Files.createDirectories(folder());
            Path newest = file(0);
            if (Files.exists(newest) && Files.size(newest) + bytes.length > MOST_BYTES) {
                rotate();
            }
            Files.write(newest, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // A folder that is read-only or a disk that is full is told where the work itself meets it.
            return;
        }
    }

    private void rotate() throws IOException {
        for (int age = FILES - 2; age >= 0; age--) {
            if (Files.exists(file(age))) {
                Files.move(file(age), file(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int age) {
        return folder().resolve(age == 0 ? NAME + ".log" : NAME + "." + age + ".log");
    }
}
