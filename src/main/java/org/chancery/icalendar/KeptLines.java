package org.chancery.icalendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.icalendar.claim.ClaimReader;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Property;
import org.chancery.icalendar.recur.Rule;
import org.jspecify.annotations.Nullable;

/** What the calendar from which an event came said of it and nobody here knows: given back as it was. */
record KeptLines(int sequence, List<ContentLine> lines, List<EventPart> alarms, @Nullable Imported imported) {
    private static final KeptLines NOTHING = new KeptLines(0, List.of(), List.of(), null);
    private static final int MOST_ALARMS = 10;

    /** Ours to write, or to leave out; a person invited by somebody else is not invited by us (RFC 5546, 3.2). */
    private static final Set<String> OURS = Set.of("UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DURATION",
            "STATUS", "TRANSP", "CLASS", "SUMMARY", "CATEGORIES", "LOCATION", "GEO", "DESCRIPTION", "METHOD", "ATTENDEE", "ORGANIZER",
            "RECURRENCE-ID", "REQUEST-STATUS", "X-MICROSOFT-CDO-BUSYSTATUS", "X-APPLE-STRUCTURED-LOCATION", "X-ALT-DESC");
    private static final Set<String> REPETITION = Set.of("REPEAT", "DURATION");
    /** Written with the rule, or with any of them missing an event would recur on days on which it does not. */
    private static final Set<String> RECURRENCE = Set.of("RRULE", "RDATE", "EXDATE", "EXRULE");

    static KeptLines of(@Nullable Imported imported) {
        if (imported == null || ClaimReader.onlyClaims(imported.lines())) {
            return NOTHING;
        }
        List<ContentLine> lines = new ArrayList<>();
        List<EventPart> alarms = new ArrayList<>();
        List<Property> alarm = null;
        int number = 0;
        for (String text : imported.lines().split("\n")) {
            ContentLine line = ContentLine.parse(++number, text);
            if (line == null) {
                continue;
            }
            switch (line.name()) {
                case "BEGIN" -> alarm = new ArrayList<>();
                case "END" -> {
                    if (alarm != null && line.value().equals("VALARM") && alarms.size() < MOST_ALARMS) {
                        alarms.add(new EventPart("VALARM", repeatedWhole(sound(alarm))));
                    }
                    alarm = null;
                }
                default -> {
                    if (alarm == null) {
                        lines.add(line);
                    } else if (RegisteredName.isOfAlarms(line.name())) {
                        alarm.add(line.property());
                    }
                }
            }
        }
        return new KeptLines(imported.sequence(), lines, alarms, imported);
    }

    /**
     * Without those that would make a calendar that keeps every rule break one: a wrong value, a second where one may stand, or a zone, since
     * only the zones of our own times are defined.
     */
    private static List<Property> sound(List<Property> lines) {
        Set<String> single = new HashSet<>();
        return lines.stream().filter(CalendarLint::accepts).filter(line -> CalendarLint.mayRepeat(line.name()) || single.add(line.name()))
                .toList();
    }

    /** REPEAT and DURATION stand in an alarm together or not at all (RFC 5545, 3.6.6). */
    private static List<Property> repeatedWhole(List<Property> alarm) {
        boolean whole = REPETITION.stream().allMatch(name -> alarm.stream().anyMatch(line -> line.name().equals(name)));
        return whole ? alarm : alarm.stream().filter(line -> !REPETITION.contains(line.name())).toList();
    }

    /**
     * The SEQUENCE that the event has at least: one more than the file's if date, place or status are others than there, or if nothing of what
     * stood there may be given back, as it then is less than it was.
     */
    int sequence(String actedUpon) {
        if (lines.isEmpty()) {
            return this == NOTHING ? 0 : EventLines.nextSequence(sequence);
        }
        String there = EventLines.actedUpon(lines.stream().map(ContentLine::property).toList());
        return there.equals(actedUpon) ? sequence : EventLines.nextSequence(sequence);
    }

    /** The lines that go beside those that we write. */
    List<Property> beside(List<Property> written) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>(OURS);
        written.forEach(property -> names.add(property.name()));
        return sound(lines.stream().map(ContentLine::property).filter(line -> !names.contains(line.name()) && isGivenBack(line.name()))
                .toList());
    }

    private static boolean isGivenBack(String name) {
        return !RECURRENCE.contains(name) && !RegisteredName.isForeignToEvents(name) && !name.startsWith("X-CHANCERY-") && !name.startsWith(
                "X-EDTF-");
    }

    /** The rules that cannot be followed here, for programs that can; one that is none by the letter is no use to any. */
    List<ContentLine> rules() {
        return lines.stream().filter(line -> (line.name().equals("RRULE") || line.name().equals("EXRULE")) && Rule.wellFormed(line.value()))
                .toList();
    }
}
