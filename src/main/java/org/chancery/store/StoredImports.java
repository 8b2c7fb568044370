package org.chancery.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ImportMemory;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** What calendars said last, in the database. */
final class StoredImports implements ImportMemory {
    private final Database database;

    StoredImports(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Imported> last(Set<String> uids) {
        Map<String, Imported> last = new HashMap<>();
        ByUid.find(uids, "uid", where -> database.read(List.<Imported>of(), handle -> where.bind(handle.createQuery(
                "SELECT uid, sequence_number, modified, lines FROM imported WHERE " + where.sql())).map(
                        (row,
                                context) -> new Imported(row.getString("uid"), row.getInt("sequence_number"),
                                        new Columns(row).instantOrNull(
                                                "modified"),
                                        row.getString("lines")))
                .list())).forEach(one -> last.put(one.uid(), one));
        return last;
    }

    @Override
    public void remember(List<Imported> imported) {
        if (!imported.isEmpty()) {
            database.write(handle -> {
                imported.forEach(one -> remember(handle, one));
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

    static void remember(Handle handle, Imported one) {
        int there = bound(handle.createUpdate("UPDATE imported SET sequence_number = :sequence, modified = :modified, lines = :lines,"
                + " recurs_until = :until WHERE uid = :uid"), one).execute();
        if (there == 0) {
            bound(handle.createUpdate("INSERT INTO imported (uid, sequence_number, modified, lines, recurs_until)"
                    + " VALUES (:uid, :sequence, :modified, :lines, :until)"), one).execute();
        }
    }

    private static Update bound(Update update, Imported one) {
        return update.bind("sequence", one.sequence()).bind("modified", one.modified()).bind("lines", one.lines()).bind("until", one
                .recursUntil()).bind("uid", one.uid());
    }
}
