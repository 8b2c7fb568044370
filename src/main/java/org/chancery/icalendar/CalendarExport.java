package org.chancery.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.chancery.agenda.ChanceryFailure.InvalidCalendar;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory;
import org.chancery.icalendar.line.ContentLineWriter;
import org.chancery.icalendar.line.Property;
import org.chancery.output.Aside;
import org.chancery.output.ScratchFile;
import org.chancery.output.SiblingFile;

/**
 * Writes events as an iCalendar file: events in, lines out, in memory that does not grow with their number but for eight octets of each UID.
 * The file is written beside its target, checked while it is written, and moved over; if anything goes wrong the old file is as it was.
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
        try (SiblingFile body = new SiblingFile(out); SiblingFile whole = new SiblingFile(out);
                ExportedFile exported = new ExportedFile(new SiblingFile(out))) {
            Frame frame = write(body, exported, events, progress, cancelled);
            whole.assemble(List.of(frame.head(), frame.definitions()), body, frame.foot());
            whole.moveOver();
            memory.remember(exported);
            return frame.report();
        } catch (UncheckedIOException wrapped) {
            throw SiblingFile.failure(out, java.util.Objects.requireNonNull(wrapped.getCause()));
        } catch (IOException broken) {
            throw SiblingFile.failure(out, broken);
        }
    }

    /**
     * The same into a file that nobody else can read, for a calendar that is compared or sent.
     *
     * @throws IOException
     *             if there is no room in the temporary folder
     */
    public ExportReport write(ScratchFile out, Source events, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        try (ScratchFile body = new ScratchFile(); ExportedFile exported = new ExportedFile(new ScratchFile())) {
            Frame frame = write(body, exported, events, progress, cancelled);
            try (OutputStream whole = out.open(); InputStream written = body.read()) {
                whole.write(frame.head());
                whole.write(frame.definitions());
                written.transferTo(whole);
                whole.write(frame.foot());
            }
            memory.remember(exported);
            return frame.report();
        } catch (UncheckedIOException wrapped) {
            throw java.util.Objects.requireNonNull(wrapped.getCause());
        }
    }

    /** What stands round the events: of the time zones it is known only behind them. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; lives for one export.
    private record Frame(byte[] head, byte[] definitions, byte[] foot, ExportReport report) {}

    private Frame write(Aside body, ExportedFile exported, Source events, LongConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        Zones zones = new Zones();
        CheckedOctets lint = new CheckedOctets();
        byte[] head = lint.checked(this::head);
        EventsWriter writer;
        try (OutputStream stream = body.open()) {
            writer = new EventsWriter(new ContentLineWriter(lint.into(stream)), options, memory, imports, zones, exported);
            events.forEach(event -> {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                writer.accept(event);
                progress.accept(writer.seen());
            });
            writer.flush();
        }
        byte[] definitions = lint.checked(lines -> write(zones, lines));
        byte[] foot = lint.checked(lines -> lines.end("VCALENDAR"));
        refuseBroken(lint.problems(), writer.written() == 0 && zones.isEmpty());
        return new Frame(head, definitions, foot, writer.report());
    }

    /** What {@link #write} would do, without a file and without remembering. */
    public ExportReport preview(Source events) {
        EventsWriter writer = new EventsWriter(new ContentLineWriter(OutputStream.nullOutputStream()), options, memory, imports,
                new Zones(), nothing -> {});
        events.forEach(writer);
        try {
            writer.flush();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return writer.report();
    }

    /**
     * One event as a calendar of its own, as a CalDAV server holds it (RFC 4791, 4.1), and remembers it; empty if the event is left out.
     *
     * @param leftOut
     *            told the reason if it is left out
     * @throws InvalidCalendar
     *             if what would be written breaks a rule, a fault of the program
     */
    public Optional<byte[]> resource(DiplomaticEvent event, Consumer<LeftOut> leftOut) {
        Zones zones = new Zones();
        CheckedOctets lint = new CheckedOctets();
        List<Exported> exported = new ArrayList<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            whole.writeBytes(lint.checked(this::envelope));
            EventsWriter writer = new EventsWriter(new ContentLineWriter(lint.into(body)), options, memory, imports, zones, exported::add);
            writer.accept(event);
            writer.flush();
            writer.report().leftOut().keySet().forEach(leftOut);
            if (writer.written() == 0) {
                return Optional.empty();
            }
            whole.writeBytes(lint.checked(lines -> write(zones, lines)));
            body.writeTo(whole);
            whole.writeBytes(lint.checked(lines -> lines.end("VCALENDAR")));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        refuseBroken(lint.problems(), false);
        memory.remember(exported);
        return Optional.of(whole.toByteArray());
    }

    /** The content lines of one event as they would stand in the file, unfolded; empty if it is left out. */
    public List<String> lines(DiplomaticEvent event) {
        Entry entry = new EntryRule(options).of(event);
        return entry instanceof Entry.None ? List.of() : new EventLines(options).of(event, entry).stream().map(Property::written).toList();
    }

    private void head(ContentLineWriter lines) throws IOException {
        envelope(lines);
        lines.write(Property.text("NAME", options.calendarName()));
        lines.write(Property.text("X-WR-CALNAME", options.calendarName()));
    }

    private void envelope(ContentLineWriter lines) throws IOException {
        lines.begin("VCALENDAR");
        lines.write(Property.raw("VERSION", "2.0"));
        lines.write(Property.text("PRODID", "-//Chancery//Chancery//" + options.messages().language().toUpperCase(java.util.Locale.ROOT)));
        lines.write(Property.raw("CALSCALE", "GREGORIAN"));
    }

    private static void write(Zones zones, ContentLineWriter lines) throws IOException {
        for (VTimezone zone : zones.components()) {
            lines.write(zone);
        }
    }

    /** A calendar without any event is the one rule that an honest export of nothing has to break. */
    private static void refuseBroken(List<Problem> found, boolean empty) {
        List<String> problems = found.stream().filter(p -> !(empty && p.rule() == Problem.Rule.NO_COMPONENT)).map(Problem::toString)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidCalendar(problems);
        }
    }
}
