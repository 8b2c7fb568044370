package org.chancery.agenda.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.ImportMemory.Imported;
import org.jspecify.annotations.Nullable;

/**
 * Takes an import back as one, and brings it again. Made before anything of it is saved. What somebody has changed since stays as it is; of an
 * import that ended halfway only that is taken back which was saved. Not for several threads at once.
 */
public final class ImportUndo implements Reversible {
    private static final int AT_ONCE = 200;

    private final EventRepository events;
    private final ImportMemory imports;
    private final List<Entry> entries;
    private final List<DiplomaticEvent> goneEvents = new ArrayList<>();
    private final List<Imported> goneMemory = new ArrayList<>();

    /**
     * One event of the import. Of one that is new no more is kept than tells whether it was changed since, for an import may be large.
     *
     * @param saved
     *            mark of what the import makes of it; 0 if it saves no event
     * @param before
     *            null if it was not here
     * @param remembered
     *            what calendars had said of it; null if nothing
     */
    private record Entry(String uid, int saved, @Nullable DiplomaticEvent before, @Nullable Imported remembered) {
        boolean touches(DiplomaticEvent now) {
            return saved != 0 && mark(now) == saved;
        }

        boolean changedSince(DiplomaticEvent now) {
            return saved != 0 && mark(now) != saved && (before == null || mark(now) != mark(before));
        }
    }

    private ImportUndo(EventRepository events, ImportMemory imports, List<Entry> entries) {
        this.events = events;
        this.imports = imports;
        this.entries = entries;
    }

    /** Sees how the store stands before these items of a plan are saved. */
    public static ImportUndo before(List<ImportItem> accepted, EventRepository events, ImportMemory imports) {
        List<Entry> entries = new ArrayList<>(accepted.size());
        for (int from = 0; from < accepted.size(); from += AT_ONCE) {
            List<ImportItem> some = accepted.subList(from, Math.min(from + AT_ONCE, accepted.size()));
            Set<String> uids = some.stream().map(ImportUndo::uid).filter(Objects::nonNull).collect(Collectors.toSet());
            Map<String, DiplomaticEvent> here = events.byUid(uids);
            Map<String, Imported> remembered = imports.last(uids);
            for (ImportItem item : some) {
                String uid = uid(item);
                if (uid != null) {
                    entries.add(new Entry(uid, item.event() == null ? 0 : mark(item.event()), here.get(uid), remembered.get(uid)));
                }
            }
        }
        return new ImportUndo(events, imports, entries);
    }

    private static @Nullable String uid(ImportItem item) {
        return item.event() != null ? item.event().uid() : item.imported() == null ? null : item.imported().uid();
    }

    /** Tells two states of an event apart, version and time of saving aside. */
    private static int mark(DiplomaticEvent event) {
        int hash = Objects.hash(event.attestations(), event.note(), event.owner(), event.recheck());
        return hash == 0 ? 1 : hash;
    }

    @Override
    public long takeBack(LongConsumer progress) {
        goneEvents.clear();
        goneMemory.clear();
        long stay = 0;
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<Entry> some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            stay += takeBack(some);
            progress.accept(from + some.size());
        }
        return stay;
    }

    private long takeBack(List<Entry> some) {
        Set<String> uids = uids(some);
        Map<String, DiplomaticEvent> now = events.byUid(uids);
        goneMemory.addAll(imports.last(uids).values());
        List<DiplomaticEvent> removed = new ArrayList<>();
        List<DiplomaticEvent> restored = new ArrayList<>();
        Set<String> stay = new HashSet<>();
        for (Entry entry : some) {
            DiplomaticEvent here = now.get(entry.uid());
            if (here == null) {
                continue;
            }
            if (entry.changedSince(here)) {
                stay.add(entry.uid());
            } else if (entry.touches(here)) {
                goneEvents.add(here);
                if (entry.before() == null) {
                    removed.add(here);
                } else {
                    restored.add(entry.before().saved(here.version(), here.modified()));
                }
            }
        }
        if (!removed.isEmpty()) {
            events.removeAll(removed, Author.DESK);
        }
        save(restored);
        forget(some, stay);
        return stay.size();
    }

    private void forget(List<Entry> some, Set<String> stay) {
        Set<String> unknown = new HashSet<>();
        List<Imported> known = new ArrayList<>();
        for (Entry entry : some) {
            if (stay.contains(entry.uid())) {
                continue;
            }
            if (entry.remembered() == null) {
                unknown.add(entry.uid());
            } else {
                known.add(entry.remembered());
            }
        }
        imports.forget(unknown);
        imports.remember(known);
    }

    @Override
    public void again(LongConsumer progress) {
        Map<String, Imported> memory = new HashMap<>();
        goneMemory.forEach(one -> memory.put(one.uid(), one));
        for (int from = 0; from < goneEvents.size(); from += AT_ONCE) {
            List<DiplomaticEvent> some = goneEvents.subList(from, Math.min(from + AT_ONCE, goneEvents.size()));
            Set<String> uids = some.stream().map(DiplomaticEvent::uid).collect(Collectors.toSet());
            Map<String, DiplomaticEvent> now = events.byUid(uids);
            save(some.stream().map(event -> event.saved(version(now.get(event.uid())), event.modified())).toList());
            progress.accept(from + some.size());
        }
        imports.remember(List.copyOf(memory.values()));
        goneEvents.clear();
        goneMemory.clear();
    }

    private static long version(@Nullable DiplomaticEvent event) {
        return event == null ? 0 : event.version();
    }

    private void save(List<DiplomaticEvent> some) {
        if (!some.isEmpty()) {
            events.save(new Change(Author.DESK, List.of(), List.of(), some, List.of()));
        }
    }

    private static Set<String> uids(List<Entry> some) {
        return some.stream().map(Entry::uid).collect(Collectors.toSet());
    }
}
