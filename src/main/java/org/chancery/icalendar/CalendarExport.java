package org.chancery.icalendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.chancery.agenda.ChanceryFailure.InvalidCalendar;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.icalendar.line.ContentLineWriter;
import org.chancery.icalendar.line.Property;

/**
 * Writes events as an iCalendar file: events in, lines out, in memory that does not grow with their number but for what is remembered of
 * each. The file is written beside its target, checked, and moved over; if anything goes wrong the old file is as it was.
 */
public final class CalendarExport {
    private final ExportOptions options;
    private final ExportMemory memory;
    private final ImportMemory imports;

    /**
     * @param imports
     *            what calendars said of events that came from them, which is given back
     */
    public CalendarExport(ExportOptions options, ExportMemory memory, ImportMemory imports) {
        this.options = options;
        this.memory = memory;
        this.imports = imports;
    }

    /** Hands over the events one by one, as a repository does. */
    @FunctionalInterface
    public interface Source {
        void forEach(Consumer<DiplomaticEvent> each);
    }

    /**
     * Writes the file and remembers what was written.
     *
     * @param progress
     *            told the number of events so far
     * @param cancelled
     *            asked between events
     * @throws UnwritableOutput
     *             if the file cannot be written
     * @throws InvalidCalendar
     *             if what would be written breaks a rule, a fault of the program
     * @throws CancellationException
     *             if cancelled; nothing was written
     */
    public ExportReport write(Path out, Source events, LongConsumer progress, BooleanSupplier cancelled) {
        try (SiblingFile body = new SiblingFile(out); SiblingFile whole = new SiblingFile(out)) {
            Zones zones = new Zones();
            EventsWriter writer;
            try (OutputStream stream = body.open()) {
                writer = new EventsWriter(new ContentLineWriter(stream), options, memory, imports, zones);
                events.forEach(event -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    writer.accept(event);
                    progress.accept(writer.seen());
                });
                writer.flush();
            }
            assemble(body.path(), whole, zones);
            refuseBroken(whole.path(), writer.written() == 0 && zones.components().isEmpty());
            whole.moveOver();
            memory.remember(writer.exported());
            return writer.report();
        } catch (UncheckedIOException wrapped) {
            throw SiblingFile.failure(out, java.util.Objects.requireNonNull(wrapped.getCause()));
        } catch (IOException broken) {
            throw SiblingFile.failure(out, broken);
        }
    }

    /** What {@link #write} would do, without a file and without remembering. */
    public ExportReport preview(Source events) {
        EventsWriter writer = new EventsWriter(new ContentLineWriter(OutputStream.nullOutputStream()), options, memory, imports,
                new Zones());
        events.forEach(writer);
        try {
            writer.flush();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return writer.report();
    }

    /** The content lines of one event as they would stand in the file, unfolded; empty if it is left out. */
    public List<String> lines(DiplomaticEvent event) {
        Entry entry = new EntryRule(options).of(event);
        return entry instanceof Entry.None ? List.of() : new EventLines(options).of(event, entry).stream().map(Property::written).toList();
    }

    private void assemble(Path body, SiblingFile whole, Zones zones) throws IOException {
        try (OutputStream stream = whole.open()) {
            ContentLineWriter lines = new ContentLineWriter(stream);
            lines.begin("VCALENDAR");
            for (Property property : head()) {
                lines.line(property.written());
            }
            for (VTimezone zone : zones.components()) {
                lines.write(zone);
            }
            Files.copy(body, stream);
            lines.end("VCALENDAR");
        }
    }

    private List<Property> head() {
        List<Property> head = new ArrayList<>();
        head.add(Property.raw("VERSION", "2.0"));
        head.add(Property.text("PRODID", "-//Chancery//Chancery//" + options.messages().language().toUpperCase(java.util.Locale.ROOT)));
        head.add(Property.raw("CALSCALE", "GREGORIAN"));
        head.add(Property.text("NAME", options.calendarName()));
        head.add(Property.text("X-WR-CALNAME", options.calendarName()));
        return head;
    }

    /** A calendar without any event is the one rule that an honest export of nothing has to break. */
    private static void refuseBroken(Path file, boolean empty) throws IOException {
        List<Problem> problems = CalendarLint.of(file).stream().filter(p -> !(empty && p.rule() == Problem.Rule.NO_COMPONENT)).toList();
        if (!problems.isEmpty()) {
            throw new InvalidCalendar(problems.stream().map(Problem::toString).toList());
        }
    }
}
