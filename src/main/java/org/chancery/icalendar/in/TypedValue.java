package org.chancery.icalendar.in;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.TextValue;
import org.jspecify.annotations.Nullable;

/** A value that names its type, as jCal and xCal have it, written as a content line has it (RFC 7265, 3.6; RFC 6321, 3.6). */
final class TypedValue {
    private static final String TEXT = "text";
    /** What needs no VALUE parameter (RFC 5545, 3.2.20); properties that are not named here are text. */
    private static final Map<String, String> USUAL = Stream.of(
            "date-time DTSTART DTEND DUE COMPLETED CREATED DTSTAMP LAST-MODIFIED RECURRENCE-ID EXDATE RDATE", "duration DURATION TRIGGER",
            "period FREEBUSY", "uri ATTACH TZURL URL SOURCE", "cal-address ATTENDEE ORGANIZER", "recur RRULE EXRULE",
            "integer PRIORITY SEQUENCE REPEAT PERCENT-COMPLETE", "utc-offset TZOFFSETFROM TZOFFSETTO", "float GEO").flatMap(row -> {
                String type = row.substring(0, row.indexOf(' '));
                return Stream.of(row.substring(type.length() + 1).split(" ")).map(name -> Map.entry(name, type));
            }).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private TypedValue() {}

    /**
     * @param type
     *            in small letters; one that is not known leaves the value as it is
     */
    static String written(String type, String value) {
        return switch (type) {
            case TEXT -> TextValue.escape(value);
            case "date", "date-time", "time" -> basic(value.strip());
            case "period" -> Stream.of(value.strip().split("/")).map(TypedValue::basic).collect(Collectors.joining("/"));
            case "utc-offset" -> value.strip().replace(":", "");
            case "boolean" -> value.strip().toUpperCase(Locale.ROOT);
            default -> plain(value);
        };
    }

    /** A day or time in the basic format of ISO 8601; a duration, which a period may end in, as it is. */
    private static String basic(String value) {
        boolean duration = value.indexOf('P') >= 0;
        return plain(duration ? value : value.replace("-", "").replace(":", ""));
    }

    /** Without line ends, which would begin another property, and other control characters. */
    private static String plain(String value) {
        if (value.chars().noneMatch(c -> TextValue.isControl((char) c))) {
            return value;
        }
        return value.codePoints().filter(c -> c > 0x7f || !TextValue.isControl((char) c)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The parameter that says the type where the property usually has another; null where none is needed. */
    static @Nullable Parameter parameter(String property, String type) {
        String usual = USUAL.getOrDefault(property, TEXT);
        return type.equals(usual) || type.equals("unknown") ? null : new Parameter("VALUE", type.toUpperCase(Locale.ROOT));
    }
}
