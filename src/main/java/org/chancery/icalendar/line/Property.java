package org.chancery.icalendar.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One property of a component (RFC 5545, 3.1).
 *
 * @param value
 *            as it stands in the content line, escaped where its type asks for it
 */
public record Property(String name, List<Parameter> parameters, String value) {
    private static final List<Parameter> WHOLE_DAY = List.of(new Parameter("VALUE", "DATE"));

    public Property {
        parameters = List.copyOf(parameters);
    }

    /** A value that is written as it is. */
    public static Property raw(String name, String value) {
        return new Property(name, List.of(), value);
    }

    public static Property text(String name, String value, Parameter... parameters) {
        return new Property(name, List.of(parameters), TextValue.escape(value));
    }

    /** A whole day: VALUE=DATE without time, zone or Z. */
    public static Property date(String name, LocalDate day) {
        return new Property(name, WHOLE_DAY, new Digits().date(day).text());
    }

    /** Wall-clock time in a zone that a VTIMEZONE of the same file defines. */
    public static Property local(String name, LocalDateTime time, String tzid) {
        return new Property(name, List.of(new Parameter("TZID", tzid)), new Digits().time(time).text());
    }

    /** Wall-clock time without a zone, as observances have it. */
    public static Property floating(String name, LocalDateTime time) {
        return raw(name, new Digits().time(time).text());
    }

    public static Property utc(String name, Instant time) {
        return raw(name, new Digits().time(LocalDateTime.ofInstant(time, ZoneOffset.UTC)).letter('Z').text());
    }

    /** The whole content line, unfolded and without its line end. */
    public String written() {
        StringBuilder out = new StringBuilder(name.length() + value.length() + 32);
        writeTo(out);
        return out.toString();
    }

    /** Adds the whole content line. */
    public void writeTo(StringBuilder out) {
        out.append(name);
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).writeTo(out.append(';'));
        }
        out.append(':').append(value);
    }
}
