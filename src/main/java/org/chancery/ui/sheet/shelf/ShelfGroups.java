package org.chancery.ui.sheet.shelf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.EventOutline;
import org.chancery.date.DatePrecision;
import org.chancery.planning.Recheck;

/** The shelf in groups, in the order in which a desk works through it. */
final class ShelfGroups {

    /** How the shelf is ordered. */
    enum Order {
        BY_WINDOW, BY_RECHECK, GONE_QUIET
    }

    /** What a group holds, soonest first. */
    enum Head {
        OVERDUE, TWO_MONTHS, HALF_YEAR, YEAR_ONLY, LATER, UNDATED, BY_RECHECK, QUIET
    }

    record Group(Head head, List<EventOutline> events) {}

    private ShelfGroups() {}

    static List<Group> of(List<EventOutline> events, Order order, LocalDate today) {
        Comparator<EventOutline> byRecheck = Comparator.comparing(e -> Recheck.of(e).map(Recheck::day).orElse(LocalDate.MAX));
        return switch (order) {
            case BY_WINDOW -> byWindow(events, today, byRecheck);
            case BY_RECHECK ->
                    events.isEmpty() ? List.of() : List.of(new Group(Head.BY_RECHECK, events.stream().sorted(byRecheck).toList()));
            case GONE_QUIET -> {
                List<EventOutline> quiet = events.stream().filter(e -> ChronoUnit.DAYS.between(e.lastHeard(), today) > 60).sorted(Comparator
                        .comparing(EventOutline::lastHeard)).toList();
                yield quiet.isEmpty() ? List.of() : List.of(new Group(Head.QUIET, quiet));
            }
        };
    }

    private static List<Group> byWindow(List<EventOutline> events, LocalDate today, Comparator<EventOutline> byRecheck) {
        Map<Head, List<EventOutline>> groups = new LinkedHashMap<>();
        for (Head head : Head.values()) {
            groups.put(head, new ArrayList<>());
        }
        events.forEach(e -> java.util.Objects.requireNonNull(groups.get(head(e, today))).add(e));
        Comparator<EventOutline> byLatest = Comparator.comparing(EventOutline::date, org.chancery.date.EventDate.BY_LATEST);
        return groups.entrySet().stream().filter(g -> !g.getValue().isEmpty()).map(g -> new Group(g.getKey(), g.getValue().stream().sorted(g
                .getKey() == Head.OVERDUE ? byRecheck : byLatest).toList())).toList();
    }

    private static Head head(EventOutline e, LocalDate today) {
        if (Recheck.of(e).map(r -> r.overdue(today)).orElse(false)) {
            return Head.OVERDUE;
        }
        LocalDate latest = e.date().latestOrNull();
        if (latest == null) {
            return Head.UNDATED;
        }
        LocalDate soon = today.plusMonths(1);
        if (!latest.isAfter(soon.withDayOfMonth(soon.lengthOfMonth()))) {
            return Head.TWO_MONTHS;
        }
        if (e.precision() == DatePrecision.YEAR && latest.getYear() == today.getYear()) {
            return Head.YEAR_ONLY;
        }
        return latest.getYear() == today.getYear() ? Head.HALF_YEAR : Head.LATER;
    }

    /** How many windows close within thirty days. */
    static long closing(List<EventOutline> events, LocalDate today) {
        return events.stream().filter(e -> e.date().latest().map(l -> !l.isBefore(today) && !l.isAfter(today.plusDays(30))).orElse(false))
                .count();
    }
}
