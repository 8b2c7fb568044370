package org.chancery.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event recurs (RFC 5545, 3.8.5), for people to read.
 *
 * @param until
 *            the last day on which it may take place; null if the rule names none
 * @param count
 *            how often it takes place; null if the rule does not say
 * @param added
 *            dates beside the rule
 * @param leftOut
 *            dates of the rule on which it does not take place
 * @param changed
 *            dates that differ from the others
 * @param followed
 *            whether its dates stand on the sheets; false if the rule cannot be followed, or the event has no day
 */
public record Recurrence(Rhythm rhythm, @Nullable LocalDate until, @Nullable Integer count, int added, int leftOut, int changed,
        boolean followed) {

    /** The regular part. Every interval is at least 1. */
    public sealed interface Rhythm {}

    public record Days(int interval) implements Rhythm {}

    /** @param days of the week in order; empty if it is that of the first date */
    public record Weeks(int interval, List<DayOfWeek> days) implements Rhythm {
        public Weeks {
            days = List.copyOf(days);
        }
    }

    /** @param days of the month, from 1; -1 is the last */
    public record MonthDays(int interval, List<Integer> days) implements Rhythm {
        public MonthDays {
            days = List.copyOf(days);
        }
    }

    /** @param ordinal which of those weekdays in the month: 1 to 5, or -1 for the last */
    public record MonthWeekday(int interval, int ordinal, DayOfWeek day) implements Rhythm {}

    /** On the day of the first date. */
    public record Years(int interval) implements Rhythm {}

    /** No rule: the dates are named one by one. */
    public record NamedDates() implements Rhythm {}

    /** @param rule as the calendar writes it, for lack of words */
    public record OtherRule(String rule) implements Rhythm {}
}
