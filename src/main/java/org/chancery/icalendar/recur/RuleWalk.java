package org.chancery.icalendar.recur;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.chancery.date.IsoDay;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The dates of a rule one after the other, by the clock of its start. Each step that the rule makes inside is counted, those in vain too. */
final class RuleWalk {
    /** What the library tries in vain before it gives a rule up. */
    private static final long IN_VAIN = 4_320;

    private final @Nullable RecurrenceRuleIterator dates;
    private final @Nullable LocalDateTime until;
    private final Steps steps;
    private final Duration interval;
    private LocalDateTime at;
    private boolean givenUp;

    /**
     * @param start
     *            the first date
     * @param named
     *            the last moment by UNTIL; null if there is none
     * @param from
     *            earlier dates are not wanted; may be before the start. A rule whose dates must be counted is followed from its start all the
     *            same
     */
    RuleWalk(Rule rule, LocalDateTime start, @Nullable LocalDateTime named, LocalDateTime from, Steps steps) {
        RecurrenceRule parsed = rule.parsed();
        LocalDateTime counted = rule.lastByCount(start);
        ChronoUnit unit = Rule.unit(parsed.getFreq());
        this.until = counted == null || named != null && named.isBefore(counted) ? named : counted;
        this.steps = steps;
        this.interval = unit.getDuration().multipliedBy(parsed.getInterval());
        this.at = start;
        if (until != null && until.isBefore(from)) {
            dates = null;
            return;
        }
        if (parsed.getCount() == null && from.isAfter(start)) {
            at = near(start, from, unit, parsed.getInterval());
        }
        dates = begin(parsed, at, parsed.getCount() == null && from.isAfter(start) ? from : null);
    }

    /** A date of the same beat shortly before, where the beat is even; the others have few dates. */
    private static LocalDateTime near(LocalDateTime start, LocalDateTime from, ChronoUnit unit, int interval) {
        if (unit.compareTo(ChronoUnit.WEEKS) > 0) {
            return start;
        }
        long beats = unit.between(start, from) / interval - 1;
        return beats <= 0 ? start : start.plus(beats * interval, unit);
    }

    private @Nullable RecurrenceRuleIterator begin(RecurrenceRule rule, LocalDateTime start, @Nullable LocalDateTime from) {
        try {
            RecurrenceRuleIterator all = rule.iterator(written(start));
            if (from != null && from.isAfter(start)) {
                all.fastForward(written(from));
            }
            return all;
        } catch (IllegalArgumentException | IllegalStateException inVain) {
            steps.take(IN_VAIN);
            return null;
        }
    }

    /** Null if there is none, or the steps are exhausted. */
    @Nullable
    LocalDateTime next() {
        if (dates == null || givenUp || steps.exhausted()) {
            return null;
        }
        try {
            if (!dates.hasNext()) {
                return null;
            }
            LocalDateTime next = read(dates.peekDateTime());
            long tried = Math.max(1, Duration.between(at, next).dividedBy(interval));
            if (next.isBefore(at) || next.getYear() > IsoDay.LAST_YEAR || until != null && next.isAfter(until) || !steps.take(tried)) {
                return null;
            }
            at = next;
            advance(dates);
            return next;
        } catch (DateTimeException beyondAllTime) {
            return null;
        }
    }

    private void advance(RecurrenceRuleIterator all) {
        try {
            all.nextDateTime();
        } catch (IllegalArgumentException | IllegalStateException inVain) {
            steps.take(IN_VAIN);
            givenUp = true;
        }
    }

    private static DateTime written(LocalDateTime time) {
        return new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(), time.getMinute(), time
                .getSecond());
    }

    private static LocalDateTime read(DateTime time) {
        return LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(), time.getMinutes(), time
                .getSeconds());
    }
}
