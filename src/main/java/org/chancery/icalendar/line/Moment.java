package org.chancery.icalendar.line;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.chancery.date.IsoDay;
import org.jspecify.annotations.Nullable;

/** A value of type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5) as the file writes it, its zone not yet looked up. */
public sealed interface Moment {

    /** A whole day. */
    record Day(LocalDate day) implements Moment {
        @Override
        public LocalDate date() {
            return day;
        }
    }

    /** @param utc whether the value ends in Z */
    record Clock(LocalDateTime time, boolean utc) implements Moment {
        @Override
        public LocalDate date() {
            return time.toLocalDate();
        }
    }

    /** The day on which it is by the file's own clock. */
    LocalDate date();

    /** Reads {@code 20210930}, {@code 20210930T150000}, the same with Z, and what programs write in their place: hyphens, colons, no seconds. */
    static @Nullable Moment parse(String value) {
        String text = value.strip();
        boolean utc = text.endsWith("Z") || text.endsWith("z");
        StringBuilder digits = new StringBuilder();
        int dateDigits = -1;
        for (int i = 0; i < text.length() - (utc ? 1 : 0); i++) {
            char c = text.charAt(i);
            if (c == 'T' || c == 't' || c == ' ') {
                dateDigits = digits.length();
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '-' && c != ':') {
                return null;
            }
        }
        try {
            return of(digits.toString(), dateDigits, utc);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Moment of(String digits, int dateDigits, boolean utc) {
        if (digits.length() < 8 || dateDigits >= 0 && dateDigits != 8) {
            return null;
        }
        LocalDate day = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
        if (digits.length() == 8) {
            return new Day(day);
        }
        if (digits.length() != 12 && digits.length() != 14) {
            return null;
        }
        int second = digits.length() == 14 ? Math.min(59, number(digits, 12, 14)) : 0;
        boolean midnight = number(digits, 8, 10) == 24;
        LocalDateTime time = day.atTime(midnight ? 0 : number(digits, 8, 10), number(digits, 10, 12), second);
        LocalDateTime rolled = midnight ? time.plusDays(1) : time;
        return rolled.getYear() > IsoDay.LAST_YEAR ? null : new Clock(rolled, utc);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** The moment that a duration (RFC 5545, 3.3.6) later is: a day stays one if the duration is of whole days; null if it is none. */
    static @Nullable Moment plus(Moment start, String duration) {
        try {
            String text = duration.strip();
            if (text.contains("W")) {
                Period weeks = Period.parse(text);
                return start instanceof Day(LocalDate day) ? new Day(day.plus(weeks)) : shifted(start, Duration.ofDays(weeks.getDays()));
            }
            return shifted(start, Duration.parse(text));
        } catch (DateTimeException | ArithmeticException none) {
            return null;
        }
    }

    private static Moment shifted(Moment start, Duration by) {
        return switch (start) {
            case Day(LocalDate day) -> new Day(day.plusDays(by.toDays()));
            case Clock(LocalDateTime time, boolean utc) -> new Clock(time.plus(by), utc);
        };
    }
}
