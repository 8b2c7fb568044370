package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.EventId;
import org.chancery.store.engine.Database;
import org.jspecify.annotations.Nullable;

/** History in the database: each row keeps what a change left, and what was before it is in the row before. */
final class StoredHistory implements ChangeHistory {
    private final Database database;

    StoredHistory(Database database) {
        this.database = database;
    }

    /** A row as it stands. */
    private record Left(Instant when, Author who, @Nullable String after) {}

    @Override
    public List<Entry> of(EventId id) {
        List<Left> rows = database.read(List.of(), handle -> handle.createQuery("SELECT changed, author, after_json FROM event_change WHERE"
                + " event = :event ORDER BY id").bind("event", id.value()).map((row, context) -> {
                    byte[] json = row.getBytes("after_json");
                    Columns columns = new Columns(row);
                    return new Left(columns.instant("changed"), new Author(columns.text("author")),
                            json == null ? null : new String(Compressed
                                    .unpack(json), StandardCharsets.UTF_8));
                }).list());
        List<Entry> entries = new ArrayList<>();
        String before = null;
        for (Left row : rows) {
            entries.add(new Entry(row.when(), row.who(), before, row.after()));
            before = row.after();
        }
        Collections.reverse(entries);
        return entries;
    }
}
