package org.chancery.icalendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.date.DateWindow;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Property;
import org.chancery.icalendar.recur.Changed;
import org.chancery.icalendar.recur.RecurrenceSet;
import org.chancery.icalendar.recur.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How an event that recurs is written: once, by the clock of its rule, with the rule and what belongs to it (RFC 5545, 3.8.5), and behind it
 * each date that differs. What no longer has a day is written without its rule, which would repeat a window.
 *
 * @param entry
 *            by the clock of the rule
 * @param notFollowed
 *            rules that cannot be followed here
 */
record RecurringEntry(Entry entry, RecurrenceSet set, @Nullable ZoneId zone, List<ContentLine> notFollowed) {
    /** The years for which a zone is defined if the rule has no end. */
    private static final int YEARS = 50;
    private static final int LAST_YEAR = 2100;

    static @Nullable RecurringEntry of(DiplomaticEvent event, Entry entry, KeptLines kept) {
        EventFacts facts = event.facts();
        DateWindow first = facts.date().bounds().orElse(null);
        if (kept.imported() == null || kept.imported().recursUntil() == null || first == null || !facts.precision().hasDay()) {
            return null;
        }
        RecurrenceSet told = RecurrenceSet.of(kept.imported().lines(), facts.venue().zone());
        if (told == null) {
            return null;
        }
        RecurrenceSet set = told.inForce(first.first(), facts.hours()).within(EntryRule::canWrite);
        List<ContentLine> notFollowed = set.followed() ? List.of() : kept.rules();
        return entry instanceof Entry.Timed timed ? of(timed, set, notFollowed) : new RecurringEntry(entry, set, null, notFollowed);
    }

    private static RecurringEntry of(Entry.Timed timed, RecurrenceSet set, List<ContentLine> notFollowed) {
        ZoneId zone = set.zone() == null ? timed.zone() : set.zone();
        LocalDateTime end = timed.end() == null ? null : set.here(timed.end());
        return new RecurringEntry(new Entry.Timed(set.here(timed.start()), end, zone, timed.state(), timed.remark()), set, zone,
                notFollowed);
    }

    /** The zone's definition has to reach as far as the rule. */
    void use(Zones zones) {
        if (zone == null) {
            return;
        }
        int first = set.start().getYear();
        int last = set.added().isEmpty() ? first : Math.max(first, set.added().last().getYear());
        for (Rule rule : set.rules()) {
            LocalDateTime until = rule.until(set.clock());
            last = Math.max(last, until == null ? first + YEARS : until.getYear());
        }
        for (Changed one : set.changed()) {
            last = Math.max(last, one.start().getYear());
        }
        zones.use(zone, first, Math.max(first, Math.min(last, LAST_YEAR)));
    }

    /** What is written into the event itself. */
    List<Property> lines() {
        List<Property> lines = new ArrayList<>();
        for (ContentLine line : notFollowed) {
            Rule rule = Rule.byTheLetter(line.value());
            if (rule != null && !isOver(rule)) {
                lines.add(rule(line.name(), rule));
            }
        }
        set.rules().stream().filter(rule -> !isOver(rule)).forEach(rule -> lines.add(rule("RRULE", rule)));
        set.added().forEach(date -> lines.add(value("RDATE", date)));
        set.leftOut().stream().filter(set::mayFallOn).sorted().forEach(date -> lines.add(value("EXDATE", date)));
        for (LocalDate day : set.daysLeftOut().stream().sorted().toList()) {
            lines.add(value("EXDATE", day.atTime(set.start().toLocalTime())));
        }
        return lines;
    }

    private Property rule(String name, Rule rule) {
        LocalDateTime until = rule.until(set.clock());
        return Property.raw(name, rule.endless() + (until == null || !EntryRule.canWrite(until.toLocalDate()) ? ""
                : ";UNTIL=" + until(until)));
    }

    /** Whether it ends before it begins, and so says no more than that the event is once; programs refuse it. */
    private boolean isOver(Rule rule) {
        LocalDateTime until = rule.until(set.clock());
        return until != null && switch (entry) {
            case Entry.Days days -> until.toLocalDate().isBefore(days.first());
            case Entry.Timed timed -> until.isBefore(timed.start());
            case Entry.None none -> true;
        };
    }

    /** In UTC beside a time with a zone, a day beside a day (RFC 5545, 3.3.10). */
    private String until(LocalDateTime until) {
        return zone == null ? Property.date("UNTIL", until.toLocalDate()).value() : Property.utc("UNTIL", until.atZone(zone).toInstant())
                .value();
    }

    private Property value(String name, LocalDateTime time) {
        if (zone == null) {
            return Property.date(name, set.there(time).toLocalDate());
        }
        return Zones.named(zone) ? Property.local(name, time, zone.getId()) : Property.utc(name, time.atZone(zone).toInstant());
    }

    /**
     * The dates that differ, each as an event of the same UID.
     *
     * @param own
     *            what is written of the event itself
     */
    List<EventPart> differing(List<Property> own, int sequence) {
        return set.changed().stream().map(one -> new EventPart("VEVENT", differing(one, own, sequence))).toList();
    }

    private List<Property> differing(Changed one, List<Property> own, int sequence) {
        List<Property> lines = new ArrayList<>();
        own.stream().filter(line -> line.name().equals("UID") || line.name().equals("DTSTAMP")).forEach(lines::add);
        lines.add(value("RECURRENCE-ID", one.instead()));
        LocalDateTime end = one.end();
        if (one.timed() && zone != null) {
            lines.add(value("DTSTART", one.start()));
            if (end != null && !end.equals(one.start())) {
                lines.add(value("DTEND", end));
            }
        } else {
            lines.addAll(days(one));
        }
        for (Property line : own) {
            switch (line.name()) {
                case "SUMMARY", "LOCATION" -> lines.add(said(one, line));
                case "STATUS" -> lines.add(one.cancelled() ? Property.raw("STATUS", Entry.State.CANCELLED.name()) : line);
                case "TRANSP", "CLASS", "DESCRIPTION" -> lines.add(line);
                default -> {}
            }
        }
        lines.add(Property.raw("SEQUENCE", Integer.toString(sequence)));
        return lines;
    }

    /** Of times the days that they touch; of days with a time for an end those that end before it. */
    private static List<Property> days(Changed one) {
        Property start = Property.date("DTSTART", one.start().toLocalDate());
        LocalDateTime end = one.end();
        if (end == null) {
            return List.of(start);
        }
        LocalDate next = one.timed() ? end.minusNanos(1).toLocalDate().plusDays(1) : end.toLocalDate();
        return next.isAfter(one.start().toLocalDate()) ? List.of(start, Property.date("DTEND", next)) : List.of(start);
    }

    /** Its own words where it has any, else those of the event; anew where its calendar has not written them by the letter. */
    private static Property said(Changed one, Property ofEvent) {
        return one.lines().stream().filter(line -> line.name().equals(ofEvent.name()) && !line.text().isBlank()).findFirst().map(
                line -> CalendarLint.accepts(line.property()) ? line.property() : Property.text(line.name(), line.text())).orElse(ofEvent);
    }
}
