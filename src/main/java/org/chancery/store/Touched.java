package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.party.Office;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.place.Venue;
import org.jdbi.v3.core.Handle;

/**
 * The rows that a consignment touches beside its events, and how they stood before: what was not there may go again when nothing rests on it,
 * and what was changed is changed back.
 */
final class Touched {
    /** What of a row is compared and put back. The text of an article is too long for that: it only comes to one that had none. */
    private static final Map<String, List<String>> COLUMNS = Map.of("article", List.of("title", "outlet", "url", "published", "language",
            "dateline", "release_level"), "party", List.of("abbreviation", "folded_abbreviation", "country", "office"), "series",
            List.of(
                    "name"),
            "office", List.of("title"), "venue", List.of("city", "country"));
    private static final Map<String, String> RESTS = Map.of("article", "attestation:article inbox_entry:article", "party",
            "participation:party", "series", "event:series attestation:series", "office",
            "participation:office party:office party_change:office", "venue", "event:venue");
    /** Each before those on which it rests. */
    static final List<String> TABLES = List.of("party", "article", "series", "office", "venue");

    private final Handle handle;

    Touched(Handle handle) {
        this.handle = handle;
    }

    /** A row with the columns that are put back, and whether the text of an article is there. */
    record Row(Map<String, Object> columns, boolean whole) {}

    /** The rows of these that are there, by table and identity. */
    Map<String, Map<UUID, Row>> rows(Map<String, Set<UUID>> ids) {
        Map<String, Map<UUID, Row>> rows = new HashMap<>();
        ids.forEach((table, some) -> rows.put(table, rows(table, some)));
        return rows;
    }

    private Map<UUID, Row> rows(String table, Set<UUID> ids) {
        Map<UUID, Row> rows = new HashMap<>();
        String whole = table.equals("article") ? "body IS NOT NULL" : "TRUE";
        ByKey.find(ids, "id",
                where -> where.bind(handle.createQuery("SELECT id, " + whole + " AS whole, " + String.join(", ", columns(table))
                        + " FROM " + table + " WHERE " + where.sql())).mapToMap().list())
                .forEach(row -> {
                    Map<String, Object> columns = new HashMap<>(row);
                    columns.remove("whole");
                    rows.put((UUID) Objects.requireNonNull(columns.remove("id")), new Row(columns, Boolean.TRUE.equals(row.get("whole"))));
                });
        return rows;
    }

    /** Which of these are there, by table. */
    Map<String, Set<UUID>> there(Map<String, Set<UUID>> ids) {
        Map<String, Set<UUID>> there = new HashMap<>();
        ids.forEach((table, some) -> there.put(table, new HashSet<>(ByKey.find(some, "id", where -> where.bind(handle.createQuery(
                "SELECT id FROM " + table + " WHERE " + where.sql())).map((row, context) -> new Columns(row).uuid("id")).list()))));
        return there;
    }

    private static List<String> columns(String table) {
        return Objects.requireNonNull(COLUMNS.get(table));
    }

    void restore(String table, UUID id, Row before) {
        List<String> sets = new ArrayList<>(columns(table).stream().map(column -> column + " = :" + column).toList());
        sets.add("record_hash = NULL");
        if (!before.whole()) {
            sets.add("body = NULL");
        }
        var update = handle.createUpdate("UPDATE " + table + " SET " + String.join(", ", sets) + " WHERE id = :id").bind("id", id);
        columns(table).forEach(column -> update.bind(column, before.columns().get(column)));
        update.execute();
    }

    /** Those of these on which nothing rests are taken away. */
    List<UUID> remove(String table, Set<UUID> ids) {
        List<String> conditions = Stream.of(Objects.requireNonNull(RESTS.get(table)).split(" ")).map(each -> each.split(":")).map(
                each -> " AND NOT EXISTS (SELECT 1 FROM " + each[0] + " r WHERE r." + each[1] + " = t.id)").toList();
        List<UUID> free = ByKey.find(ids, "t.id", where -> where.bind(handle.createQuery("SELECT t.id FROM " + table + " t WHERE " + where
                .sql() + String.join("", conditions))).map((row, context) -> new Columns(row).uuid("id")).list());
        RowBatch deletes = new RowBatch(handle, "DELETE FROM " + table + " WHERE id = :id");
        free.forEach(id -> deletes.next().bind("id", id).add());
        deletes.send();
        RowHistory.forget(handle, table, free);
        return free;
    }

    /** Those of {@link #by} whose rows may be changed, not only made: that a claim rests on an article changes nothing of it. */
    static Map<String, Set<UUID>> changeable(Consignment consignment, Map<String, Set<UUID>> touched) {
        Set<UUID> articles = new HashSet<>();
        consignment.change().articles().forEach(article -> articles.add(article.id().value()));
        consignment.change().releases().keySet().forEach(article -> articles.add(article.value()));
        return Map.of("article", articles, "party", touched.getOrDefault("party", Set.of()));
    }

    /** Identities by table. */
    static Map<String, Set<UUID>> by(Consignment consignment) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        TABLES.forEach(table -> ids.put(table, new HashSet<>()));
        Change change = consignment.change();
        change.articles().forEach(article -> of(ids, "article").add(article.id().value()));
        change.releases().keySet().forEach(article -> of(ids, "article").add(article.value()));
        change.series().forEach(series -> of(ids, "series").add(series.id().value()));
        consignment.parties().forEach(party -> party(ids, party));
        change.events().forEach(event -> event(ids, event));
        consignment.moved().forEach(moved -> event(ids, moved.event()));
        return ids;
    }

    private static Set<UUID> of(Map<String, Set<UUID>> ids, String table) {
        return ids.computeIfAbsent(table, none -> new HashSet<>());
    }

    private static void event(Map<String, Set<UUID>> ids, DiplomaticEvent event) {
        for (Attestation one : event.attestations()) {
            if (one.source() != null) {
                of(ids, "article").add(one.source().id().value());
            }
            if (one.claim() instanceof Claim.InSeries(var series, String name) && series != null) {
                of(ids, "series").add(series.value());
            }
        }
        if (!event.facts().venue().equals(Venue.UNKNOWN)) {
            of(ids, "venue").add(References.id(event.facts().venue()));
        }
        event.facts().participations().forEach(one -> party(ids, one.party()));
    }

    private static void party(Map<String, Set<UUID>> ids, Party party) {
        of(ids, "party").add(party.id().value());
        Office office = party instanceof Person person ? person.office() : null;
        if (office != null) {
            of(ids, "office").add(References.id(office));
        }
    }
}
