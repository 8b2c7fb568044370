package org.chancery.icalendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.icalendar.Problem.Rule;

/** Checks components and what each must and must not hold (RFC 5545, 3.6; our own rules on METHOD and people). */
final class ComponentLint {
    private static final Map<String, Set<String>> REQUIRED = Map.of("VCALENDAR", Set.of("VERSION", "PRODID", "CALSCALE"), "VEVENT", Set.of(
            "UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"), "VTIMEZONE", Set.of("TZID"), "STANDARD",
            Set.of("DTSTART",
                    "TZOFFSETFROM", "TZOFFSETTO"),
            "PARTICIPANT", Set.of("UID", "PARTICIPANT-TYPE"), "VLOCATION", Set.of("UID"),
            "DAYLIGHT", Set.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"));
    private static final Set<String> REPEATABLE = Set.of("CATEGORIES", "COMMENT", "ATTACH", "LINK", "IMAGE", "CONFERENCE", "RELATED-TO",
            "REFID", "CONCEPT", "NAME", "DESCRIPTION", "X-CHANCERY-CLAIM", "X-CHANCERY-SOURCE");
    private static final Set<String> FORBIDDEN = Set.of("METHOD", "ATTENDEE");

    /** A property with where it stands. */
    record Line(int number, String name, Map<String, String> parameters, String value) {}

    private record Open(String name, int number, List<Line> lines, List<String> parts) {}

    private final Consumer<Problem> report;
    private final ValueLint values;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> uids = new HashSet<>();
    private final Set<String> zones = new HashSet<>();
    private boolean calendars;

    ComponentLint(Consumer<Problem> report) {
        this.report = report;
        this.values = new ValueLint(report);
    }

    void line(int number, String content) {
        Line line = StrictLine.parse(number, content);
        if (line == null) {
            report.accept(new Problem(number, Rule.NOT_A_CONTENT_LINE, ""));
            return;
        }
        switch (line.name()) {
            case "BEGIN" -> open.push(new Open(line.value(), number, new ArrayList<>(), new ArrayList<>()));
            case "END" -> close(number, line.value());
            default -> property(line);
        }
    }

    private void property(Line line) {
        Open within = open.peek();
        if (within == null) {
            report.accept(new Problem(line.number(), Rule.NOT_A_CONTENT_LINE, line.name()));
            return;
        }
        if (FORBIDDEN.contains(line.name())) {
            report.accept(new Problem(line.number(), Rule.FORBIDDEN_PROPERTY, line.name()));
        }
        within.lines().add(line);
        values.check(line);
        String zone = line.parameters().get("TZID");
        if (zone != null && !zones.contains(zone)) {
            report.accept(new Problem(line.number(), Rule.UNDEFINED_ZONE, zone));
        }
    }

    private void close(int number, String name) {
        Open closing = open.peek();
        if (closing == null || !closing.name().equals(name)) {
            report.accept(new Problem(number, Rule.WRONG_END, name));
            return;
        }
        open.pop();
        if (!open.isEmpty()) {
            open.peek().parts().add(name);
        }
        check(closing);
    }

    private void check(Open component) {
        Map<String, Integer> counts = new HashMap<>();
        component.lines().forEach(line -> counts.merge(line.name(), 1, Integer::sum));
        for (String name : REQUIRED.getOrDefault(component.name(), Set.of())) {
            if (!counts.containsKey(name)) {
                report.accept(new Problem(component.number(), Rule.MISSING_PROPERTY, component.name() + " " + name));
            }
        }
        counts.forEach((name, count) -> {
            if (count > 1 && (!REPEATABLE.contains(name) || component.name().equals("VEVENT") && name.equals("DESCRIPTION"))) {
                report.accept(new Problem(component.number(), Rule.REPEATED_PROPERTY, component.name() + " " + name));
            }
        });
        switch (component.name()) {
            case "VEVENT" -> event(component);
            case "VTIMEZONE" -> zone(component);
            case "VCALENDAR" -> {
                calendars = true;
                if (component.parts().isEmpty()) {
                    report.accept(new Problem(component.number(), Rule.NO_COMPONENT, component.name()));
                }
            }
            default -> {}
        }
    }

    private void event(Open event) {
        for (Line line : event.lines()) {
            if (line.name().equals("UID") && !uids.add(line.value())) {
                report.accept(new Problem(line.number(), Rule.REPEATED_UID, line.value()));
            }
        }
        values.startAndEnd(event.lines());
    }

    private void zone(Open zone) {
        zone.lines().stream().filter(line -> line.name().equals("TZID")).forEach(line -> zones.add(line.value()));
        if (!zone.parts().contains("STANDARD")) {
            report.accept(new Problem(zone.number(), Rule.NO_COMPONENT, "STANDARD"));
        }
    }

    void end() {
        open.forEach(component -> report.accept(new Problem(component.number(), Rule.NOT_CLOSED, component.name())));
        if (!calendars && open.isEmpty()) {
            report.accept(new Problem(0, Rule.NO_COMPONENT, "VCALENDAR"));
        }
    }
}
