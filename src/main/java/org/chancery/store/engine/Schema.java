package org.chancery.store.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The version of the tables, and how older ones become it. */
final class Schema {
    /** The number of the newest file in the folder of migrations; a test compares them. */
    static final int CURRENT = 13;
    private static final int NONE = 0;
    private static final int FOREIGN = -1;

    private Schema() {}

    /**
     * Read without Flyway, whose start would cost every command a tenth of a second.
     *
     * @return 0 for an empty database, -1 for one that is not ours
     */
    static int version(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            return number(ask,
                    "SELECT COALESCE(MAX(CAST(\"version\" AS INTEGER)), 0) FROM \"flyway_schema_history\" WHERE \"success\" = TRUE");
        } catch (SQLException noHistory) {
            if (noHistory.getSQLState() == null || !noHistory.getSQLState().startsWith("42")) {
                throw noHistory;
            }
        }
        try (Statement ask = connection.createStatement()) {
            int any = number(ask, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema NOT IN "
                    + "('INFORMATION_SCHEMA', 'information_schema', 'pg_catalog')");
            return any == 0 ? NONE : FOREIGN;
        }
    }

    private static int number(Statement ask, String sql) throws SQLException {
        try (ResultSet row = ask.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    static void migrate(DataSource database) {
        migrate(database, CURRENT);
    }

    /** Up to that version, for a backup that was made of it. */
    static void migrate(DataSource database, int version) {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(database).locations("classpath:org/chancery/store/migrations").target(
                MigrationVersion.fromVersion(String.valueOf(version))).load().migrate();
    }
}
