package org.chancery.bench;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A calendar read and written by biweekly. */
final class BiweeklyRate {
    private final Path file;
    private @Nullable ICalendar calendar;

    BiweeklyRate(Path file) {
        this.file = file;
    }

    void read() throws IOException {
        calendar = Biweekly.parse(file.toFile()).first();
    }

    /** Writes what was read before. */
    void write(Path out) throws IOException {
        Biweekly.write(Objects.requireNonNull(calendar)).go(out.toFile());
    }
}
