package org.chancery.store.backup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The first line of a backup.
 *
 * @param schema
 *            version of the tables
 * @param made
 *            when it was made
 */
public record BackupHead(int schema, Instant made) {
    private static final int FORMAT = 1;

    String line() {
        return BackupLines.print(JsonNodeFactory.instance.objectNode().put("chancery-backup", FORMAT).put("schema", schema).put("made", made
                .toString()));
    }

    /** @throws BackupDamage if it is no such line */
    public static BackupHead parse(String line) {
        JsonNode node = BackupLines.parse(line);
        try {
            if (node.path("chancery-backup").asInt(0) == FORMAT && node.path("schema").isInt()) {
                return new BackupHead(node.get("schema").asInt(), Instant.parse(node.path("made").asString("")));
            }
        } catch (DateTimeParseException none) {
            throw new BackupDamage("no first line of a backup", none);
        }
        throw new BackupDamage("no first line of a backup", null);
    }
}
