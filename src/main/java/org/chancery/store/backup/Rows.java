package org.chancery.store.backup;

import java.io.BufferedReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the rows of a backup into tables that are empty. */
public final class Rows {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Tables tables;
    private Tables.@Nullable Table table;
    private @Nullable PreparedStatement waiting;
    private int count;

    private Rows(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = Tables.of(connection);
    }

    /**
     * All of them in one transaction, which is not ended here.
     *
     * @param each
     *            called after each row
     * @throws BackupDamage
     *             if the backup was changed or cut off, or does not fit the tables
     */
    public static void put(BufferedReader reader, Connection connection, Consumer<BackupHead> first, Runnable each) throws SQLException {
        Rows rows = new Rows(connection);
        try {
            BackupLines.read(reader, first, (name, row) -> {
                rows.add(name, row);
                each.run();
            });
            rows.send();
        } catch (UncheckedSql failed) {
            throw failed.cause;
        }
        rows.renumber();
    }

    private static final class UncheckedSql extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SQLException cause;

        UncheckedSql(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private void add(String name, JsonNode row) {
        try {
            if (table == null || !table.name().equals(name)) {
                send();
                prepare(name);
            }
            bind(row);
        } catch (SQLException failed) {
            throw new UncheckedSql(failed);
        }
    }

    private void prepare(String name) throws SQLException {
        Tables.Table next = tables.byName().get(name);
        if (next == null) {
            throw new BackupDamage("rows of a table that is not there", null);
        }
        List<String> columns = List.copyOf(next.columns().keySet());
        table = next;
        waiting = connection.prepareStatement("INSERT INTO " + next.name() + " (" + String.join(", ", columns) + ") VALUES (" + String.join(
                ", ", java.util.Collections.nCopies(columns.size(), "?")) + ")");
    }

    private void bind(JsonNode row) throws SQLException {
        Tables.Table now = java.util.Objects.requireNonNull(table);
        PreparedStatement statement = java.util.Objects.requireNonNull(waiting);
        int place = 0;
        int found = 0;
        for (var column : now.columns().entrySet()) {
            JsonNode value = row.path(column.getKey());
            found += value.isMissingNode() ? 0 : 1;
            try {
                Row.bind(statement, ++place, column.getValue(), value);
            } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
                throw new BackupDamage("a value that does not fit its column", wrong);
            }
        }
        if (found != row.size()) {
            throw new BackupDamage("a column that is not there", null);
        }
        statement.addBatch();
        if (++count % AT_ONCE == 0) {
            statement.executeBatch();
        }
    }

    private void send() throws SQLException {
        if (waiting != null) {
            waiting.executeBatch();
            waiting.close();
            waiting = null;
        }
        table = null;
    }

    /** The numbers that the database draws go on after the highest that is there. */
    private void renumber() throws SQLException {
        for (Tables.Table one : tables.byName().values()) {
            for (String column : one.numbered()) {
                try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("SELECT COALESCE(MAX(" + column
                        + "), 0) + 1 FROM " + one.name())) {
                    row.next();
                    long next = row.getLong(1);
                    try (Statement set = connection.createStatement()) {
                        set.execute("ALTER TABLE " + one.name() + " ALTER COLUMN " + column + " RESTART WITH " + next);
                    }
                }
            }
        }
    }
}
