package org.chancery.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.article.Article;
import org.chancery.store.Touched.Row;
import org.jdbi.v3.core.Handle;

/** The articles, parties, series, offices and venues that a consignment touches, as they stood before it. */
final class RowsBefore {
    private final Map<String, Set<UUID>> touched;
    private final Map<String, Set<UUID>> changeable;
    private final Map<String, Set<UUID>> there;
    private final Map<String, Map<UUID, Row>> before;
    private final Map<String, Map<UUID, Row>> changed = new HashMap<>();

    RowsBefore(Handle handle, Consignment consignment) {
        this.touched = Touched.by(consignment);
        this.changeable = Touched.changeable(consignment, touched);
        this.there = new Touched(handle).there(touched);
        this.before = new Touched(handle).rows(changeable);
    }

    /** Sees what became of them, once the consignment is taken in. */
    void after(Handle handle) {
        new Touched(handle).rows(changeable).forEach((table, rows) -> {
            rows.entrySet().removeIf(row -> !known(table).containsKey(row.getKey()) || row.getValue().equals(known(table).get(row
                    .getKey())));
            changed.put(table, rows);
        });
    }

    private Map<UUID, Row> known(String table) {
        return before.getOrDefault(table, Map.of());
    }

    /** After the events are what they were. A row that somebody has changed since stays as it is. */
    void takeBack(Handle handle, SearchWords words) {
        Touched rows = new Touched(handle);
        Map<String, Map<UUID, Row>> now = rows.rows(touched);
        for (String table : Touched.TABLES) {
            Set<UUID> restored = new HashSet<>();
            changed.getOrDefault(table, Map.of()).forEach((id, after) -> {
                if (after.equals(now.getOrDefault(table, Map.of()).get(id))) {
                    rows.restore(table, id, Objects.requireNonNull(known(table).get(id)));
                    restored.add(id);
                }
            });
            find(handle, words, table, restored);
        }
        for (String table : Touched.TABLES) {
            Set<UUID> fresh = new HashSet<>(touched.getOrDefault(table, Set.of()));
            fresh.removeAll(there.getOrDefault(table, Set.of()));
            unfind(handle, table, rows.remove(table, fresh), now.getOrDefault(table, Map.of()));
        }
    }

    /** Of what stands there again as it stood, or stays as somebody has changed it. */
    void keep(RowHistory history) {
        history.articles(touched.getOrDefault("article", Set.of()));
        history.parties(touched.getOrDefault("party", Set.of()));
    }

    private static void find(Handle handle, SearchWords words, String table, Set<UUID> restored) {
        SearchIndex index = new SearchIndex(handle);
        if (table.equals("party")) {
            References references = new References(handle, words);
            StoredParties.read(handle, restored).forEach(references::find);
        } else if (table.equals("article")) {
            restored.forEach(id -> index.remove(HitKind.ARTICLE, id.toString()));
            List<Article> whole = new ArticleRows(handle).find(restored);
            index.putAll(whole.stream().map(article -> ChangeSaver.document(article, words)).toList());
        }
    }

    /** What was taken away is found no more; {@code rows} are those that there were. */
    static void unfind(Handle handle, String table, List<UUID> gone, Map<UUID, Row> rows) {
        SearchIndex index = new SearchIndex(handle);
        switch (table) {
            case "party" -> gone.forEach(id -> index.remove(HitKind.PARTY, id.toString()));
            case "article" -> gone.forEach(id -> index.remove(HitKind.ARTICLE, id.toString()));
            case "venue" -> gone.stream().map(rows::get).filter(Objects::nonNull).map(Row::columns).filter(RowsBefore::hasCity).distinct()
                    .forEach(place -> unfind(handle, index, place));
            default -> {}
        }
    }

    private static boolean hasCity(Map<String, Object> venue) {
        return venue.get("city") != null;
    }

    private static void unfind(Handle handle, SearchIndex index, Map<String, Object> place) {
        boolean used = handle
                .createQuery("SELECT 1 FROM venue WHERE city = :city AND COALESCE(country, '') = COALESCE(:country, '') LIMIT 1")
                .bind("city", place.get("city")).bind("country", place.get("country")).mapTo(Integer.class).findOne().isPresent();
        if (!used) {
            Object country = place.get("country");
            index.remove(HitKind.PLACE, place.get("city") + "|" + (country == null ? "" : country));
        }
    }
}
