package org.chancery.icalendar.recur;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.icalendar.line.Moment;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.jspecify.annotations.Nullable;

/**
 * A rule of recurrence (RFC 5545, 3.3.10) that can be followed without harm: of bounded length, interval, and number of dates in one interval.
 * Read strictly, since a part that is passed over would give other dates. UNTIL is taken out of it, since programs write it in a form other than that of the start, which the rule's own reader refuses.
 */
public final class Rule {
    private static final int LONGEST = 2_000;
    /** Dates of one interval: a year of minutes would fill the memory. */
    private static final long MOST_AT_ONCE = 10_000;
    private static final int WIDEST = 1_000;
    private static final int WIDEST_OF_CLOCK = 1_000_000;

    /** Apart, since the library's parts cannot be loaded before its rules. */
    private static final class Named {
        private static final Set<Part> OF_DATES = Set.of(Part.BYMONTH, Part.BYWEEKNO, Part.BYYEARDAY, Part.BYMONTHDAY, Part.BYDAY);
        private static final Set<Part> OF_HOURS = Set.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND);
        private static final List<Part> BY_NUMBER = List.of(Part.BYMONTH, Part.BYWEEKNO, Part.BYYEARDAY, Part.BYMONTHDAY, Part.BYHOUR,
                Part.BYMINUTE, Part.BYSECOND);
    }

    private final String text;
    private final String endless;
    private final RecurrenceRule parsed;
    private final @Nullable Integer count;
    private final @Nullable Moment until;
    /** Whether dates follow one another at one distance. */
    private final boolean even;

    private Rule(String text, String endless, RecurrenceRule parsed, @Nullable Moment until) {
        this.text = text;
        this.endless = endless;
        this.count = parsed.getCount();
        this.until = until;
        this.even = !endless.contains("BY") && !endless.contains("RSCALE") && unit(parsed.getFreq()).compareTo(ChronoUnit.WEEKS) <= 0;
        this.parsed = even && count != null ? uncounted(parsed) : parsed;
    }

    private static RecurrenceRule uncounted(RecurrenceRule counted) {
        RecurrenceRule rule = new RecurrenceRule(counted.getFreq());
        rule.setInterval(counted.getInterval());
        return rule;
    }

    /** Null if it is none, or cannot be followed. */
    static @Nullable Rule parse(String text) {
        Rule rule = byTheLetter(text);
        return rule != null && harmless(rule.parsed) ? rule : null;
    }

    /** Whether it is a rule by the letter, which other programs may follow though it is not followed here. */
    public static boolean wellFormed(String text) {
        return byTheLetter(text) != null;
    }

    /** Null if it is none by the letter. */
    public static @Nullable Rule byTheLetter(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        StringBuilder rest = new StringBuilder();
        Moment until = null;
        for (String part : text.toUpperCase(Locale.ROOT).replaceAll("\\s", "").split(";")) {
            if (part.startsWith("UNTIL=")) {
                until = Moment.parse(part.substring("UNTIL=".length()));
                if (until == null) {
                    return null;
                }
            } else if (!part.isBlank()) {
                rest.append(rest.isEmpty() ? "" : ";").append(part);
            }
        }
        try {
            RecurrenceRule parsed = new RecurrenceRule(rest.toString(), RecurrenceRule.RfcMode.RFC5545_STRICT);
            return new Rule(text.strip(), rest.toString(), parsed, until);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException broken) {
            return null;
        }
    }

    private static boolean harmless(RecurrenceRule rule) {
        boolean clock = unit(rule.getFreq()).compareTo(ChronoUnit.DAYS) < 0;
        if (rule.getInterval() < 1 || rule.getInterval() > (clock ? WIDEST_OF_CLOCK : WIDEST)) {
            return false;
        }
        long dates = 1;
        for (Part part : Named.BY_NUMBER) {
            dates *= rule.hasPart(part) ? rule.getByPart(part).size() : 1;
        }
        if (rule.hasPart(Part.BYDAY)) {
            dates *= rule.getByDayPart().size() * (rule.getFreq() == Freq.YEARLY ? 54L : rule.getFreq() == Freq.MONTHLY ? 5L : 1L);
        }
        if (rule.hasPart(Part.BYMONTHDAY) && rule.getFreq() == Freq.YEARLY && !rule.hasPart(Part.BYMONTH)) {
            dates *= 12;
        }
        return dates <= MOST_AT_ONCE;
    }

    static ChronoUnit unit(Freq frequency) {
        return switch (frequency) {
            case YEARLY -> ChronoUnit.YEARS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case DAILY -> ChronoUnit.DAYS;
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case SECONDLY -> ChronoUnit.SECONDS;
        };
    }

    /** As the calendar writes it. */
    String text() {
        return text;
    }

    /** As it is written, without its UNTIL. */
    public String endless() {
        return endless;
    }

    /** How many times it lets the event take place; null if it does not say. */
    public @Nullable Integer count() {
        return count;
    }

    /** The last date by COUNT, which need not be counted where the beat is even; null if it must be, or there is no COUNT. */
    @Nullable
    LocalDateTime lastByCount(LocalDateTime start) {
        if (!even || count == null) {
            return null;
        }
        try {
            return start.plus((count - 1L) * parsed.getInterval(), unit(parsed.getFreq()));
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            return LocalDateTime.MAX;
        }
    }

    RecurrenceRule parsed() {
        return parsed;
    }

    /** The last moment on which a date may fall, in the zone of the start; null if it goes on. */
    public @Nullable LocalDateTime until(LocalClock clock) {
        return switch (until) {
            case null -> null;
            case Moment.Day(var day) -> day.plusDays(1).atStartOfDay().minusNanos(1);
            case Moment.Clock time -> clock.local(time, null);
        };
    }

    /** Whether it has the event at other hours than the first. */
    boolean namesHours() {
        return unit(parsed.getFreq()).compareTo(ChronoUnit.DAYS) < 0 || Named.OF_HOURS.stream().anyMatch(parsed::hasPart);
    }

    /** Whether it names its days itself, so that another first date does not move them. */
    boolean namesDays() {
        return Named.OF_DATES.stream().anyMatch(parsed::hasPart);
    }

    static DayOfWeek day(RecurrenceRule.WeekdayNum one) {
        return switch (one.weekday) {
            case MO -> DayOfWeek.MONDAY;
            case TU -> DayOfWeek.TUESDAY;
            case WE -> DayOfWeek.WEDNESDAY;
            case TH -> DayOfWeek.THURSDAY;
            case FR -> DayOfWeek.FRIDAY;
            case SA -> DayOfWeek.SATURDAY;
            case SU -> DayOfWeek.SUNDAY;
        };
    }
}
