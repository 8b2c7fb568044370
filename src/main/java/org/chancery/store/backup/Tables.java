package org.chancery.store.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The tables of a store as the database describes them, each after those that it refers to.
 *
 * @param byName
 *            in lower case
 */
record Tables(Map<String, Table> byName) {
    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * @param columns
     *            name in lower case, and its type of {@link java.sql.Types}, in the order of the table
     * @param key
     *            columns of the primary key, by which rows are put in order
     * @param numbered
     *            columns whose numbers the database draws
     * @param references
     *            columns that refer to another table: its name and its column
     */
    record Table(String name, Map<String, Integer> columns, List<String> key, List<String> numbered, Map<String, String[]> references) {}

    static Tables of(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String schema = connection.getSchema();
        Map<String, Table> all = new TreeMap<>();
        for (String name : names(about, schema)) {
            all.put(plain(name), table(about, schema, name));
        }
        Map<String, Table> inOrder = new LinkedHashMap<>();
        for (String name : all.keySet()) {
            place(name, all, inOrder);
        }
        return new Tables(inOrder);
    }

    private static List<String> names(DatabaseMetaData about, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = about.getTables(null, schema, "%", new String[]{"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Table table(DatabaseMetaData about, String schema, String name) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> numbered = new ArrayList<>();
        try (ResultSet row = about.getColumns(null, schema, name, "%")) {
            while (row.next()) {
                String column = plain(row.getString("COLUMN_NAME"));
                boolean uuid = "uuid".equalsIgnoreCase(row.getString("TYPE_NAME"));
                columns.put(column, uuid ? Types.OTHER : row.getInt("DATA_TYPE"));
                if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
                    numbered.add(column);
                }
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet row = about.getPrimaryKeys(null, schema, name)) {
            while (row.next()) {
                key.put(row.getInt("KEY_SEQ"), plain(row.getString("COLUMN_NAME")));
            }
        }
        return new Table(plain(name), columns, List.copyOf(key.values()), numbered, references(about, schema, name));
    }

    private static Map<String, String[]> references(DatabaseMetaData about, String schema, String name) throws SQLException {
        Map<String, String[]> references = new TreeMap<>();
        try (ResultSet row = about.getImportedKeys(null, schema, name)) {
            while (row.next()) {
                references.put(plain(row.getString("FKCOLUMN_NAME")), new String[]{plain(row.getString("PKTABLE_NAME")), plain(row
                        .getString("PKCOLUMN_NAME"))});
            }
        }
        return references;
    }

    /** The name in lower case. It becomes part of SQL, so in a file that somebody tampered with it must not be SQL itself. */
    private static String plain(String name) throws SQLException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!PLAIN.matcher(lower).matches()) {
            throw new SQLException("a table or column with a name that none of ours has");
        }
        return lower;
    }

    private static void place(String name, Map<String, Table> all, Map<String, Table> inOrder) {
        Table table = all.get(name);
        if (table == null || inOrder.containsKey(name)) {
            return;
        }
        for (String[] other : table.references().values()) {
            if (!other[0].equals(name)) {
                place(other[0], all, inOrder);
            }
        }
        inOrder.put(name, table);
    }
}
