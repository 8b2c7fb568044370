package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Departure;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventId;
import org.chancery.agenda.WithheldForm;
import org.chancery.store.engine.Database;
import org.chancery.store.seal.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What left, in the database. The events of a file that is written again unchanged are listed once. */
final class StoredDepartures implements DepartureLog {
    private static final int AT_ONCE = 1_000;
    private static final String COLUMNS = "d.departed, d.audience, d.withheld_form, d.filter, d.file, d.whole, d.reduced, d.busy, d.withheld";

    private final Database database;

    StoredDepartures(Database database) {
        this.database = database;
    }

    @Override
    public void record(Departure departure, Map<EventId, Extent> events) {
        TreeMap<EventId, Extent> inOrder = new TreeMap<>(events);
        String digest = digest(inOrder);
        database.write(handle -> {
            Long first = first(handle, digest);
            long id = insert(handle, departure, digest, first);
            if (first == null) {
                handle.createUpdate("UPDATE departure SET same_as = :id WHERE id = :id").bind("id", id).execute();
                list(handle, id, inOrder);
            }
            return true;
        });
    }

    private static @Nullable Long first(Handle handle, String digest) {
        return handle.createQuery("SELECT MIN(same_as) FROM departure WHERE digest = :digest").bind("digest", digest).mapTo(Long.class)
                .findOne().orElse(null);
    }

    private static long insert(Handle handle, Departure departure, String digest, @Nullable Long first) {
        return handle.createUpdate("INSERT INTO departure (departed, audience, withheld_form, filter, file, whole, reduced, busy, withheld,"
                + " digest, same_as) VALUES (:departed, :audience, :form, :filter, :file, :whole, :reduced, :busy, :withheld, :digest,"
                + " :first)").bind("departed", departure.when()).bind("audience", departure.audience().code()).bind("form", departure.form()
                        .code())
                .bind("filter", departure.filter()).bind("file", departure.file()).bind("whole", departure.whole())
                .bind("reduced", departure.reduced()).bind("busy", departure.busy()).bind("withheld", departure.withheld())
                .bind("digest", digest).bind("first", first).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private static void list(Handle handle, long departure, Map<EventId, Extent> events) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO departed_event (departure, event, extent) VALUES (:departure, :event,"
                + " :extent)");
        for (Map.Entry<EventId, Extent> one : events.entrySet()) {
            batch.bind("departure", departure).bind("event", one.getKey().value()).bind("extent", one.getValue().code()).add();
            if (batch.size() == AT_ONCE) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static String digest(TreeMap<EventId, Extent> events) {
        MessageDigest sha = Sha256.digest();
        events.forEach((event, extent) -> sha.update((event + " " + extent.code() + "\n").getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(sha);
    }

    @Override
    public List<Departed> of(EventId event) {
        return database.read(List.of(), handle -> handle.createQuery("SELECT " + COLUMNS + ", e.extent FROM departed_event e JOIN departure"
                + " d ON d.same_as = e.departure WHERE e.event = :event ORDER BY d.id DESC").bind("event", event.value()).map((rows,
                        context) -> {
                    Columns row = new Columns(rows);
                    return new Departed(departure(row), row.word("extent", Extent.class));
                }).list());
    }

    @Override
    public Set<EventId> last(String file) {
        return database.read(Set.of(),
                handle -> handle.createQuery("SELECT e.event FROM departed_event e WHERE e.departure = (SELECT d.same_as"
                        + " FROM departure d WHERE d.file = :file ORDER BY d.id DESC LIMIT 1)").bind("file", file)
                        .map((rows, context) -> new EventId(
                                rows.getObject(1, UUID.class)))
                        .set());
    }

    @Override
    public List<Departure> newest(int limit) {
        return database.read(List.of(), handle -> handle.createQuery("SELECT " + COLUMNS + " FROM departure d ORDER BY d.id DESC LIMIT"
                + " :limit").bind("limit", limit).map((rows, context) -> departure(new Columns(rows))).list());
    }

    private static Departure departure(Columns row) throws SQLException {
        return new Departure(row.instant("departed"), row.word("audience", Audience.class), row.word("withheld_form", WithheldForm.class),
                row.text("filter"), row.text("file"), row.row().getLong("whole"), row.row().getLong("reduced"), row.row().getLong("busy"),
                row.row().getLong("withheld"));
    }
}
