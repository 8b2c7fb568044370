package org.chancery.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ExportMemory;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** What was last exported, in the database. */
final class StoredExports implements ExportMemory {
    private final Database database;

    StoredExports(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Exported> last(Set<String> uids) {
        Map<String, Exported> last = new HashMap<>();
        ByUid.find(uids, "uid", where -> database.read(List.<Exported>of(), handle -> where.bind(handle.createQuery(
                "SELECT uid, sequence_number, written FROM exported WHERE " + where.sql())).map(
                        (row, context) -> new Exported(row
                                .getString("uid"), row.getInt("sequence_number"), row.getString("written")))
                .list())).forEach(one -> last.put(one
                        .uid(), one));
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

    static void remember(Handle handle, Exported one) {
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
