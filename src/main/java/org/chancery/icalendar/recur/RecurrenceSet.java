package org.chancery.icalendar.recur;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place: what RRULE, RDATE, EXDATE and RECURRENCE-ID say together (RFC 5545, 3.8.5). All times are by one clock, whole days
 * at midnight.
 *
 * @param start
 *            the first date
 * @param timed
 *            false if the dates are whole days
 * @param rules
 *            empty if there are none, or one of them cannot be followed
 * @param followed
 *            false if a rule cannot be followed; then the first date stands alone with those that are named
 * @param added
 *            dates beside the rule
 * @param leftOut
 *            dates on which it does not take place
 * @param daysLeftOut
 *            days on which it does not take place, whatever the hour
 */
public record RecurrenceSet(LocalDateTime start, boolean timed, LocalClock clock, List<Rule> rules, boolean followed,
        NavigableSet<LocalDateTime> added, Set<LocalDateTime> leftOut, Set<LocalDate> daysLeftOut, List<Changed> changed) {

    /** What the lines of an event say; null if they name no start. */
    public static @Nullable RecurrenceSet of(String lines, @Nullable ZoneId venue) {
        return RecurrenceReader.of(lines, venue);
    }

    /** Whether there is more than the first date. */
    boolean recurs() {
        return !followed || !rules.isEmpty() || !added.isEmpty() || !changed.isEmpty();
    }

    /** False if the event is never at that hour, so that to leave the date out says nothing; programs take it for a fault. */
    public boolean mayFallOn(LocalDateTime date) {
        return !followed || added.contains(date) || rules.stream().anyMatch(Rule::namesHours) || date.toLocalTime().equals(start
                .toLocalTime());
    }

    /** Whether a rule can be followed at all. */
    public static boolean canFollow(String rule) {
        return Rule.parse(rule) != null;
    }

    /** The zone of the clock; null for whole days and for a clock that is the venue's. */
    public @Nullable ZoneId zone() {
        return clock.zone();
    }

    public LocalDateTime there(LocalDateTime time) {
        return timed ? clock.there(time) : time;
    }

    public LocalDateTime here(LocalDateTime time) {
        return timed ? clock.here(time) : time;
    }

    /**
     * The set as its calendar has it if the event still stands where it stood there. Else the rule is followed from the date in force, as
     * every program does that is given the event, and what hangs on single dates moves along: by days where the rule takes its day from the
     * first date, always by the hour.
     *
     * @param day
     *            on which the event begins
     * @param hours
     *            by the clock of the venue; null for whole days
     */
    public RecurrenceSet inForce(LocalDate day, @Nullable Hours hours) {
        LocalDateTime told = there(start);
        boolean stands = hours == null ? start.toLocalDate().equals(day) || told.toLocalDate().equals(day)
                : timed && told.equals(day.atTime(hours.start()));
        return stands ? this : movedTo(hours == null ? day.atStartOfDay() : day.atTime(hours.start()), hours != null);
    }

    /** The set without what is named and does not lie on such days whole: rules go on. */
    public RecurrenceSet within(Predicate<LocalDate> days) {
        Predicate<LocalDateTime> times = time -> days.test(time.toLocalDate());
        return new RecurrenceSet(start, timed, clock, rules, followed, added.stream().filter(times).collect(Collectors.toCollection(
                TreeSet::new)), leftOut.stream().filter(times).collect(Collectors.toSet()), daysLeftOut.stream().filter(days).collect(
                        Collectors.toSet()),
                changed.stream().filter(one -> times.test(one.instead()) && times.test(one.start())
                        && (one.end() == null || times.test(one.end()))).toList());
    }

    private RecurrenceSet movedTo(LocalDateTime other, boolean withHours) {
        boolean byDays = rules.stream().noneMatch(Rule::namesDays);
        LocalDateTime told = there(start);
        Duration by = byDays ? Duration.between(told, other) : Duration.between(told.toLocalTime(), other.toLocalTime());
        LocalClock venue = new LocalClock(clock.venue(), clock.venue());
        return new RecurrenceSet(other, withHours, venue, rules, followed, added.stream().map(one -> there(one).plus(by)).collect(
                Collectors.toCollection(TreeSet::new)), leftOut.stream().map(one -> there(one).plus(by)).collect(Collectors.toSet()),
                daysLeftOut.stream().map(one -> byDays ? one.plusDays(by.toDays()) : one).collect(Collectors.toSet()), changed.stream().map(
                        one -> moved(one, by)).toList());
    }

    /** A date that differs stays where it is: it was set by itself. */
    private Changed moved(Changed one, Duration by) {
        LocalDateTime end = one.end();
        return new Changed(there(one.instead()).plus(by), one.timed() ? there(one.start()) : one.start(), end == null ? null : one.timed()
                ? there(end) : end, one.timed(), one.summary(), one.location(), one.status(), one.lines());
    }
}
