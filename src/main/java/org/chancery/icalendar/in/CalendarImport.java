package org.chancery.icalendar.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.EventForm;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLineReader;

/**
 * Brings the events of an iCalendar file into the store: first a plan that says of each what would become of it and why, then what of it is
 * accepted. UID, SEQUENCE and LAST-MODIFIED decide (RFC 5545, 3.8.4.7, 3.8.7.4 and 3.8.7.3).
 */
public final class CalendarImport {
    private static final int AT_ONCE = 200;
    private static final Set<Word> UNREADABLE = Set.of(Remark.Kind.NO_CONTENT_LINE, Remark.Kind.NO_PROPERTY, Remark.Kind.BROKEN_OFF,
            Remark.Kind.DOCTYPE);

    private final EventRepository events;
    private final ImportMemory imports;
    private final ExportMemory exports;
    private final ImportOptions options;
    private final EventPlaces places;
    private final KindWords kinds = new KindWords();

    public CalendarImport(EventRepository events, ImportMemory imports, ExportMemory exports, ImportOptions options) {
        this.events = events;
        this.imports = imports;
        this.exports = exports;
        this.options = options;
        this.places = new EventPlaces(options.gazetteer());
    }

    /**
     * What the file would do.
     *
     * @param progress
     *            told the number of events read so far
     * @param cancelled
     *            asked between events
     * @throws UnreadableInput
     *             if the file cannot be read, is too large, or holds no calendar
     * @throws CancellationException
     *             if cancelled
     */
    public ImportPlan plan(Path file, LongConsumer progress, BooleanSupplier cancelled) {
        try (InputStream in = Files.newInputStream(file)) {
            return plan(file.toString(), in, progress, cancelled);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }

    /**
     * What a file in another form would do; else as {@link #plan(Path, LongConsumer, BooleanSupplier)}.
     *
     * @param form
     *            reads the file; what differs from what is here decides
     */
    public ImportPlan plan(Path file, EventForm form, LongConsumer progress, BooleanSupplier cancelled) {
        try (InputStream in = Files.newInputStream(file)) {
            return plan(file.toString(), in, form, progress, cancelled);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
    }

    /** As {@link #plan(Path, LongConsumer, BooleanSupplier)}, of what stands in a stream; {@code name} is what failures call it. */
    public ImportPlan plan(String name, InputStream stream, LongConsumer progress, BooleanSupplier cancelled) {
        return read(name, stream, new CalendarReader(places, kinds, options.limits(), options.today())::read, progress, cancelled);
    }

    /** As {@link #plan(Path, EventForm, LongConsumer, BooleanSupplier)}, of what stands in a stream. */
    public ImportPlan plan(String name, InputStream stream, EventForm form, LongConsumer progress, BooleanSupplier cancelled) {
        return read(name, stream, (in, each, remarks, stop) -> form.read(name, in, said -> each.accept(IncomingEvent.of(said)), remarks,
                stop), progress, cancelled);
    }

    private ImportPlan read(String name, InputStream stream, IncomingForm form, LongConsumer progress, BooleanSupplier cancelled) {
        List<Remark> remarks = new ArrayList<>();
        List<IncomingEvent> found = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(stream, 1 << 16)) {
            form.read(in, event -> {
                found.add(event);
                progress.accept(found.size());
            }, remarks::add, cancelled);
        } catch (ContentLineReader.TooLarge large) {
            throw new UnreadableInput(name, 0, InputFault.TOO_LARGE, large);
        } catch (IOException broken) {
            throw UnreadableInput.of(name, broken);
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (found.isEmpty()) {
            refuse(name, remarks);
        }
        return new ImportPlan(decide(found, remarks), remarks);
    }

    /** A file without an event, of which something could not be read, is no calendar. */
    private static void refuse(String name, List<Remark> remarks) {
        for (Remark remark : remarks) {
            if (UNREADABLE.contains(remark.kind())) {
                throw new UnreadableInput(name, remark.line(), remark.kind() == Remark.Kind.DOCTYPE ? InputFault.DOCTYPE
                        : InputFault.BROKEN_FILE, null);
            }
        }
    }

    /** In the order of the file; of several with one UID the newest is the one, and the others are said. Single dates go with their event. */
    private List<ImportItem> decide(List<IncomingEvent> found, List<Remark> remarks) {
        Map<String, IncomingEvent> masters = new LinkedHashMap<>();
        Map<String, List<IncomingEvent>> dates = new HashMap<>();
        List<ImportItem> items = new ArrayList<>();
        for (IncomingEvent event : found) {
            if (event.standing() == IncomingEvent.Standing.UNREADABLE) {
                items.add(skipped(event, ImportItem.Reason.BROKEN));
                continue;
            }
            if (event.occurrence()) {
                items.add(skipped(event, ImportItem.Reason.OCCURRENCE));
                dates.computeIfAbsent(event.uid(), uid -> new ArrayList<>()).add(event);
                continue;
            }
            IncomingEvent before = masters.get(event.uid());
            IncomingEvent newer = before == null || event.newerThan(before) ? event : before;
            masters.put(event.uid(), newer);
            if (before != null) {
                remarks.add(new Remark(event.line(), event.uid(), Remark.Kind.REPEATED_UID));
                items.add(skipped(newer == event ? before : event, ImportItem.Reason.REPEATED));
            }
        }
        List<IncomingEvent> all = masters.values().stream().map(event -> event.with(dates.getOrDefault(event.uid(), List.of()))).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<IncomingEvent> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            items.addAll(decision().of(some));
        }
        items.sort(java.util.Comparator.comparingInt(ImportItem::line));
        return items;
    }

    private ImportDecision decision() {
        return new ImportDecision(events, imports, exports, options, new EventReader(new FileZones(remark -> {}), places, kinds, options
                .today(), remark -> {}));
    }

    private ImportItem skipped(IncomingEvent event, ImportItem.Reason reason) {
        DiplomaticEvent read = decision().made(event);
        return new ImportItem(event.line(), read.facts().name(), read.facts().date().edtf(), ImportItem.Outcome.SKIPPED, reason, List.of(),
                List.of(), null, null);
    }

    /**
     * Saves these items of a plan, a few hundred at once, each of them wholly or not at all.
     *
     * @param progress
     *            told the number of items saved so far
     * @param cancelled
     *            asked between saves; what was saved stays
     * @throws org.chancery.agenda.ChanceryFailure.StaleEvent
     *             if an event was changed since the plan was made
     */
    public void apply(List<ImportItem> accepted, LongConsumer progress, BooleanSupplier cancelled) {
        long done = 0;
        for (int from = 0; from < accepted.size() && !cancelled.getAsBoolean(); from += AT_ONCE) {
            List<ImportItem> some = accepted.subList(from, Math.min(from + AT_ONCE, accepted.size()));
            List<DiplomaticEvent> changed = some.stream().map(ImportItem::event).filter(java.util.Objects::nonNull).toList();
            if (!changed.isEmpty()) {
                events.save(new Change(Author.IMPORT, List.of(), List.of(), changed, List.of()));
            }
            imports.remember(some.stream().map(ImportItem::imported).filter(java.util.Objects::nonNull).toList());
            done += some.size();
            progress.accept(done);
        }
    }

    /** Reads a component that was remembered. */
    static ReadComponent component(String lines) {
        String whole = "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
        try (InputStream in = new java.io.ByteArrayInputStream(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            ReadComponent read = new ComponentReader(new TextLines(in, CalendarLimits.TRUSTED, remark -> {}), CalendarLimits.TRUSTED,
                    remark -> {}).next();
            return read == null ? new ReadComponent("VEVENT", 0) : read;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
