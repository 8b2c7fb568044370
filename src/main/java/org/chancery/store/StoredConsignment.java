package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chancery.agenda.Author;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.TakenIn;
import org.chancery.party.Party;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** A consignment that was taken in, with what it has put in the place of what. Of events that are new no more than their version is kept. */
final class StoredConsignment implements TakenIn {
    private static final int AT_ONCE = 400;

    private final Database database;
    private final SearchMemory memory;
    private final long mark;
    private final Map<EventId, Long> saved = new HashMap<>();
    private final Map<EventId, DiplomaticEvent> before = new HashMap<>();
    private final RowsBefore rows;
    private final ToldBefore told;

    private StoredConsignment(Database database, SearchMemory memory, Handle handle, Consignment consignment) {
        this.database = database;
        this.memory = memory;
        this.mark = handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM event_change").mapTo(Long.class).one();
        this.rows = new RowsBefore(handle, consignment);
        this.told = new ToldBefore(handle, consignment);
    }

    /** Takes it in, within a transaction of the caller. */
    static StoredConsignment take(Database database, SearchMemory memory, Handle handle, Consignment consignment) {
        StoredConsignment taken = new StoredConsignment(database, memory, handle, consignment);
        ChangeSaver changes = new ChangeSaver(handle, memory.words(), database.clock().instant(), taken::remember);
        taken.keep(handle, consignment);
        changes.save(consignment.change()).forEach(event -> taken.saved.put(event.id(), event.version()));
        changes.move(consignment.moved());
        consignment.moved().stream().map(Moved::event).forEach(event -> taken.saved.put(event.id(), event.version()));
        References references = new References(handle, memory.words());
        for (Party party : consignment.parties()) {
            references.party(party);
        }
        new RowHistory(handle, consignment.change().author(), database.clock().instant()).parties(consignment.parties().stream().map(
                party -> party.id().value()).toList());
        StoredImports.remember(handle, consignment.imported());
        StoredExports.remember(handle, consignment.exported());
        taken.rows.after(handle);
        return taken;
    }

    private void keep(Handle handle, Consignment consignment) {
        List<UUID> there = consignment.change().events().stream().filter(event -> event.version() > 0).map(event -> event.id().value())
                .toList();
        for (int from = 0; from < there.size(); from += AT_ONCE) {
            new EventRows(handle).read(there.subList(from, Math.min(from + AT_ONCE, there.size()))).forEach(event -> before.put(event.id(),
                    event));
        }
    }

    /** An event that was saved because an article on which it rests was given another level. */
    private void remember(DiplomaticEvent was, DiplomaticEvent is) {
        if (!saved.containsKey(was.id())) {
            before.putIfAbsent(was.id(), was);
        }
        saved.put(is.id(), is.version());
    }

    @Override
    public long takeBack() {
        return database.write(handle -> {
            EventSaver events = new EventSaver(handle, memory.words(), new ArticleReleases(handle), Author.DESK,
                    database.clock().instant());
            List<DiplomaticEvent> restored = new ArrayList<>();
            long stay = 0;
            Map<EventId, Long> now = versions(handle);
            for (Map.Entry<EventId, Long> one : saved.entrySet()) {
                Long version = now.get(one.getKey());
                if (version == null || !version.equals(one.getValue())) {
                    stay += version == null ? 0 : 1;
                } else if (before.containsKey(one.getKey())) {
                    restored.add(Objects.requireNonNull(before.get(one.getKey())));
                } else {
                    events.withdraw(one.getKey(), one.getValue(), mark);
                }
            }
            events.restore(restored, saved, mark);
            rows.takeBack(handle, memory.words());
            rows.keep(new RowHistory(handle, Author.DESK, database.clock().instant()));
            told.takeBack(handle);
            new SearchIndex(handle).settle();
            return stay;
        });
    }

    private Map<EventId, Long> versions(Handle handle) {
        Map<EventId, Long> now = new HashMap<>();
        ByKey.find(saved.keySet().stream().map(EventId::value).toList(), "id", where -> where.bind(handle.createQuery(
                "SELECT id, version FROM event WHERE " + where.sql())).map(
                        (row, context) -> Map.entry(new EventId(new Columns(row).uuid(
                                "id")), row.getLong("version")))
                .list()).forEach(row -> now.put(row.getKey(), row.getValue()));
        return now;
    }
}
