package org.chancery.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin;
import org.chancery.agenda.Change;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.PastState;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What stands in the bin, as rows. For one transaction. */
final class BinRows {
    private static final String BINNED = "SELECT b.event, c.changed, c.author, b.kept_from FROM binned_event b JOIN event_change c ON c.id ="
            + " b.change WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.id = b.event)";
    private static final String OVERDUE = "SELECT b.event FROM binned_event b WHERE b.kept_from <= :end";

    private final Handle handle;

    BinRows(Handle handle) {
        this.handle = handle;
    }

    /** @param keptFrom null if nobody has looked yet */
    record Row(EventId event, Instant removed, Author who, @Nullable Instant keptFrom) {
        Instant keptUntil(Instant now) {
            return (keptFrom == null ? now : keptFrom).plus(Bin.KEPT);
        }
    }

    /** Newest removal first. */
    List<Row> all() {
        return handle.createQuery(BINNED + " ORDER BY b.change DESC").map((rows, context) -> {
            Columns row = new Columns(rows);
            return new Row(new EventId(row.uuid("event")), row.instant("changed"), new Author(row.text("author")), row.instantOrNull(
                    "kept_from"));
        }).list();
    }

    boolean has(EventId event) {
        return handle.createQuery("SELECT 1 FROM binned_event b WHERE b.event = :event AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id ="
                + " b.event)").bind("event", event.value()).mapTo(Integer.class).findOne().isPresent();
    }

    /** Before an event is removed: its row takes the references of the inbox with it. */
    void keepDecisions(EventId event) {
        handle.createUpdate("DELETE FROM binned_decision WHERE event = :event").bind("event", event.value()).execute();
        handle.createUpdate("INSERT INTO binned_decision (event, article, place) SELECT event, article, place FROM inbox_item WHERE event ="
                + " :event").bind("event", event.value()).execute();
    }

    /** After it is removed, with the row of history that tells so. */
    void put(EventId event, Instant now) {
        forget(event);
        Instant seen = handle.createQuery("SELECT MAX(changed) FROM event_change").map((row, context) -> row.getObject(1,
                java.time.OffsetDateTime.class).toInstant()).one();
        Instant from = seen.isAfter(now) ? seen : now.truncatedTo(ChronoUnit.MICROS);
        handle.createUpdate(
                "INSERT INTO binned_event (event, change, kept_from) SELECT event, MAX(id), CAST(:from AS TIMESTAMP(6) WITH TIME"
                        + " ZONE) FROM event_change WHERE event = :event GROUP BY event")
                .bind("event", event.value()).bind("from", from).execute();
    }

    /** Once it is there again: what was decided for it in the inbox leads to it, unless something else was decided since. */
    void takeOut(EventId event) {
        handle.createUpdate("UPDATE inbox_item SET event = :event WHERE event IS NULL AND decision IN ('accepted', 'joined') AND EXISTS"
                + " (SELECT 1 FROM binned_decision d WHERE d.event = :event AND d.article = inbox_item.article AND d.place ="
                + " inbox_item.place)").bind("event", event.value()).execute();
        handle.createUpdate("DELETE FROM binned_decision WHERE event = :event").bind("event", event.value()).execute();
        forget(event);
    }

    private void forget(EventId event) {
        handle.createUpdate("DELETE FROM binned_event WHERE event = :event").bind("event", event.value()).execute();
    }

    /** Whether a look would change anything, so that most starts of the program write nothing. */
    boolean needsLook(Instant now) {
        return handle.createQuery("SELECT 1 FROM binned_event WHERE kept_from IS NULL OR overdue IS NOT NULL OR kept_from <= :end LIMIT 1")
                .bind("end", now.minus(Bin.KEPT)).mapTo(Integer.class).findOne().isPresent();
    }

    /**
     * Those whose days are over by now and were already at a look a day ago; the others that are over are remembered for the next look. One
     * whose days are not over by this clock has to be seen twice again.
     */
    List<EventId> due(Instant now) {
        Instant end = now.minus(Bin.KEPT);
        handle.createUpdate("DELETE FROM binned_event WHERE EXISTS (SELECT 1 FROM event e WHERE e.id = binned_event.event)").execute();
        handle.createUpdate("UPDATE binned_event SET kept_from = :now WHERE kept_from IS NULL").bind("now", now).execute();
        handle.createUpdate("UPDATE binned_event SET overdue = NULL WHERE kept_from > :end OR overdue > :now").bind("end", end).bind("now",
                now).execute();
        List<EventId> due = handle.createQuery(OVERDUE + " AND b.overdue <= :before").bind("end", end).bind("before", now.minus(1,
                ChronoUnit.DAYS)).map((row, context) -> new EventId(new Columns(row).uuid("event"))).list();
        handle.createUpdate("UPDATE binned_event SET overdue = :now WHERE kept_from <= :end AND overdue IS NULL").bind("end", end).bind(
                "now", now).execute();
        return due;
    }

    /** Takes all that only this event has left, but for its identity and its UID with SEQUENCE where they have left the desk. */
    void erase(EventId event, String language) {
        List<DiplomaticEvent> states = PastStates.read(handle, List.of(event.value())).stream().map(row -> row.state(language)).map(
                PastState::state).filter(Objects::nonNull).toList();
        for (String uid : states.stream().map(DiplomaticEvent::uid).distinct().toList()) {
            handle.createUpdate("UPDATE exported SET written = '' WHERE uid = :uid AND NOT EXISTS (SELECT 1 FROM event e WHERE e.uid ="
                    + " :uid)").bind("uid", uid).execute();
            handle.createUpdate("DELETE FROM imported WHERE uid = :uid AND NOT EXISTS (SELECT 1 FROM event e WHERE e.uid = :uid)").bind(
                    "uid", uid).execute();
        }
        for (String table : List.of("event_change", "binned_event", "binned_decision")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE event = :event").bind("event", event.value()).execute();
        }
        clean(states);
    }

    /** Parties, places and series that nothing rests on any more go too; an article is a source by itself and stays. */
    private void clean(List<DiplomaticEvent> states) {
        Change all = new Change(Author.DESK, List.of(), List.of(), states, List.of());
        Map<String, Set<UUID>> touched = new HashMap<>(Touched.by(new Consignment(all, List.of(), List.of(), List.of(), List.of())));
        touched.remove("article");
        Touched rows = new Touched(handle);
        Map<String, Map<UUID, Touched.Row>> there = rows.rows(touched);
        for (String table : Touched.TABLES) {
            Map<UUID, Touched.Row> some = there.getOrDefault(table, Map.of());
            RowsBefore.unfind(handle, table, rows.remove(table, new HashSet<>(some.keySet())), some);
        }
    }
}
