package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ExportMemory;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was last exported, in the database. */
final class StoredExports implements ExportMemory {
    private static final int AT_ONCE = 1_000;

    private final Database database;

    StoredExports(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Exported> last(Set<String> uids) {
        return database.read(Map.of(), handle -> last(handle, uids));
    }

    static Map<String, Exported> last(Handle handle, Set<String> uids) {
        Map<String, Exported> last = new HashMap<>();
        ByKey.find(uids, "uid", where -> where.bind(handle.createQuery(
                "SELECT uid, sequence_number, written FROM exported WHERE " + where.sql())).map(
                        (row, context) -> new Exported(row
                                .getString("uid"), row.getInt("sequence_number"), row.getString("written")))
                .list()).forEach(one -> last.put(one.uid(), one));
        return last;
    }

    @Override
    public void remember(Iterable<Exported> exported) {
        Iterator<Exported> all = exported.iterator();
        if (all.hasNext()) {
            database.write(handle -> {
                while (all.hasNext()) {
                    remember(handle, some(all));
                }
                return true;
            });
        }
    }

    private static List<Exported> some(Iterator<Exported> all) {
        List<Exported> some = new ArrayList<>();
        while (all.hasNext() && some.size() < AT_ONCE) {
            some.add(all.next());
        }
        return some;
    }

    static void remember(Handle handle, List<Exported> some) {
        int[] there = batch(handle, "UPDATE exported SET sequence_number = :sequence, written = :written WHERE uid = :uid", some);
        List<Exported> others = new ArrayList<>();
        for (int i = 0; i < there.length; i++) {
            if (there[i] == 0) {
                others.add(some.get(i));
            }
        }
        batch(handle, "INSERT INTO exported (uid, sequence_number, written) VALUES (:uid, :sequence, :written)", others);
    }

    /** How many rows each has changed. */
    private static int[] batch(Handle handle, String sql, List<Exported> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        rows.forEach(one -> batch.bind("uid", one.uid()).bind("sequence", one.sequence()).bind("written", one.written()).add());
        return batch.execute();
    }
}
