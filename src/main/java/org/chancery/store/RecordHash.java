package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.Participation;
import org.chancery.store.json.EventJson;
import org.chancery.store.seal.Sha256;

/** What a record says, as SHA-256 in hexadecimal digits: kept beside it, and worked out again by whoever wants to know that it still says so. */
final class RecordHash {
    /** The hash itself, and the number under which the record is found, which changes with the index. */
    private static final Set<String> ASIDE = Set.of("record_hash", "document");
    /** As the words of a note can be of any length, a length stands before each. */
    private static final char AFTER_LENGTH = ':';

    private RecordHash() {}

    /** Of an event with its claims, names and participations; not of what its articles and parties say of themselves. */
    static String of(DiplomaticEvent event) {
        return of(EventJson.printOwn(event));
    }

    /**
     * Whether the event says what the hash was made of. Up to version 12 of the tables that was with the names of its parties, as the event
     * itself spelled them: where another had named them first, the store was taken for damaged.
     */
    static boolean holds(DiplomaticEvent event, String hash) {
        return of(event).equals(hash) || named(event, event.facts().participations()).equals(hash) || named(event, DiplomaticEvent.of(event
                .id(), event.attestations(), Locale.ENGLISH.getLanguage(), event.reviewed(), event.created()).facts().participations())
                .equals(hash);
    }

    private static String named(DiplomaticEvent event, List<Participation> who) {
        return of(EventJson.printOwnWithNames(event, who));
    }

    private static String of(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the row on which the result stands, whatever the order of its columns. */
    static String of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i).toLowerCase(java.util.Locale.ROOT);
            if (!ASIDE.contains(name)) {
                byName.put(name, i);
            }
        }
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, Integer> column : byName.entrySet()) {
            boolean binary = columns.getColumnType(column.getValue()) == java.sql.Types.VARBINARY;
            byte[] value = binary ? row.getBytes(column.getValue()) : octets(row.getString(column.getValue()));
            digest.update((column.getKey() + " " + (value == null ? "null" : value.length + String.valueOf(AFTER_LENGTH))).getBytes(
                    StandardCharsets.UTF_8));
            if (value != null) {
                digest.update(value);
            }
        }
        return Sha256.hex(digest);
    }

    private static byte @org.jspecify.annotations.Nullable [] octets(@org.jspecify.annotations.Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
