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

/** Writes one event after the other, asking for what was exported before by the hundred. */
final class EventsWriter implements Consumer<DiplomaticEvent> {
    private static final int AT_ONCE = 500;

    private record Waiting(DiplomaticEvent event, List<Property> lines, List<Component> parts) {}

    private final ContentLineWriter out;
    private final EntryRule rule;
    private final EventLines lines;
    private final ExportMemory memory;
    private final ImportMemory imports;
    private final Zones zones;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Exported> exported = new ArrayList<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private long seen;
    private long written;
    private long uncertain;
    private long changed;

    EventsWriter(ContentLineWriter out, ExportOptions options, ExportMemory memory, ImportMemory imports, Zones zones) {
        this.out = out;
        this.rule = new EntryRule(options);
        this.lines = new EventLines(options);
        this.memory = memory;
        this.imports = imports;
        this.zones = zones;
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
        waiting.add(new Waiting(event, lines.of(event, entry), lines.parts(event)));
        if (waiting.size() >= AT_ONCE) {
            try {
                flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    void flush() throws IOException {
        Set<String> uids = new LinkedHashSet<>();
        waiting.forEach(w -> uids.add(w.event().uid()));
        Map<String, Exported> before = uids.isEmpty() ? Map.of() : memory.last(uids);
        Map<String, Imported> read = uids.isEmpty() ? Map.of() : imports.last(uids);
        for (Waiting one : waiting) {
            String actedUpon = EventLines.actedUpon(one.lines());
            KeptLines kept = KeptLines.of(read.get(one.event().uid()));
            int sequence = Math.max(kept.sequence(actedUpon), sequence(before.get(one.event().uid()), actedUpon));
            List<Property> all = new ArrayList<>(one.lines());
            all.addAll(kept.beside(one.lines()));
            all.add(Property.raw("SEQUENCE", Integer.toString(sequence)));
            out.write(new VEvent(all, one.parts()));
            exported.add(new Exported(one.event().uid(), sequence, actedUpon));
            written++;
        }
        waiting.clear();
    }

    private int sequence(@Nullable Exported before, String actedUpon) {
        if (before == null) {
            return 0;
        }
        boolean same = before.written().equals(actedUpon);
        changed += same ? 0 : 1;
        return same ? before.sequence() : before.sequence() + 1;
    }

    long seen() {
        return seen;
    }

    long written() {
        return written;
    }

    List<Exported> exported() {
        return exported;
    }

    ExportReport report() {
        return new ExportReport(written, uncertain, changed, leftOut);
    }
}
