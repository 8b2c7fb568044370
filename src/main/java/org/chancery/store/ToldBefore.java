package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.jdbi.v3.core.Handle;

/** What calendars said, and were told, of the events of a consignment before it. */
final class ToldBefore {
    private final List<Imported> imported;
    private final List<Exported> exported;
    private final Map<String, Imported> importedBefore;
    private final Map<String, Exported> exportedBefore;

    ToldBefore(Handle handle, Consignment consignment) {
        this.imported = consignment.imported();
        this.exported = consignment.exported();
        this.importedBefore = StoredImports.last(handle, uids(imported, Imported::uid));
        this.exportedBefore = StoredExports.last(handle, uids(exported, Exported::uid));
    }

    private static <T> Set<String> uids(List<T> all, Function<T, String> uid) {
        return all.stream().map(uid).collect(Collectors.toSet());
    }

    /** What was heard or told since stays. */
    void takeBack(Handle handle) {
        Map<String, Imported> importedNow = StoredImports.last(handle, uids(imported, Imported::uid));
        List<String> heard = imported.stream().filter(one -> one.equals(importedNow.get(one.uid()))).map(Imported::uid).toList();
        StoredImports.remember(handle, before(heard, importedBefore));
        delete(handle, "imported", heard, importedBefore);
        Map<String, Exported> exportedNow = StoredExports.last(handle, uids(exported, Exported::uid));
        List<String> said = exported.stream().filter(one -> one.equals(exportedNow.get(one.uid()))).map(Exported::uid).toList();
        StoredExports.remember(handle, before(said, exportedBefore));
        delete(handle, "exported", said, exportedBefore);
    }

    private static <T> List<T> before(List<String> uids, Map<String, T> known) {
        List<T> before = new ArrayList<>();
        uids.forEach(uid -> {
            T one = known.get(uid);
            if (one != null) {
                before.add(one);
            }
        });
        return before;
    }

    private static void delete(Handle handle, String table, List<String> uids, Map<String, ?> known) {
        RowBatch deletes = new RowBatch(handle, "DELETE FROM " + table + " WHERE uid = :uid");
        uids.stream().filter(uid -> !known.containsKey(uid)).forEach(uid -> deletes.next().bind("uid", uid).add());
        deletes.send();
    }
}
