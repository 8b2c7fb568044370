package org.chancery.icalendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.icalendar.ComponentLint.Line;
import org.chancery.icalendar.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the values of properties by their types (RFC 5545, 3.3 and 3.8). */
final class ValueLint {
    private static final int DATE_LENGTH = 8;
    private static final int TIME_LENGTH = 15;
    private static final Set<String> IN_UTC = Set.of("DTSTAMP", "CREATED", "LAST-MODIFIED");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "NAME", "UID", "PRODID", "TZID",
            "X-WR-CALNAME", "X-EDTF-DATE");
    private static final Map<String, Set<String>> WORDS = Map.of("STATUS", Set.of("TENTATIVE", "CONFIRMED", "CANCELLED"), "TRANSP", Set.of(
            "OPAQUE", "TRANSPARENT"), "CLASS", Set.of("PUBLIC", "PRIVATE", "CONFIDENTIAL"), "X-MICROSOFT-CDO-BUSYSTATUS",
            Set.of("FREE",
                    "TENTATIVE", "BUSY", "OOF"),
            "VERSION", Set.of("2.0"), "CALSCALE", Set.of("GREGORIAN"));
    private static final Pattern GEO = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?);(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(?:\\d{2})?");

    private final Consumer<Problem> report;

    ValueLint(Consumer<Problem> report) {
        this.report = report;
    }

    void check(Line line) {
        Set<String> words = WORDS.get(line.name());
        boolean good = words == null ? byName(line) : words.contains(line.value());
        if (!good) {
            report.accept(new Problem(line.number(), Rule.BAD_VALUE, line.name()));
        }
        if (TEXTS.contains(line.name())) {
            text(line, false);
        } else if (line.name().equals("CATEGORIES")) {
            text(line, true);
        }
    }

    private boolean byName(Line line) {
        return switch (line.name()) {
            case "DTSTART", "DTEND", "DTSTAMP", "CREATED", "LAST-MODIFIED" -> time(line);
            case "GEO" -> geo(line.value());
            case "SEQUENCE" -> line.value().matches("\\d{1,9}");
            case "TZOFFSETFROM", "TZOFFSETTO" -> OFFSET.matcher(line.value()).matches() && !line.value().startsWith("-0000");
            case "URL" -> uri(line.value());
            default -> true;
        };
    }

    private boolean time(Line line) {
        if (isDate(line)) {
            if (line.parameters().containsKey("TZID")) {
                report.accept(new Problem(line.number(), Rule.ZONE_ON_DATE, line.name()));
            }
            return !IN_UTC.contains(line.name()) && date(line.value()) != null;
        }
        boolean utc = line.value().endsWith("Z");
        if (IN_UTC.contains(line.name()) && !utc || utc && line.parameters().containsKey("TZID")) {
            report.accept(new Problem(line.number(), Rule.NOT_UTC, line.name()));
        }
        return dateTime(line.value());
    }

    private void text(Line line, boolean list) {
        if (!escaped(line.value(), list)) {
            report.accept(new Problem(line.number(), Rule.BAD_ESCAPE, line.name()));
        }
    }

    private static boolean escaped(String value, boolean list) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                if (i == value.length() || "\\;,nN".indexOf(value.charAt(i)) < 0) {
                    return false;
                }
            } else if (c == ';' || c == ',' && !list) {
                return false;
            }
        }
        return true;
    }

    /** One type for start and end, the end after the start (RFC 5545, 3.8.2.2). */
    void startAndEnd(List<Line> lines) {
        Line start = find(lines, "DTSTART");
        Line end = find(lines, "DTEND");
        if (start == null || end == null) {
            return;
        }
        if (isDate(start) != isDate(end)) {
            report.accept(new Problem(end.number(), Rule.WRONG_TYPE, "DTEND"));
            return;
        }
        boolean oneClock = java.util.Objects.equals(start.parameters().get("TZID"), end.parameters().get("TZID")) && start.value().endsWith(
                "Z") == end.value().endsWith("Z");
        if (oneClock && end.value().compareTo(start.value()) <= 0) {
            report.accept(new Problem(end.number(), Rule.ENDS_BEFORE_START, "DTEND"));
        }
    }

    private static @Nullable Line find(List<Line> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElse(null);
    }

    private static boolean isDate(Line line) {
        return "DATE".equals(line.parameters().get("VALUE"));
    }

    private static @Nullable LocalDate date(String value) {
        return value.length() == DATE_LENGTH && digits(value, 0, DATE_LENGTH) ? day(value) : null;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.of(number(value, 0, 4), number(value, 4, 6), number(value, 6, 8));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Hours of 24 and seconds of 60 are never written. */
    private static boolean dateTime(String value) {
        int length = value.endsWith("Z") ? value.length() - 1 : value.length();
        return length == TIME_LENGTH && value.charAt(DATE_LENGTH) == 'T' && digits(value, 0, DATE_LENGTH) && digits(value, DATE_LENGTH + 1,
                TIME_LENGTH) && day(value) != null && number(value, 9, 11) < 24 && number(value, 11, 13) < 60 && number(value, 13, 15) < 60;
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    private static boolean digits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean geo(String value) {
        Matcher degrees = GEO.matcher(value);
        return degrees.matches() && Math.abs(Double.parseDouble(degrees.group(1))) <= 90 && Math.abs(Double.parseDouble(degrees.group(
                2))) <= 180;
    }

    private static boolean uri(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
