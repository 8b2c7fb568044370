package org.chancery.store.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a row as JSON and back: days, times and instants in ISO 8601, octets in base 64, numbers and truth as they are. */
final class Row {
    private Row() {}

    static ObjectNode write(ResultSet row, Tables.Table table) throws SQLException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, Integer> column : table.columns().entrySet()) {
            put(node, column.getKey(), column.getValue(), row);
        }
        return node;
    }

    private static void put(ObjectNode node, String name, int type, ResultSet row) throws SQLException {
        if (row.getObject(name) == null) {
            return;
        }
        switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> node.put(name, row.getLong(name));
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> node.put(name, row.getBigDecimal(name));
            case Types.BOOLEAN, Types.BIT -> node.put(name, row.getBoolean(name));
            case Types.DATE -> node.put(name, row.getObject(name, LocalDate.class).toString());
            case Types.TIME -> node.put(name, row.getObject(name, LocalTime.class).toString());
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> node.put(name, row.getObject(name, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC).toString());
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> node.put(name, Base64.getEncoder().encodeToString(row
                    .getBytes(name)));
            default -> node.put(name, row.getString(name));
        }
    }

    /** @throws IllegalArgumentException if the value is none of that type */
    static void bind(PreparedStatement statement, int place, int type, JsonNode value) throws SQLException {
        if (value.isMissingNode() || value.isNull()) {
            statement.setNull(place, type);
            return;
        }
        switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> statement.setLong(place, value.asLong());
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> statement.setBigDecimal(place, new BigDecimal(value.asString()));
            case Types.BOOLEAN, Types.BIT -> statement.setBoolean(place, value.asBoolean());
            case Types.DATE -> statement.setObject(place, LocalDate.parse(value.asString()));
            case Types.TIME -> statement.setObject(place, LocalTime.parse(value.asString()));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> statement.setObject(place, OffsetDateTime.parse(value.asString()));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                    statement.setBytes(place, Base64.getDecoder().decode(value
                            .asString()));
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> statement.setString(place, value.asString());
            default -> statement.setObject(place, UUID.fromString(value.asString()));
        }
    }
}
