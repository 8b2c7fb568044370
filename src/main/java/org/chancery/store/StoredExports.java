package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ExportMemory;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** What was last exported, in the database. */
final class StoredExports implements ExportMemory {
    private static final int AT_ONCE = 400;
    private final Database database;

    StoredExports(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Exported> last(Set<String> uids) {
        Map<String, Exported> last = new HashMap<>();
        List<String> all = List.copyOf(uids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Conditions where = new Conditions();
            where.and("uid IN " + where.list(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
            List<Exported> some = database.read(new ArrayList<>(), handle -> where.bind(handle.createQuery("SELECT uid, sequence_number,"
                    + " written FROM exported WHERE " + where.sql())).map((row, context) -> new Exported(row.getString("uid"),
                            row.getInt(
                                    "sequence_number"),
                            row.getString("written")))
                    .list());
            some.forEach(exported -> last.put(exported.uid(), exported));
        }
        return last;
    }

    @Override
    public void remember(List<Exported> exported) {
        if (!exported.isEmpty()) {
            database.write(handle -> {
                exported.forEach(one -> remember(handle, one));
                return true;
            });
        }
    }

    private static void remember(Handle handle, Exported one) {
        int there = handle.createUpdate("UPDATE exported SET sequence_number = :sequence, written = :written WHERE uid = :uid")
                .bind("sequence",
                        one.sequence())
                .bind("written", one.written()).bind("uid", one.uid()).execute();
        if (there == 0) {
            handle.createUpdate("INSERT INTO exported (uid, sequence_number, written) VALUES (:uid, :sequence, :written)")
                    .bind("uid", one.uid())
                    .bind("sequence", one.sequence()).bind("written", one.written()).execute();
        }
    }
}
