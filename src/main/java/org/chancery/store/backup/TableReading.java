package org.chancery.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Consumer;

/** Reads all tables through, value by value. */
public final class TableReading {
    private TableReading() {}

    /** @param unreadable takes the name of each table that cannot be read in full, or whose rows refer to rows that are not there */
    public static void run(Connection connection, Consumer<String> unreadable) throws SQLException {
        for (Tables.Table table : Tables.of(connection).byName().values()) {
            try {
                read(connection, table);
                if (!refersWell(connection, table)) {
                    unreadable.accept(table.name());
                }
            } catch (SQLException | RuntimeException broken) {
                unreadable.accept(table.name());
            }
        }
    }

    private static void read(Connection connection, Tables.Table table) throws SQLException {
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("SELECT * FROM " + table.name())) {
            while (row.next()) {
                Row.write(row, table);
            }
        }
    }

    private static boolean refersWell(Connection connection, Tables.Table table) throws SQLException {
        for (Map.Entry<String, String[]> reference : table.references().entrySet()) {
            String column = reference.getKey();
            String[] target = reference.getValue();
            try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("SELECT COUNT(*) FROM " + table.name()
                    + " r WHERE r." + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target[0] + " t WHERE t." + target[1]
                    + " = r."
                    + column + ")")) {
                row.next();
                if (row.getLong(1) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
