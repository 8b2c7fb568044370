package org.chancery.icalendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.icalendar.Entry.Remark;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.ContentLineWriter;
import org.chancery.icalendar.line.Property;
import org.jspecify.annotations.Nullable;

/**
 * Writes one event after the other. Events wait until there are enough to ask at once what was exported and imported of them before; their
 * lines are made when they are written.
 */
final class EventsWriter implements Consumer<DiplomaticEvent> {
    private static final int AT_ONCE = 500;

    private record Waiting(DiplomaticEvent event, Entry entry) {}

    private final ContentLineWriter out;
    private final EntryRule rule;
    private final EventLines lines;
    private final ExportMemory memory;
    private final ImportMemory imports;
    private final Zones zones;
    private final Consumer<Exported> exported;
    private final List<Waiting> waiting = new ArrayList<>(AT_ONCE);
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private long seen;
    private long written;
    private long uncertain;
    private long changed;

    /** @param exported takes what is to be remembered: what is not remembered so already */
    EventsWriter(ContentLineWriter out, ExportOptions options, ExportMemory memory, ImportMemory imports, Zones zones,
            Consumer<Exported> exported) {
        this.out = out;
        this.rule = new EntryRule(options);
        this.lines = new EventLines(options);
        this.memory = memory;
        this.imports = imports;
        this.zones = zones;
        this.exported = exported;
    }

    @Override
    public void accept(DiplomaticEvent event) {
        seen++;
        Entry entry = rule.of(event);
        switch (entry) {
            case Entry.None(LeftOut reason) -> leftOut.merge(reason, 1L, Long::sum);
            case Entry.Days days -> {
                uncertain += days.remark() == Remark.DATE_OPEN ? 1 : 0;
                keep(event, days);
            }
            case Entry.Timed timed -> keep(event, timed);
        }
    }

    private void keep(DiplomaticEvent event, Entry entry) {
        zones.use(entry);
        waiting.add(new Waiting(event, entry));
        if (waiting.size() >= AT_ONCE) {
            try {
                flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Writes the events that wait, down to the stream. */
    void flush() throws IOException {
        Set<String> uids = LinkedHashSet.newLinkedHashSet(waiting.size());
        waiting.forEach(one -> uids.add(one.event().uid()));
        Map<String, Exported> before = uids.isEmpty() ? Map.of() : memory.last(uids);
        Map<String, Imported> read = uids.isEmpty() ? Map.of() : imports.last(uids);
        for (Waiting one : waiting) {
            String uid = one.event().uid();
            write(one, before.get(uid), KeptLines.of(read.get(uid)));
        }
        waiting.clear();
        out.flush();
    }

    private void write(Waiting one, @Nullable Exported before, KeptLines kept) throws IOException {
        RecurringEntry recurring = RecurringEntry.of(one.event(), one.entry(), kept);
        Entry entry = recurring == null ? one.entry() : recurring.entry();
        List<Property> own = lines.of(one.event(), entry);
        String actedUpon = EventLines.actedUpon(own);
        int sequence = Math.max(kept.sequence(actedUpon), sequence(before, actedUpon));
        out.begin("VEVENT");
        for (Property property : own) {
            out.write(property);
        }
        for (Property property : kept.beside(own)) {
            out.write(property);
        }
        if (recurring != null) {
            recurring.use(zones);
            for (Property property : recurring.lines()) {
                out.write(property);
            }
        }
        out.write(Property.raw("SEQUENCE", Integer.toString(sequence)));
        for (Component part : lines.parts(one.event(), entry, kept)) {
            out.write(part);
        }
        out.end("VEVENT");
        if (recurring != null) {
            for (Component part : recurring.differing(own, sequence)) {
                out.write(part);
            }
        }
        Exported now = new Exported(one.event().uid(), sequence, actedUpon);
        if (!now.equals(before)) {
            exported.accept(now);
        }
        written++;
    }

    private int sequence(@Nullable Exported before, String actedUpon) {
        if (before == null) {
            return 0;
        }
        boolean same = before.written().equals(actedUpon);
        changed += same ? 0 : 1;
        return same ? before.sequence() : EventLines.nextSequence(before.sequence());
    }

    long seen() {
        return seen;
    }

    long written() {
        return written;
    }

    ExportReport report() {
        return new ExportReport(written, uncertain, changed, leftOut);
    }
}
