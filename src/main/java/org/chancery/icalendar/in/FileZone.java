package org.chancery.icalendar.in;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Moment;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The rules of a zone as a VTIMEZONE of the file has them (RFC 5545, 3.6.5). Rules are followed for the years asked for, never as a whole. */
final class FileZone {
    /** As libical has it. */
    private static final int MOST_STEPS = 500;

    private record Observance(LocalDateTime start, ZoneOffset before, ZoneOffset after, List<LocalDateTime> dates, @Nullable String rule) {}

    private final List<Observance> observances = new ArrayList<>();
    private final Map<Integer, TreeMap<LocalDateTime, ZoneOffset>> byYear = new HashMap<>();

    FileZone(ReadComponent zone) {
        for (ReadComponent part : zone.parts()) {
            Observance one = observance(part);
            if (one != null) {
                observances.add(one);
            }
        }
    }

    private static @Nullable Observance observance(ReadComponent part) {
        ContentLine start = part.first("DTSTART");
        ZoneOffset after = offset(part.first("TZOFFSETTO"));
        ZoneOffset before = offset(part.first("TZOFFSETFROM"));
        Moment at = start == null ? null : Moment.parse(start.value());
        if (after == null) {
            return null;
        }
        ContentLine rule = part.first("RRULE");
        List<LocalDateTime> dates = new ArrayList<>();
        for (ContentLine line : part.all("RDATE")) {
            for (String value : line.value().split(",")) {
                if (Moment.parse(value) instanceof Moment.Clock(LocalDateTime time, boolean utc)) {
                    dates.add(time);
                }
            }
        }
        LocalDateTime from = switch (at) {
            case Moment.Clock(LocalDateTime time, boolean utc) -> time;
            case Moment.Day day -> day.day().atStartOfDay();
            case null -> LocalDateTime.of(1601, 1, 1, 0, 0);
        };
        return new Observance(from, before == null ? after : before, after, dates, rule == null ? null : rule.value());
    }

    private static @Nullable ZoneOffset offset(@Nullable ContentLine line) {
        try {
            return line == null ? null : ZoneOffset.of(line.value().strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The offset that is valid at that time of the zone's own clock; null if the file gives none. */
    @Nullable
    ZoneOffset offsetAt(LocalDateTime time) {
        var last = byYear.computeIfAbsent(time.getYear(), this::onsets).floorEntry(time);
        if (last != null) {
            return last.getValue();
        }
        return observances.stream().min(java.util.Comparator.comparing(Observance::start)).map(Observance::before).orElse(null);
    }

    /** When which offset begins, for all that can be valid in the year. */
    private TreeMap<LocalDateTime, ZoneOffset> onsets(int year) {
        TreeMap<LocalDateTime, ZoneOffset> onsets = new TreeMap<>();
        for (Observance one : observances) {
            onsets.put(one.start(), one.after());
            one.dates().forEach(date -> onsets.put(date, one.after()));
            if (one.rule() != null) {
                follow(one, one.rule(), year, onsets);
            }
        }
        return onsets;
    }

    private static void follow(Observance one, String text, int year, TreeMap<LocalDateTime, ZoneOffset> onsets) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text);
            // A clock that changes more often is none; following one from the year 1601 would take minutes.
            if (rule.getFreq() != Freq.YEARLY) {
                return;
            }
            RecurrenceRuleIterator dates = rule.iterator(written(one.start()));
            if (one.start().getYear() < year - 1) {
                dates.fastForward(written(LocalDateTime.of(year - 1, 1, 1, 0, 0)));
            }
            for (int step = 0; step < MOST_STEPS && dates.hasNext(); step++) {
                DateTime next = dates.nextDateTime();
                if (next.getYear() > year) {
                    return;
                }
                onsets.put(LocalDateTime.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth(), next.getHours(), next
                        .getMinutes()), one.after());
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException broken) {
            // A rule that cannot be followed leaves the start alone: what the file says outright still holds.
        }
    }

    private static DateTime written(LocalDateTime time) {
        return new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(), time.getMinute(), time
                .getSecond());
    }
}
