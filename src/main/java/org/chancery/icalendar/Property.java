package org.chancery.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One property of a component (RFC 5545, 3.1).
 *
 * @param value
 *            as it stands in the content line, escaped where its type asks for it
 */
record Property(String name, List<Parameter> parameters, String value) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    Property {
        parameters = List.copyOf(parameters);
    }

    /** A value that is written as it is. */
    static Property raw(String name, String value) {
        return new Property(name, List.of(), value);
    }

    static Property text(String name, String value, Parameter... parameters) {
        return new Property(name, List.of(parameters), TextValue.escape(value));
    }

    /** A whole day: VALUE=DATE without time, zone or Z. */
    static Property date(String name, LocalDate day) {
        return new Property(name, List.of(new Parameter("VALUE", "DATE")), DATE.format(day));
    }

    /** Wall-clock time in a zone that a VTIMEZONE of the same file defines. */
    static Property local(String name, LocalDateTime time, String tzid) {
        return new Property(name, List.of(new Parameter("TZID", tzid)), DATE_TIME.format(time));
    }

    /** Wall-clock time without a zone, as observances have it. */
    static Property floating(String name, LocalDateTime time) {
        return raw(name, DATE_TIME.format(time));
    }

    static Property utc(String name, Instant time) {
        return raw(name, DATE_TIME.format(time.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** The whole content line, unfolded and without its line end. */
    String written() {
        if (parameters.isEmpty()) {
            return name + ':' + value;
        }
        StringBuilder out = new StringBuilder(name);
        parameters.forEach(p -> out.append(';').append(p.written()));
        return out.append(':').append(value).toString();
    }
}
