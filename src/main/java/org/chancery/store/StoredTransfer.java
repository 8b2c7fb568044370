package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.agenda.Author;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.PastState;
import org.chancery.agenda.TakenIn;
import org.chancery.store.engine.Database;
import org.chancery.store.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Events with their past, out of the database and into it. */
final class StoredTransfer implements EventTransfer {
    private static final int AT_ONCE = 400;

    private final Database database;
    private final SearchMemory memory;

    StoredTransfer(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public Map<EventId, DiplomaticEvent> present(Collection<EventId> ids) {
        Map<EventId, DiplomaticEvent> present = new HashMap<>();
        batches(ids).forEach(some -> database.read(List.<DiplomaticEvent>of(), handle -> new EventRows(handle).read(some)).forEach(
                event -> present.put(event.id(), event)));
        return present;
    }

    @Override
    public Map<EventId, List<PastState>> past(Collection<EventId> ids, String language) {
        Map<EventId, List<PastState>> past = new HashMap<>();
        batches(ids).forEach(some -> rows(some).forEach(row -> past.computeIfAbsent(row.event(), id -> new ArrayList<>()).add(row.state(
                language))));
        return past;
    }

    /** A row of history, of which the event is made outside of the store's thread. */
    private record Row(EventId event, long version, Instant changed, String author, @Nullable String json) {
        PastState state(String language) {
            DiplomaticEvent state = json == null ? null : EventJson.parse(json, language);
            return new PastState(version, changed, new Author(author), state);
        }
    }

    private List<Row> rows(List<UUID> events) {
        Conditions where = new Conditions();
        where.and("event IN " + where.list(events));
        return database.read(List.of(), handle -> where.bind(handle.createQuery("SELECT event, version, changed, author, after_json FROM"
                + " event_change WHERE " + where.sql() + " ORDER BY event, id")).map((row, context) -> {
                    Columns columns = new Columns(row);
                    byte[] json = row.getBytes("after_json");
                    return new Row(new EventId(columns.uuid("event")), row.getLong("version"), columns.instant("changed"), columns.text(
                            "author"), json == null ? null : new String(Compressed.unpack(json), StandardCharsets.UTF_8));
                }).list());
    }

    private static List<List<UUID>> batches(Collection<EventId> ids) {
        List<UUID> all = ids.stream().map(EventId::value).toList();
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return batches;
    }

    @Override
    public TakenIn take(Consignment consignment) {
        return database.write(handle -> StoredConsignment.take(database, memory, handle, consignment));
    }
}
