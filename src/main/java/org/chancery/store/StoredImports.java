package org.chancery.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ImportMemory;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What calendars said last, in the database. */
final class StoredImports implements ImportMemory {
    private static final String UPDATE = "UPDATE imported SET sequence_number = :sequence, modified = :modified, lines = :lines,"
            + " recurs_until = :until WHERE uid = :uid";
    private static final String INSERT = "INSERT INTO imported (uid, sequence_number, modified, lines, recurs_until) VALUES (:uid,"
            + " :sequence, :modified, :lines, :until)";

    private final Database database;

    StoredImports(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Imported> last(Set<String> uids) {
        return database.read(Map.of(), handle -> last(handle, uids));
    }

    static Map<String, Imported> last(Handle handle, Set<String> uids) {
        Map<String, Imported> last = new HashMap<>();
        ByKey.find(uids, "uid", where -> where.bind(handle.createQuery(
                "SELECT uid, sequence_number, modified, lines FROM imported WHERE " + where.sql())).map(
                        (row,
                                context) -> new Imported(row.getString("uid"), row.getInt("sequence_number"),
                                        new Columns(row).instantOrNull(
                                                "modified"),
                                        row.getString("lines")))
                .list()).forEach(one -> last.put(one.uid(), one));
        return last;
    }

    @Override
    public void remember(List<Imported> imported) {
        if (!imported.isEmpty()) {
            database.write(handle -> {
                remember(handle, imported);
                return true;
            });
        }
    }

    @Override
    public void forget(Set<String> uids) {
        if (!uids.isEmpty()) {
            database.write(handle -> {
                PreparedBatch batch = handle.prepareBatch("DELETE FROM imported WHERE uid = :uid");
                uids.forEach(uid -> batch.bind("uid", uid).add());
                return batch.execute().length;
            });
        }
    }

    static void remember(Handle handle, List<Imported> some) {
        Set<String> there = new HashSet<>(ByKey.find(some.stream().map(Imported::uid).toList(), "uid", where -> where.bind(handle
                .createQuery("SELECT uid FROM imported WHERE " + where.sql())).mapTo(String.class).list()));
        RowBatch updates = new RowBatch(handle, UPDATE);
        RowBatch inserts = new RowBatch(handle, INSERT);
        for (Imported one : some) {
            RowBatch rows = there.add(one.uid()) ? inserts : updates;
            rows.next().bind("uid", one.uid()).bind("sequence", one.sequence()).bind("modified", one.modified()).bind("lines", one.lines())
                    .bind("until", one
                            .recursUntil())
                    .add();
        }
        inserts.send();
        updates.send();
    }
}
