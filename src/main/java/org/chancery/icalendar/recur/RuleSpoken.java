package org.chancery.icalendar.recur;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Recurrence;
import org.chancery.agenda.Recurrence.Rhythm;
import org.chancery.agenda.RecurrenceMemory.Recurring;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.jspecify.annotations.Nullable;

/** What people can be told of how an event recurs. A rule for which there are no words is told as it is written. */
final class RuleSpoken {
    private static final int LAST_ORDINAL = 5;

    private RuleSpoken() {}

    static Optional<Recurrence> of(Recurring recurring) {
        Expansion expansion = Expansion.of(recurring);
        RecurrenceSet set = expansion == null ? RecurrenceSet.of(recurring.lines(), Expansion.zone(recurring.event())) : expansion.set();
        if (set == null || !set.recurs()) {
            return Optional.empty();
        }
        Rule rule = set.rules().isEmpty() ? null : set.rules().getFirst();
        LocalDateTime until = rule == null ? null : rule.until(set.clock());
        LocalDate last = until == null ? null : set.timed() ? set.there(until).toLocalDate() : until.toLocalDate();
        return Optional.of(new Recurrence(rhythm(set, rule, recurring.lines()), last, rule == null ? null : rule.count(), set
                .added().size(), set.leftOut().size() + set.daysLeftOut().size(), set.changed().size(),
                expansion != null && set
                        .followed()));
    }

    private static Rhythm rhythm(RecurrenceSet set, @Nullable Rule rule, String lines) {
        if (rule == null) {
            return set.followed() ? new Recurrence.NamedDates() : new Recurrence.OtherRule(written(lines));
        }
        Rhythm spoken = set.rules().size() > 1 ? null : spoken(rule.parsed(), set);
        return spoken == null ? new Recurrence.OtherRule(rule.text()) : spoken;
    }

    private static String written(String lines) {
        return lines.lines().filter(line -> line.startsWith("RRULE")).findFirst().map(line -> line.substring(line.indexOf(':') + 1)).map(
                text -> text.length() > 120 ? text.substring(0, 120) + "…" : text).orElse("");
    }

    private static @Nullable Rhythm spoken(RecurrenceRule rule, RecurrenceSet set) {
        Set<Part> parts = Arrays.stream(Part.values()).filter(part -> (part.name().startsWith("BY") || part == Part.RSCALE
                || part == Part.SKIP) && rule.hasPart(part)).collect(Collectors.toSet());
        int interval = rule.getInterval();
        LocalDate first = set.start().toLocalDate();
        return switch (rule.getFreq()) {
            case DAILY -> parts.isEmpty() ? new Recurrence.Days(interval) : null;
            case WEEKLY -> parts.isEmpty() ? new Recurrence.Weeks(interval, List.of(first.getDayOfWeek()))
                    : parts.equals(Set.of(Part.BYDAY)) ? new Recurrence.Weeks(interval, rule.getByDayPart().stream().map(Rule::day).sorted()
                            .toList()) : null;
            case MONTHLY -> monthly(rule, parts, first);
            case YEARLY -> parts.isEmpty() || parts.equals(Set.of(Part.BYMONTH, Part.BYMONTHDAY)) && rule.getByPart(Part.BYMONTH).equals(
                    List.of(first.getMonthValue())) && rule.getByPart(Part.BYMONTHDAY).equals(List.of(first.getDayOfMonth()))
                            ? new Recurrence.Years(interval) : null;
            case HOURLY, MINUTELY, SECONDLY -> null;
        };
    }

    /** Days counted from the end of the month have no words but the last. */
    private static @Nullable Rhythm monthly(RecurrenceRule rule, Set<Part> parts, LocalDate first) {
        int interval = rule.getInterval();
        if (parts.isEmpty()) {
            return new Recurrence.MonthDays(interval, List.of(first.getDayOfMonth()));
        }
        if (parts.equals(Set.of(Part.BYMONTHDAY)) && rule.getByPart(Part.BYMONTHDAY).stream().allMatch(day -> day >= -1)) {
            return new Recurrence.MonthDays(interval, rule.getByPart(Part.BYMONTHDAY));
        }
        boolean position = parts.equals(Set.of(Part.BYDAY, Part.BYSETPOS)) && rule.getByPart(Part.BYSETPOS).size() == 1;
        if ((position || parts.equals(Set.of(Part.BYDAY))) && rule.getByDayPart().size() == 1) {
            RecurrenceRule.WeekdayNum one = rule.getByDayPart().getFirst();
            int ordinal = position && one.pos == 0 ? rule.getByPart(Part.BYSETPOS).getFirst() : position ? 0 : one.pos;
            DayOfWeek day = Rule.day(one);
            return ordinal == -1 || ordinal >= 1 && ordinal <= LAST_ORDINAL ? new Recurrence.MonthWeekday(interval, ordinal, day) : null;
        }
        return null;
    }
}
