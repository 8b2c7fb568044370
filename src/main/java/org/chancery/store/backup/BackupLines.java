package org.chancery.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.json.BoundedJson;
import org.chancery.store.seal.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A backup line by line: {@link BackupHead}; one line a row, {@code {"event":{"id":…}}}, tables in an order in which they can be put back, rows
 * by their keys, columns without a value left out; and a last line with the number of rows of each table and the SHA-256 of all lines before
 * it, each with its line feed.
 */
public final class BackupLines {
    /** An article may be long, and stands in one line. */
    private static final int LONGEST = 64 << 20;
    private static final int DEEPEST = 16;
    private static final int FETCHED = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonMapper MAPPER = new BoundedJson(DEEPEST, LONGEST, LONGEST_NAME, LONGEST_NUMBER).mapper();

    private BackupLines() {}

    static String print(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException broken) {
            throw new BackupDamage("a line is no JSON", broken);
        }
    }

    /** All lines of what is in the database now, the same ones each time that it holds the same. */
    public static void write(Connection connection, BackupHead head, Consumer<String> lines) throws SQLException {
        MessageDigest digest = Sha256.digest();
        Consumer<String> out = line -> {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            lines.accept(line);
        };
        out.accept(head.line());
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Tables.Table table : Tables.of(connection).byName().values()) {
            counts.put(table.name(), rows(connection, table, out));
        }
        lines.accept(print(last(counts, digest)));
    }

    private static long rows(Connection connection, Tables.Table table, Consumer<String> out) throws SQLException {
        long count = 0;
        String order = table.key().isEmpty() ? String.join(", ", table.columns().keySet()) : String.join(", ", table.key());
        try (Statement ask = connection.createStatement()) {
            ask.setFetchSize(FETCHED);
            try (ResultSet row = ask.executeQuery("SELECT * FROM " + table.name() + " ORDER BY " + order)) {
                while (row.next()) {
                    ObjectNode line = JsonNodeFactory.instance.objectNode();
                    line.set(table.name(), Row.write(row, table));
                    out.accept(print(line));
                    count++;
                }
            }
        }
        return count;
    }

    private static ObjectNode last(ObjectNode counts, MessageDigest digest) {
        ObjectNode last = JsonNodeFactory.instance.objectNode();
        last.set("rows", counts);
        return last.put("sha256", Sha256.hex(digest));
    }

    /**
     * Reads a backup to its end and gives out each row with the name of its table. Only when this returns is it sure that all was there.
     *
     * @throws BackupDamage
     *             if it was changed or cut off
     */
    public static BackupHead read(BufferedReader reader, Consumer<BackupHead> first, BiConsumer<String, JsonNode> rows) {
        try {
            MessageDigest digest = Sha256.digest();
            String line = required(reader.readLine());
            BackupHead head = BackupHead.parse(line);
            first.accept(head);
            Map<String, Long> counts = new LinkedHashMap<>();
            while (true) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                line = required(reader.readLine());
                JsonNode node = parse(line);
                if (node.has("sha256")) {
                    end(node, counts, digest, reader);
                    return head;
                }
                Map.Entry<String, JsonNode> row = node.properties().stream().findFirst().orElseThrow(() -> new BackupDamage(
                        "a line without a row", null));
                counts.merge(row.getKey(), 1L, Long::sum);
                rows.accept(row.getKey(), row.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String required(@org.jspecify.annotations.Nullable String line) {
        if (line == null) {
            throw new BackupDamage("the backup ends too early", null);
        }
        return line;
    }

    private static void end(JsonNode last, Map<String, Long> counts, MessageDigest digest, BufferedReader reader) throws IOException {
        if (!Sha256.hex(digest).equals(last.get("sha256").asString())) {
            throw new BackupDamage("the lines are not those that were written", null);
        }
        for (Map.Entry<String, JsonNode> table : last.path("rows").properties()) {
            if (counts.getOrDefault(table.getKey(), 0L) != table.getValue().asLong()) {
                throw new BackupDamage("rows are missing", null);
            }
        }
        if (reader.readLine() != null) {
            throw new BackupDamage("something follows the last line", null);
        }
    }
}
