package org.chancery.store;

import java.util.List;
import java.util.UUID;
import org.chancery.agenda.DiplomaticEvent;
import org.jdbi.v3.core.Handle;

/** Fills in the hashes that a change left open, in the transaction of the change. */
final class RecordHashes {
    /** Whose rows are hashed by themselves; an event is hashed with all that hangs on it. */
    static final List<String> TABLES = List.of("article", "party", "office", "venue", "series", "event_change", "article_change",
            "party_change");
    private static final int AT_ONCE = 400;

    private RecordHashes() {}

    static void fill(Handle handle) {
        TABLES.forEach(table -> rows(handle, table));
        events(handle);
    }

    private record Hashed(Object id, String hash) {}

    private static void rows(Handle handle, String table) {
        while (true) {
            List<Hashed> some = handle.createQuery("SELECT * FROM " + table + " WHERE record_hash IS NULL LIMIT " + AT_ONCE).map((row,
                    context) -> new Hashed(row.getObject("id"), RecordHash.of(row))).list();
            put(handle, table, some);
            if (some.size() < AT_ONCE) {
                return;
            }
        }
    }

    /** Only those of a store from before there were hashes: each change writes its own. */
    private static void events(Handle handle) {
        while (true) {
            List<UUID> some = handle.createQuery("SELECT id FROM event WHERE record_hash IS NULL LIMIT " + AT_ONCE).mapTo(UUID.class)
                    .list();
            put(handle, "event", new EventRows(handle).read(some).stream().map(RecordHashes::hashed).toList());
            if (some.size() < AT_ONCE) {
                return;
            }
        }
    }

    private static Hashed hashed(DiplomaticEvent event) {
        return new Hashed(event.id().value(), RecordHash.of(event));
    }

    private static void put(Handle handle, String table, List<Hashed> some) {
        RowBatch batch = new RowBatch(handle, "UPDATE " + table + " SET record_hash = :hash WHERE id = :id");
        some.forEach(one -> batch.next().bind("id", one.id()).bind("hash", one.hash()).add());
        batch.send();
    }
}
