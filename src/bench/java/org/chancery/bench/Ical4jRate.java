package org.chancery.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jspecify.annotations.Nullable;

/** A calendar read and written by ical4j, without its checks. */
final class Ical4jRate {
    private final Path file;
    private @Nullable Calendar calendar;

    Ical4jRate(Path file) {
        this.file = file;
    }

    void read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            calendar = new CalendarBuilder().build(in);
        } catch (ParserException broken) {
            throw new IOException(broken);
        }
    }

    /** Writes what was read before. */
    void write(Path out) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            new CalendarOutputter(false).output(Objects.requireNonNull(calendar), stream);
        }
    }
}
