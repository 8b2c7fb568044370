package org.chancery.exchange.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.date.IsoDay;
import org.chancery.exchange.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dates with their hours. {@code edtf} and {@code text} are what was said; {@code start}, {@code end} and {@code precision} follow from it,
 * but for the day of publication from which an open set counts, which is its {@code start}.
 */
final class DateForm {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private DateForm() {}

    static ObjectNode write(EventDate date, @Nullable Hours hours) {
        DatePrecision precision = hours != null && date.precision() == DatePrecision.DAY ? DatePrecision.TIME : date.precision();
        ObjectNode node = JsonValues.object();
        node.put("edtf", date.edtf()).put("start", JsonValues.text(date.earliestOrNull())).put("end", JsonValues.text(date.latestOrNull()))
                .put("precision", precision.code());
        if (hours == null) {
            node.putNull("time");
        } else {
            node.putObject("time").put("start", hours.start().toString()).put("end", JsonValues.text(hours.end()));
        }
        return node.put("text", date.words());
    }

    static EventDate read(Fields date) {
        LocalDate reference = date.string("edtf").startsWith("[..") ? dayOrNull(date, "start") : null;
        return date.parsed("edtf", edtf -> EventDate.parse(edtf, reference)).withWords(date.text("text"));
    }

    static @Nullable Hours hours(Fields date) {
        Fields time = date.objectOrNull("time");
        return time == null ? null : new Hours(time.parsed("start", LocalTime::parse), time.parsedOrNull("end", LocalTime::parse));
    }

    static LocalDate day(Fields fields, String key) {
        return fields.parsed(key, IsoDay::parse);
    }

    static @Nullable LocalDate dayOrNull(Fields fields, String key) {
        return fields.has(key) ? day(fields, key) : null;
    }

    /** A moment that every store can keep. */
    static Instant instant(Fields fields, String key) {
        Instant instant = fields.parsed(key, Instant::parse);
        return instant.isBefore(FIRST) || instant.isAfter(LAST) ? fields.bad(key)
                : instant.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
