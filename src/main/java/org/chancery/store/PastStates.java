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
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.PastState;
import org.chancery.store.engine.Database;
import org.chancery.store.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of history of events, of which the events are made outside of the store's thread. */
final class PastStates {
    private static final int AT_ONCE = 400;

    private final Database database;

    PastStates(Database database) {
        this.database = database;
    }

    /** Oldest first; nothing for an event that was never here. */
    Map<EventId, List<PastState>> of(Collection<EventId> ids, String language) {
        Map<EventId, List<PastState>> past = new HashMap<>();
        List<UUID> all = ids.stream().map(EventId::value).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            database.read(List.<Row>of(), handle -> read(handle, some)).forEach(row -> past.computeIfAbsent(row.event(),
                    id -> new ArrayList<>()).add(row.state(language)));
        }
        return past;
    }

    /** Some hundred at most. */
    static List<Row> read(Handle handle, Collection<UUID> events) {
        Conditions where = new Conditions();
        where.and("event IN " + where.list(events));
        return where.bind(handle.createQuery("SELECT id, event, version, changed, author, after_json FROM event_change WHERE " + where.sql()
                + " ORDER BY event, id")).map((row, context) -> {
                    Columns columns = new Columns(row);
                    byte[] json = row.getBytes("after_json");
                    return new Row(new EventId(columns.uuid("event")), row.getLong("version"), columns.instant("changed"), columns.text(
                            "author"), json == null ? null : new String(Compressed.unpack(json), StandardCharsets.UTF_8));
                }).list();
    }

    record Row(EventId event, long version, Instant changed, String author, @Nullable String json) {
        PastState state(String language) {
            DiplomaticEvent state = json == null ? null : EventJson.parse(json, language);
            return new PastState(version, changed, new Author(author), state);
        }
    }
}
