package org.chancery.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.chancery.store.seal.MasterKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How the database is opened: the settings under which a killed process loses nothing (measured). Space in the file is not used again while it
 * is open: H2 2.5.252 leaves its header behind when it first writes into a gap after a start, and a kill then lost every save since.
 */
final class Connections {
    static final String USER = "chancery";
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;REUSE_SPACE=FALSE";

    private Connections() {}

    /** @param database the file without its suffix */
    private static String url(Path database, boolean sealed) {
        return "jdbc:h2:async:file:" + database.toString().replace(";", "\\;") + SETTINGS + (sealed ? ";CIPHER=AES" : "");
    }

    /** @param key null for a database in the clear */
    static Connection open(Path database, @Nullable MasterKey key) throws SQLException {
        return open(url(database, key != null), key);
    }

    /** For a library that opens and closes connections as it likes; the key must outlive it. */
    static DataSource source(Path database, @Nullable MasterKey key) {
        return new KeyedSource(() -> open(database, key));
    }

    private static Connection open(String url, @Nullable MasterKey key) throws SQLException {
        char[] password = password(key);
        try {
            Properties who = new Properties();
            who.setProperty("user", USER);
            who.put("password", password);
            return DriverManager.getConnection(url, who);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The cipher's password, a space, and the user's, which is empty. */
    private static char[] password(@Nullable MasterKey key) {
        if (key == null) {
            return new char[0];
        }
        char[] cipher = key.databasePassword();
        char[] both = Arrays.copyOf(cipher, cipher.length + 1);
        both[cipher.length] = ' ';
        Arrays.fill(cipher, '\0');
        return both;
    }

    static Handle handle(Connection connection) {
        Jdbi jdbi = Jdbi.create(connection);
        TimeArguments.register(jdbi);
        return jdbi.open();
    }
}
