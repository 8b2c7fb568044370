package org.chancery.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.output.FileOut;
import org.jspecify.annotations.Nullable;

/**
 * Many events as one table. The desk's own notes stay in the house.
 *
 * @param recheck
 *            the day to look again at an event; null if there is none
 */
public record EventsOut(Function<DiplomaticEvent, @Nullable LocalDate> recheck) {

    /** Hands over the events one by one, as a repository does. */
    @FunctionalInterface
    public interface Source {
        void forEach(Consumer<DiplomaticEvent> each);
    }

    /**
     * A table for spreadsheets: RFC 4180, UTF-8, one event a line.
     *
     * @param mark
     *            whether a byte order mark stands before it, which spreadsheets need and other programs stumble over
     * @return how many were written
     */
    public long csv(Path file, boolean mark, Source events) {
        long[] count = new long[1];
        FileOut.write(file, out -> {
            if (mark) {
                out.write('\uFEFF');
            }
            EventTableWriter table = new EventTableWriter(out);
            events.forEach(event -> {
                table.write(event, recheck.apply(event));
                count[0]++;
            });
        });
        return count[0];
    }
}
