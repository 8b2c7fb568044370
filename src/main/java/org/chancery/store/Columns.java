package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.chancery.agenda.Word;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/** The columns of a row as values of the domain. */
record Columns(ResultSet row) {

    String text(String column) throws SQLException {
        String value = row.getString(column);
        if (value == null) {
            throw new SQLException("null in " + column);
        }
        return value;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    UUID uuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Nullable
    UUID uuidOrNull(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Nullable
    Integer numberOrNull(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    <E extends Enum<E> & Word> E word(String column, Class<E> type) throws SQLException {
        return Word.parse(type, text(column));
    }

    <E extends Enum<E> & Word> @Nullable E wordOrNull(String column, Class<E> type) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Word.parse(type, code);
    }

    /** The date kept in three columns with this beginning. */
    EventDate date(String prefix) throws SQLException {
        return EventDate.parse(text(prefix + "_edtf"), dayOrNull(prefix + "_reference")).withWords(textOrNull(prefix + "_words"));
    }

    @Nullable
    Hours hours() throws SQLException {
        LocalTime starts = row.getObject("starts", LocalTime.class);
        return starts == null ? null : new Hours(starts, row.getObject("ends", LocalTime.class));
    }
}
