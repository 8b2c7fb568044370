package org.chancery.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows of one statement, sent to the database a few hundred at once: each statement by itself costs more than its row. */
final class RowBatch {
    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final String sql;
    private PreparedBatch waiting;

    RowBatch(Handle handle, String sql) {
        this.handle = handle;
        this.sql = sql;
        this.waiting = handle.prepareBatch(sql);
    }

    /** The next row, to be bound and added. */
    PreparedBatch next() {
        if (waiting.size() >= AT_ONCE) {
            send();
        }
        return waiting;
    }

    /** Sends what waits; to be called after the last row. */
    void send() {
        if (waiting.size() > 0) {
            waiting.execute();
        }
        waiting.close();
        waiting = handle.prepareBatch(sql);
    }
}
