package org.chancery.icalendar;

import static org.chancery.icalendar.LintedProperty.ACTION;
import static org.chancery.icalendar.LintedProperty.CALSCALE;
import static org.chancery.icalendar.LintedProperty.DESCRIPTION;
import static org.chancery.icalendar.LintedProperty.DTSTAMP;
import static org.chancery.icalendar.LintedProperty.DTSTART;
import static org.chancery.icalendar.LintedProperty.DURATION;
import static org.chancery.icalendar.LintedProperty.PARTICIPANT_TYPE;
import static org.chancery.icalendar.LintedProperty.PRODID;
import static org.chancery.icalendar.LintedProperty.RECURRENCE_ID;
import static org.chancery.icalendar.LintedProperty.REPEAT;
import static org.chancery.icalendar.LintedProperty.SEQUENCE;
import static org.chancery.icalendar.LintedProperty.STATUS;
import static org.chancery.icalendar.LintedProperty.SUMMARY;
import static org.chancery.icalendar.LintedProperty.TRIGGER;
import static org.chancery.icalendar.LintedProperty.TZID;
import static org.chancery.icalendar.LintedProperty.TZOFFSETFROM;
import static org.chancery.icalendar.LintedProperty.TZOFFSETTO;
import static org.chancery.icalendar.LintedProperty.UID;
import static org.chancery.icalendar.LintedProperty.VERSION;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.icalendar.Problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Checks components and what each must and must not hold (RFC 5545, 3.6; our own rules on METHOD and people). Of what is closed it keeps
 * eight octets for each UID and the names of zones.
 */
final class ComponentLint {
    private static final String EVENT = "VEVENT";
    private static final String ALARM = "VALARM";
    private static final Set<String> OBSERVANCES = Set.of("STANDARD", "DAYLIGHT");
    private static final Set<String> ALARMED = Set.of(EVENT, "VTODO");
    private static final Map<String, Set<LintedProperty>> REQUIRED = Map.of("VCALENDAR", Set.of(VERSION, PRODID, CALSCALE), EVENT,
            Set.of(UID, DTSTAMP, DTSTART, SEQUENCE, SUMMARY, STATUS), "VTIMEZONE", Set.of(TZID), "STANDARD",
            Set.of(DTSTART, TZOFFSETFROM, TZOFFSETTO), "DAYLIGHT", Set.of(DTSTART, TZOFFSETFROM, TZOFFSETTO), "PARTICIPANT",
            Set.of(UID, PARTICIPANT_TYPE), "VLOCATION", Set.of(UID), ALARM, Set.of(ACTION, TRIGGER));

    /** A component that is not closed yet. */
    private static final class Open {
        private final String name;
        private final int number;
        private long seen;
        private long uid;
        private @Nullable Problem uidBefore;
        private long repeated;
        private boolean parts;
        private boolean standard;
        private @Nullable Moment start;
        private @Nullable Moment end;
        private @Nullable String zone;
        private @Nullable String action;
        private final List<LintedUntil> untils = new ArrayList<>(0);

        Open(String name, int number) {
            this.name = name;
            this.number = number;
        }
    }

    /** A DTSTART or DTEND. */
    record Moment(int number, boolean date, @Nullable String zone, String value) {
        private static Moment of(LintedLine line) {
            return new Moment(line.number(), line.isDate(), line.zone(), line.text());
        }
    }

    private final Consumer<Problem> report;
    private final ValueLint values;
    private final Deque<Open> open = new ArrayDeque<>();
    private final UidSet uids = new UidSet();
    private final Set<String> zones = new HashSet<>();
    /** With the first line that names each. */
    private final Map<String, Integer> zonesUsed = new LinkedHashMap<>();
    private boolean calendars;

    ComponentLint(Consumer<Problem> report) {
        this.report = report;
        this.values = new ValueLint(report);
    }

    void line(LintedLine line) {
        if (!line.parse()) {
            report.accept(new Problem(line.number(), Rule.NOT_A_CONTENT_LINE, ""));
        } else if (line.property() == LintedProperty.BEGIN) {
            open.push(new Open(line.text(), line.number()));
        } else if (line.property() == LintedProperty.END) {
            close(line.number(), line.text());
        } else {
            property(line);
        }
    }

    private void property(LintedLine line) {
        Open within = open.peek();
        if (within == null) {
            report.accept(new Problem(line.number(), Rule.NOT_A_CONTENT_LINE, line.name()));
            return;
        }
        if (line.zone() != null) {
            zonesUsed.putIfAbsent(line.zone(), line.number());
        }
        values.check(line);
        LintedProperty property = line.property();
        if (within.name.equals(EVENT)
                && (property == null ? RegisteredName.isForeignToEvents(line.name()) : property.isForeignToEvents())) {
            report.accept(new Problem(line.number(), Rule.MISPLACED_PROPERTY, line.name()));
        }
        if (property != null) {
            within.repeated |= within.seen & property.bit();
            within.seen |= property.bit();
            keep(line, property, within);
        }
    }

    private void keep(LintedLine line, LintedProperty property, Open within) {
        switch (property) {
            case DTSTART -> within.start = within.start == null ? Moment.of(line) : within.start;
            case DTEND -> within.end = within.end == null ? Moment.of(line) : within.end;
            case UID -> {
                if (within.name.equals(EVENT)) {
                    within.uid = UidSet.key(line.octets(), line.value(), line.length());
                    within.uidBefore = uids.contains(within.uid) ? new Problem(line.number(), Rule.REPEATED_UID, line.text()) : null;
                }
            }
            case TZID -> within.zone = line.text();
            case ACTION -> within.action = line.text();
            case RRULE, EXRULE -> {
                LintedUntil until = LintedUntil.of(line);
                if (until != null) {
                    within.untils.add(until);
                }
            }
            default -> {}
        }
    }

    private void close(int number, String name) {
        Open closing = open.peek();
        if (closing == null || !closing.name.equals(name)) {
            report.accept(new Problem(number, Rule.WRONG_END, name));
            return;
        }
        open.pop();
        Open around = open.peek();
        if (around != null) {
            around.parts = true;
            around.standard |= name.equals("STANDARD");
        }
        check(closing);
    }

    /** One date of an event has the UID of the event (RFC 5545, 3.8.4.4). */
    private void uid(Open event) {
        if (event.uid == 0 || (event.seen & RECURRENCE_ID.bit()) != 0) {
            return;
        }
        if (event.uidBefore != null) {
            report.accept(event.uidBefore);
        }
        uids.add(event.uid);
    }

    private void check(Open component) {
        for (LintedProperty property : REQUIRED.getOrDefault(component.name, Set.of())) {
            require(component, property);
        }
        if (component.repeated != 0) {
            for (LintedProperty property : LintedProperty.values()) {
                if ((component.repeated & property.bit()) != 0 && !property.mayRepeat(component.name.equals(EVENT) || component.name
                        .equals(ALARM))) {
                    report(component, Rule.REPEATED_PROPERTY, component.name + " " + property.written());
                }
            }
        }
        rules(component);
        switch (component.name) {
            case EVENT -> {
                values.startAndEnd(component.start, component.end);
                uid(component);
            }
            case ALARM -> alarm(component);
            case "VTIMEZONE" -> {
                zones.add(Objects.requireNonNullElse(component.zone, ""));
                if (!component.standard) {
                    report(component, Rule.NO_COMPONENT, "STANDARD");
                }
            }
            case "VCALENDAR" -> {
                calendars = true;
                if (!component.parts) {
                    report(component, Rule.NO_COMPONENT, component.name);
                }
            }
            default -> {}
        }
    }

    private void require(Open component, LintedProperty property) {
        if ((component.seen & property.bit()) == 0) {
            report(component, Rule.MISSING_PROPERTY, component.name + " " + property.written());
        }
    }

    private void rules(Open component) {
        for (LintedUntil until : component.untils) {
            Problem problem = component.start == null ? null : until.beside(component.start, OBSERVANCES.contains(component.name));
            if (problem != null) {
                report.accept(problem);
            }
        }
    }

    /** What an alarm needs besides for what it does, and where it may stand (RFC 5545, 3.6.6). */
    private void alarm(Open alarm) {
        if (open.isEmpty() || !ALARMED.contains(open.peek().name)) {
            report(alarm, Rule.MISPLACED_COMPONENT, alarm.name);
        }
        if ("DISPLAY".equals(alarm.action) || "EMAIL".equals(alarm.action)) {
            require(alarm, DESCRIPTION);
        }
        if ("EMAIL".equals(alarm.action)) {
            require(alarm, SUMMARY);
        }
        boolean repeats = (alarm.seen & REPEAT.bit()) != 0;
        if (repeats != ((alarm.seen & DURATION.bit()) != 0)) {
            require(alarm, repeats ? DURATION : REPEAT);
        }
    }

    private void report(Open component, Rule rule, String detail) {
        report.accept(new Problem(component.number, rule, detail));
    }

    /** A zone may be defined before or behind the times in it (RFC 5545, 3.6.5). */
    void end() {
        open.forEach(component -> report(component, Rule.NOT_CLOSED, component.name));
        zonesUsed.forEach((zone, line) -> {
            if (!zones.contains(zone)) {
                report.accept(new Problem(line, Rule.UNDEFINED_ZONE, zone));
            }
        });
        if (!calendars && open.isEmpty()) {
            report.accept(new Problem(0, Rule.NO_COMPONENT, "VCALENDAR"));
        }
    }
}
