package org.chancery.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How the database is opened: the settings under which a killed process loses nothing (measured). Space in the file is not used again while it
 * is open: H2 2.5.252 leaves its header behind when it first writes into a gap after a start, and a kill then lost every save since.
 */
final class Connections {
    static final String USER = "chancery";
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;REUSE_SPACE=FALSE";

    private Connections() {}

    /** @param database the file without its suffix */
    static String url(Path database) {
        return "jdbc:h2:async:file:" + database.toString().replace(";", "\\;") + SETTINGS;
    }

    static Connection open(Path database) throws SQLException {
        return open(url(database));
    }

    static Connection openToRead(Path database) throws SQLException {
        return open(url(database) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
    }

    private static Connection open(String url) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", USER);
        who.setProperty("password", "");
        return DriverManager.getConnection(url, who);
    }

    static Handle handle(Connection connection) {
        Jdbi jdbi = Jdbi.create(connection);
        TimeArguments.register(jdbi);
        return jdbi.open();
    }
}
