package org.chancery.ui.sheet.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.sheet.Footing;

/**
 * The agenda in groups: a day with what is on it or still running, a window at its latest day, so that nothing is missed, and at the end what
 * has no date.
 */
record AgendaGroups(List<Group> groups) {

    sealed interface Group {
        List<EventOutline> events();
    }

    record OnDay(LocalDate day, List<EventOutline> events) implements Group {}

    /** Some day of a window; several events of the same window stand together. */
    record Within(EventOutline first, List<EventOutline> events) implements Group {}

    record Undated(List<EventOutline> events) implements Group {}

    /** @param today events that began before and still run stand there */
    static AgendaGroups of(List<EventOutline> events, LocalDate today) {
        Map<LocalDate, List<EventOutline>> days = new TreeMap<>();
        Map<LocalDate, Map<String, List<EventOutline>>> windows = new TreeMap<>();
        List<EventOutline> undated = new ArrayList<>();
        for (EventOutline e : events) {
            LocalDate latest = e.date().latestOrNull();
            if (latest == null) {
                undated.add(e);
            } else if (e.precision().hasDay()) {
                LocalDate first = e.date().earliest().orElse(latest);
                days.computeIfAbsent(first.isBefore(today) ? today : first, _ -> new ArrayList<>()).add(e);
            } else {
                windows.computeIfAbsent(latest, _ -> new TreeMap<>()).computeIfAbsent(e.date().edtf(), _ -> new ArrayList<>()).add(e);
            }
        }
        return new AgendaGroups(merged(days, windows, undated));
    }

    private static List<Group> merged(Map<LocalDate, List<EventOutline>> days, Map<LocalDate, Map<String, List<EventOutline>>> windows,
            List<EventOutline> undated) {
        TreeMap<LocalDate, List<Group>> byDay = new TreeMap<>();
        days.forEach((day, list) -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(new OnDay(day, sorted(list))));
        windows.forEach((day, sets) -> sets.values().forEach(list -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Within(list
                .getFirst(), sorted(list)))));
        List<Group> all = new ArrayList<>(byDay.values().stream().flatMap(List::stream).toList());
        if (!undated.isEmpty()) {
            all.add(new Undated(sorted(undated)));
        }
        return all;
    }

    private static List<EventOutline> sorted(List<EventOutline> events) {
        return events.stream().sorted(Comparator.comparing(EventOutline::status, Comparator.comparing(s -> s.ordinal() == 5 ? 0 : 1))
                .thenComparing(Footing.BY_WEIGHT)).toList();
    }
}
