package org.chancery.ui.transfer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.incoming.EventForm;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.ImportUndo;
import org.chancery.agenda.incoming.Reversible;
import org.chancery.icalendar.in.CalendarImport;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.ImportOptions;
import org.chancery.place.Gazetteer;
import org.chancery.ui.kit.ViewContext;

/** A calendar, or events in another form that are weighed like one, as a file or as text. */
public final class CalendarSource implements ImportSource {
    private final String name;
    private final Reading reading;
    private final Kept kept;
    private final ViewContext context;

    /** What an import of a calendar needs of the store. */
    public record Kept(EventRepository events, ImportMemory imports, ExportMemory exports) {}

    /** How the calendar is read. */
    private interface Reading {
        ImportPlan plan(CalendarImport calendar, LongConsumer progress, BooleanSupplier cancelled);
    }

    private CalendarSource(String name, Reading reading, Kept kept, ViewContext context) {
        this.name = name;
        this.reading = reading;
        this.kept = kept;
        this.context = context;
    }

    public static CalendarSource of(Path file, Kept kept, ViewContext context) {
        return new CalendarSource(name(file), (calendar, progress, cancelled) -> calendar.plan(file, progress, cancelled), kept, context);
    }

    /** @param name what the text is called, as in "Pasted text" */
    public static CalendarSource of(String name, String text, Kept kept, ViewContext context) {
        return new CalendarSource(name, (calendar, progress, cancelled) -> calendar.plan(name, new ByteArrayInputStream(text.getBytes(
                StandardCharsets.UTF_8)), progress, cancelled), kept, context);
    }

    /** A file in another form. */
    public static CalendarSource of(Path file, EventForm form, Kept kept, ViewContext context) {
        return new CalendarSource(name(file), (calendar, progress, cancelled) -> calendar.plan(file, form, progress, cancelled), kept,
                context);
    }

    /** A text in another form. */
    public static CalendarSource of(String name, String text, EventForm form, Kept kept, ViewContext context) {
        return new CalendarSource(name, (calendar, progress, cancelled) -> calendar.plan(name, new ByteArrayInputStream(text.getBytes(
                StandardCharsets.UTF_8)), form, progress, cancelled), kept, context);
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImportPlan plan(LongConsumer progress, BooleanSupplier cancelled) {
        return reading.plan(calendar(), progress, cancelled);
    }

    @Override
    public Reversible before(List<ImportItem> accepted) {
        return ImportUndo.before(accepted, kept.events(), kept.imports());
    }

    @Override
    public void apply(List<ImportItem> accepted, LongConsumer progress, BooleanSupplier cancelled) {
        calendar().apply(accepted, progress, cancelled);
    }

    private CalendarImport calendar() {
        return new CalendarImport(kept.events(), kept.imports(), kept.exports(), new ImportOptions(Gazetteer.load(), CalendarLimits.USUAL,
                context.today(), context.clock().instant(), context.messages()));
    }
}
