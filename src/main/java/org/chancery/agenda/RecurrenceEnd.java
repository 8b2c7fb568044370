package org.chancery.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds in the lines of a calendar how long an event may go on to recur, never too early: by the days that they name. */
final class RecurrenceEnd {
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    /** For what one date lasts, and for the zones between it and the day named. */
    private static final int MARGIN = 64;
    private static final int DIGITS = 8;

    private RecurrenceEnd() {}

    static @Nullable LocalDate of(String lines) {
        if (!lines.contains("RRULE") && !lines.contains("RDATE")) {
            return null;
        }
        boolean recurs = false;
        LocalDate last = LocalDate.of(1, 1, 1);
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (line.startsWith("RRULE")) {
                recurs = true;
                int until = line.indexOf("UNTIL=");
                LocalDate day = until < 0 ? null : day(line, until + "UNTIL=".length());
                last = later(last, day == null ? NEVER : day);
            } else if (line.startsWith("RDATE") || line.startsWith("DTSTART")) {
                recurs |= line.startsWith("RDATE");
                last = later(last, latest(line));
            }
        }
        return !recurs ? null : last.isAfter(NEVER.minusDays(MARGIN)) ? NEVER : last.plusDays(MARGIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The latest of the days in the line, wherever eight digits stand. */
    private static LocalDate latest(String line) {
        LocalDate latest = LocalDate.of(1, 1, 1);
        for (int at = 0; at + DIGITS <= line.length(); at++) {
            if (at == 0 || !isDigit(line.charAt(at - 1))) {
                LocalDate day = day(line, at);
                latest = day == null ? latest : later(latest, day);
            }
        }
        return latest;
    }

    private static @Nullable LocalDate day(String text, int at) {
        if (at + DIGITS > text.length()) {
            return null;
        }
        int number = 0;
        for (int i = at; i < at + DIGITS; i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        try {
            return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
