package org.chancery.icalendar;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long before the start of an event a program reminds of it (RFC 5545, 3.6.6). Days are kept apart from hours, since a day has 23 or 25 of
 * them when clocks change (3.3.6).
 *
 * @param days
 *            whole days, at most {@value #MOST_DAYS}
 * @param time
 *            hours and minutes beside them, less than a day
 */
public record Alarm(int days, Duration time) {
    /** Alarms that an event may have. */
    public static final int MOST = 5;
    private static final int MOST_DAYS = 366;
    private static final int WEEK = 7;
    private static final Pattern BRIEF = Pattern.compile("(\\d{1,4})([mhdw])");
    private static final Pattern ISO = Pattern.compile("p(?:(\\d{1,4})w|(?:(\\d{1,4})d)?(?:t(?=\\d)(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?)?)");

    public Alarm {
        if (days < 0 || days > MOST_DAYS || time.isNegative() || time.toDays() > 0 || time.toSecondsPart() > 0) {
            throw new IllegalArgumentException(days + " " + time);
        }
    }

    /**
     * Of {@code 15m}, {@code 2h}, {@code 1d} or {@code 1w}, or of a duration of ISO 8601 ({@code P1DT2H}), to the minute.
     *
     * @throws IllegalArgumentException
     *             if it is neither, or longer than {@value #MOST_DAYS} days
     */
    public static Alarm parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher brief = BRIEF.matcher(lower);
        if (brief.matches()) {
            int number = Integer.parseInt(brief.group(1));
            return switch (brief.group(2)) {
                case "w" -> new Alarm(WEEK * number, Duration.ZERO);
                case "d" -> new Alarm(number, Duration.ZERO);
                case "h" -> of(0, Duration.ofHours(number));
                default -> of(0, Duration.ofMinutes(number));
            };
        }
        Matcher iso = ISO.matcher(lower);
        if (!iso.matches() || lower.length() == 1) {
            throw new IllegalArgumentException(text);
        }
        return of(WEEK * number(iso.group(1)) + number(iso.group(2)), Duration.ofHours(number(iso.group(3))).plusMinutes(number(iso.group(
                4))));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Alarm of(int days, Duration time) {
        return new Alarm(days + (int) time.toDays(), time.minusDays(time.toDays()));
    }

    /** As TRIGGER has it: {@code -P1DT2H}. */
    public String trigger() {
        StringBuilder out = new StringBuilder("-P");
        if (days > 0) {
            out.append(days).append('D');
        }
        if (days == 0 || !time.isZero()) {
            out.append('T');
            out.append(time.toHours() > 0 ? time.toHours() + "H" : "");
            out.append(time.toMinutesPart() > 0 || time.toHours() == 0 ? time.toMinutesPart() + "M" : "");
        }
        return out.toString();
    }
}
