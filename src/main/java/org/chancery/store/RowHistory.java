package org.chancery.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.DiplomaticEvent;
import org.jdbi.v3.core.Handle;

/**
 * Adds a row of history for each article and each party of which a change has left anything else than the last row says. It asks the rows
 * themselves, so that no way to change one passes it by. For one transaction, at its end.
 */
final class RowHistory {
    private static final List<String> ARTICLE = List.of("title", "outlet", "url", "published", "language", "dateline", "release_level");
    private static final List<String> PARTY = List.of("abbreviation", "office");

    private final Handle handle;
    private final Author author;
    private final Instant now;

    RowHistory(Handle handle, Author author, Instant now) {
        this.handle = handle;
        this.author = author;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Of what came with events that were saved: their parties, and their sources where they are only cited. */
    void keep(Collection<DiplomaticEvent> events) {
        articles(events.stream().flatMap(event -> event.attestations().stream()).map(Attestation::source).filter(Objects::nonNull).map(
                source -> source.id().value()).collect(Collectors.toSet()));
        parties(events.stream().flatMap(event -> event.facts().participations().stream()).map(one -> one.party().id().value()).collect(
                Collectors.toSet()));
    }

    void articles(Collection<UUID> ids) {
        keep("article", ARTICLE, ids);
    }

    void parties(Collection<UUID> ids) {
        keep("party", PARTY, ids);
    }

    /** Standard SQL for "differs, null being a value": IS DISTINCT FROM. */
    private void keep(String table, List<String> columns, Collection<UUID> ids) {
        String history = table + "_change";
        String same = columns.stream().map(column -> "c." + column + " IS NOT DISTINCT FROM t." + column).collect(Collectors.joining(
                " AND "));
        String selected = columns.stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        String insert = "INSERT INTO " + history + " (" + table + ", changed, author, " + String.join(", ", columns) + ") SELECT t.id,"
                + " CAST(:changed AS TIMESTAMP(6) WITH TIME ZONE), CAST(:author AS VARCHAR), " + selected
                + " FROM " + table + " t WHERE NOT EXISTS (SELECT 1 FROM " + history + " c WHERE c." + table + " = t.id AND c.id = (SELECT"
                + " MAX(l.id) FROM " + history + " l WHERE l." + table + " = t.id) AND " + same + ") AND ";
        ByKey.find(ids, "t.id", where -> List.of(where.bind(handle.createUpdate(insert + where.sql())).bind("changed", now).bind("author",
                author.name()).execute()));
    }

    /** Of those that are gone nothing is told any more. */
    static void forget(Handle handle, String table, Collection<UUID> gone) {
        if (table.equals("article") || table.equals("party")) {
            RowBatch deletes = new RowBatch(handle, "DELETE FROM " + table + "_change WHERE " + table + " = :id");
            gone.forEach(id -> deletes.next().bind("id", id).add());
            deletes.send();
        }
    }
}
