package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventSearch;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** Search in the database. */
final class StoredSearch implements EventSearch {
    private final Database database;

    StoredSearch(Database database) {
        this.database = database;
    }

    @Override
    public List<Hit> search(String words, int offset, int limit) {
        List<Hit> hits = new ArrayList<>();
        events(words, EventFilter.EVERYTHING, offset + limit)
                .forEach(event -> hits.add(new Hit(HitKind.EVENT, event.id().toString(), event.name(),
                        event.date().edtf())));
        return hits.subList(Math.min(offset, hits.size()), Math.min(offset + limit, hits.size()));
    }

    @Override
    public List<EventOutline> events(String words, EventFilter filter, int limit) {
        Conditions where = Conditions.of(filter);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            String pattern = where.parameter("%" + word.replace("%", "") + "%");
            where.and(
                    "(LOWER(e.name) LIKE " + pattern + " OR LOWER(v.city) LIKE " + pattern + " OR EXISTS (SELECT 1 FROM attestation t JOIN"
                            + " article a ON a.id = t.article WHERE t.event = e.id AND LOWER(a.title) LIKE " + pattern + "))");
        }
        return database.read(List.of(), handle -> Outlines.read(handle, where, Outlines.IN_ORDER + " LIMIT " + limit));
    }

    /** Events whose names share the most words with this one. */
    List<UUID> sharingWords(Handle handle, String name, int limit) {
        return List.of();
    }
}
