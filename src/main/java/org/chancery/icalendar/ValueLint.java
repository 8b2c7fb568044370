package org.chancery.icalendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.chrono.IsoChronology;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chancery.icalendar.ComponentLint.Moment;
import org.chancery.icalendar.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the names of properties, and their values by their types (RFC 5545, 3.3 and 3.8). */
final class ValueLint {
    private static final int DATE_LENGTH = 8;
    private static final int TIME_LENGTH = 15;
    /** Of the greatest INTEGER (RFC 5545, 3.3.8). */
    private static final int MOST_DIGITS = 10;
    private static final int[] MONTH_DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** RFC 5545, 3.3.6. */
    private static final Pattern DURATION = Pattern.compile(
            "[+-]?P(?:\\d+W|\\d+D(?:TIME)?|TIME)".replace("TIME", "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)"));

    /** What some programs write otherwise, with hyphens. */
    private static final Pattern UNTIL = Pattern.compile("\\d{8}(?:T\\d{6}Z?)?");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*+={0,2}");

    private final Consumer<Problem> report;

    ValueLint(Consumer<Problem> report) {
        this.report = report;
    }

    void check(LintedLine line) {
        LintedProperty property = line.property();
        if (property == null) {
            if (!RegisteredName.is(line.name())) {
                report.accept(new Problem(line.number(), Rule.UNREGISTERED_NAME, line.name()));
            }
            return;
        }
        byte[] octets = line.octets();
        int from = line.value();
        int to = line.length();
        boolean good = switch (property.type()) {
            case ANY -> true;
            case TEXT -> escaped(line, false);
            case TEXTS -> escaped(line, true);
            case WORD -> property.allows(octets, from, to);
            case TIME -> time(line, false);
            case UTC_TIME -> time(line, true);
            case COUNT -> count(line);
            case GEO -> OctetDigits.areDegrees(octets, from, to);
            case OFFSET -> offset(octets, from, to);
            case URI -> uri(line.text());
            case OBJECT -> object(line);
            case LINK -> line.isOf("UID") || uri(line.text());
            case RULE -> rule(line);
            case DURATION -> DURATION.matcher(line.text()).matches();
            case TRIGGER -> line.isDateTime() ? time(line, true) : DURATION.matcher(line.text()).matches();
            case FORBIDDEN -> {
                report.accept(new Problem(line.number(), Rule.FORBIDDEN_PROPERTY, line.name()));
                yield true;
            }
        };
        if (!good) {
            report.accept(new Problem(line.number(), Rule.BAD_VALUE, line.name()));
        }
    }

    private static boolean count(LintedLine line) {
        int digits = line.length() - line.value();
        return digits <= MOST_DIGITS && OctetDigits.are(line.octets(), line.value(), line.length())
                && (digits < MOST_DIGITS || Long.parseLong(line.text()) <= Integer.MAX_VALUE);
    }

    private boolean time(LintedLine line, boolean inUtc) {
        if (line.isDate()) {
            if (line.zone() != null) {
                report.accept(new Problem(line.number(), Rule.ZONE_ON_DATE, line.name()));
            }
            return !inUtc && line.length() - line.value() == DATE_LENGTH && day(line.octets(), line.value());
        }
        boolean utc = line.octets()[line.length() - 1] == 'Z';
        if (inUtc && !utc || utc && line.zone() != null) {
            report.accept(new Problem(line.number(), Rule.NOT_UTC, line.name()));
        }
        return dateTime(line.octets(), line.value(), line.length() - (utc ? 1 : 0));
    }

    /** Always good, since a wrong escape is a rule of its own. */
    private boolean escaped(LintedLine line, boolean list) {
        if (!isEscaped(line.octets(), line.value(), line.length(), list)) {
            report.accept(new Problem(line.number(), Rule.BAD_ESCAPE, line.name()));
        }
        return true;
    }

    private static boolean isEscaped(byte[] octets, int from, int to, boolean list) {
        for (int i = from; i < to; i++) {
            byte octet = octets[i];
            if (octet == '\\') {
                i++;
                if (i == to || "\\;,nN".indexOf(octets[i]) < 0) {
                    return false;
                }
            } else if (octet == ';' || octet == ',' && !list) {
                return false;
            }
        }
        return true;
    }

    /** One type for start and end, the end after the start (RFC 5545, 3.8.2.2). */
    void startAndEnd(@Nullable Moment start, @Nullable Moment end) {
        if (start == null || end == null) {
            return;
        }
        if (start.date() != end.date()) {
            report.accept(new Problem(end.number(), Rule.WRONG_TYPE, "DTEND"));
            return;
        }
        boolean oneClock = Objects.equals(start.zone(), end.zone()) && start.value().endsWith("Z") == end.value().endsWith("Z");
        if (oneClock && end.value().compareTo(start.value()) <= 0) {
            report.accept(new Problem(end.number(), Rule.ENDS_BEFORE_START, "DTEND"));
        }
    }

    /** Whether the eight octets from there on are a day of the calendar. */
    private static boolean day(byte[] octets, int from) {
        if (!OctetDigits.are(octets, from, from + DATE_LENGTH)) {
            return false;
        }
        int year = OctetDigits.number(octets, from, from + 4);
        int month = OctetDigits.number(octets, from + 4, from + 6);
        int day = OctetDigits.number(octets, from + 6, from + 8);
        return month >= 1 && month <= MONTH_DAYS.length && day >= 1 && day <= MONTH_DAYS[month - 1] && (month != 2 || day < 29
                || IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** Hours of 24 and seconds of 60 are never written. */
    private static boolean dateTime(byte[] octets, int from, int to) {
        int clock = from + DATE_LENGTH + 1;
        return to - from == TIME_LENGTH && octets[clock - 1] == 'T' && day(octets, from) && OctetDigits.are(octets, clock, to)
                && OctetDigits.number(octets, clock, clock + 2) < 24 && OctetDigits.number(octets, clock + 2, clock + 4) < 60 && OctetDigits
                        .number(octets, clock + 4, to) < 60;
    }

    /** Hours and minutes, and seconds if there are any, behind a sign; not minus nothing (RFC 5545, 3.3.14). */
    private static boolean offset(byte[] octets, int from, int to) {
        int digits = to - from - 1;
        return (digits == 4 || digits == 6) && (octets[from] == '+' || octets[from] == '-') && OctetDigits.are(octets, from + 1, to)
                && !(octets[from] == '-' && OctetDigits.number(octets, from + 1, from + 5) == 0);
    }

    private static boolean rule(LintedLine line) {
        if (!org.chancery.icalendar.recur.Rule.wellFormed(line.text())) {
            return false;
        }
        LintedUntil until = LintedUntil.of(line);
        return until == null || UNTIL.matcher(until.value()).matches();
    }

    private static boolean object(LintedLine line) {
        if (line.isOf("BINARY")) {
            String text = line.text();
            return line.isBase64() && text.length() % 4 == 0 && BASE64.matcher(text).matches();
        }
        return !line.isBase64() && (line.isOf("TEXT") && line.property() == LintedProperty.STRUCTURED_DATA || uri(line.text()));
    }

    private static boolean uri(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
