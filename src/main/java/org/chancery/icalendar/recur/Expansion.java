package org.chancery.icalendar.recur;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Occurrence;
import org.chancery.agenda.RecurrenceMemory.Recurring;
import org.chancery.agenda.Repeat;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.line.ZoneNames;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an event that recurs, within a window and no further. They begin at the date in force: what a person or a source has moved
 * here moves the series, as it does in every program to which the event is exported. The status holds for all of them, so that a series that
 * is cancelled is struck on each date; but one that was held was held on its first date only, and the later ones are still scheduled.
 */
final class Expansion {
    private static final Comparator<Occurrence> BY_TIME = Comparator.comparing(Occurrence::date, EventDate.BY_EARLIEST).thenComparing(
            one -> one.hours() == null ? null : one.hours().start(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A day with every hour, or every minute, of one event would hide all the others. */
    static final int MOST_A_DAY = 8;

    private final EventOutline event;
    private final RecurrenceSet set;
    private final DateWindow first;
    private final @Nullable Duration lasts;
    private final Map<EventDate, Integer> onDay = new HashMap<>();
    private boolean crowded;

    /** The dates in their order; the last is marked if there are more in the window than are wanted. */
    record Dates(List<Occurrence> dates, boolean cut) {}

    private Expansion(EventOutline event, RecurrenceSet set, DateWindow first) {
        this.event = event;
        this.set = set;
        this.first = first;
        this.lasts = lasts(event.hours());
    }

    /** Null if the event has no day from which a rule could be followed, or the lines say of no rule. */
    static @Nullable Expansion of(Recurring recurring) {
        EventOutline event = recurring.event();
        DateWindow first = event.precision().hasDay() ? event.date().bounds().orElse(null) : null;
        RecurrenceSet told = first == null ? null : RecurrenceSet.of(recurring.lines(), zone(event));
        return told == null || first == null || !told.recurs() ? null
                : new Expansion(event, told.inForce(first.first(), event.hours()), first);
    }

    static @Nullable ZoneId zone(EventOutline event) {
        return event.zone() == null ? null : ZoneNames.find(event.zone());
    }

    private static @Nullable Duration lasts(@Nullable Hours hours) {
        if (hours == null || hours.end() == null) {
            return null;
        }
        Duration length = Duration.between(hours.start(), hours.end());
        return length.isNegative() ? length.plusDays(1) : length;
    }

    RecurrenceSet set() {
        return set;
    }

    /**
     * @param most
     *            dates that are wanted at most
     */
    Dates within(DateWindow window, int most, Steps steps) {
        onDay.clear();
        crowded = false;
        List<Occurrence> found = new ArrayList<>();
        Set<LocalDateTime> seen = new HashSet<>();
        set.changed().forEach(one -> seen.add(one.instead()));
        set.changed().stream().map(this::differing).filter(one -> meets(one, window)).limit(most + 1L).forEach(found::add);
        boolean whole = add(set.start(), window, seen, found, most);
        LocalDateTime from = from(window);
        for (LocalDateTime one : set.added().tailSet(from, true)) {
            whole = whole && steps.take(1) && add(one, window, seen, found, most);
            if (!whole || beyond(one, window)) {
                break;
            }
        }
        for (Rule rule : set.rules()) {
            whole = whole && follow(new RuleWalk(rule, set.start(), rule.until(set.clock()), from, steps), window, seen, found, most);
        }
        found.sort(BY_TIME);
        boolean cut = !whole || crowded || steps.exhausted() || found.size() > most;
        List<Occurrence> dates = found.size() > most ? found.subList(0, most) : found;
        if (cut && !dates.isEmpty()) {
            dates.set(dates.size() - 1, dates.getLast().asLastShown());
        }
        return new Dates(List.copyOf(dates), cut);
    }

    private boolean follow(RuleWalk walk, DateWindow window, Set<LocalDateTime> seen, List<Occurrence> found, int most) {
        for (LocalDateTime one = walk.next(); one != null && !beyond(one, window); one = walk.next()) {
            if (!add(one, window, seen, found, most)) {
                return false;
            }
        }
        return true;
    }

    /** False if more are found than are wanted. */
    private boolean add(LocalDateTime time, DateWindow window, Set<LocalDateTime> seen, List<Occurrence> found, int most) {
        LocalDateTime one = set.timed() ? time : time.toLocalDate().atStartOfDay();
        if (!seen.add(one) || set.leftOut().contains(one) || set.daysLeftOut().contains(one.toLocalDate())) {
            return true;
        }
        Occurrence occurrence = regular(one);
        if (meets(occurrence, window)) {
            if (onDay.merge(occurrence.date(), 1, Integer::sum) <= MOST_A_DAY) {
                found.add(occurrence);
            } else {
                crowded = true;
            }
        }
        return found.size() <= most;
    }

    /** The earliest date that may still reach the window, by the clock of the rule. */
    private LocalDateTime from(DateWindow window) {
        LocalDate day = window.first().isBefore(LocalDate.of(2, 1, 1)) ? LocalDate.of(1, 1, 1) : window.first().minusDays(first.days());
        return event.hours() == null ? day.atStartOfDay() : set.here(day.plusDays(first.days()).atStartOfDay());
    }

    private boolean beyond(LocalDateTime one, DateWindow window) {
        LocalDateTime there = event.hours() == null ? one : set.there(one);
        return there.toLocalDate().isAfter(window.last());
    }

    private Occurrence regular(LocalDateTime time) {
        boolean own = time.equals(set.start());
        if (event.hours() == null) {
            LocalDate day = own ? first.first() : time.toLocalDate();
            return occurrence(EventDate.range(day, day.plusDays(first.days() - 1)), null, own);
        }
        LocalDateTime there = set.there(time);
        LocalDateTime end = lasts == null ? null : set.there(time.plus(lasts));
        return occurrence(EventDate.day(there.toLocalDate()), new Hours(there.toLocalTime(), end == null ? null : end.toLocalTime()), own);
    }

    private Occurrence occurrence(EventDate date, @Nullable Hours hours, boolean own) {
        return new Occurrence(own ? event.date() : date, hours, own ? event.status() : status(), null, null, Repeat.ONE_OF_MANY);
    }

    private EventStatus status() {
        return event.status() == EventStatus.HELD ? EventStatus.SCHEDULED : event.status();
    }

    private Occurrence differing(Changed one) {
        EventStatus status = one.cancelled() ? EventStatus.CANCELLED : status();
        String name = one.summary() == null || one.summary().equals(event.name()) ? null : one.summary();
        boolean hours = one.timed() && (event.hours() != null || !set.timed());
        LocalDateTime start = hours ? set.clock().there(one.start()) : one.start();
        LocalDateTime end = one.end() == null ? null : hours ? set.clock().there(one.end()) : one.end();
        long days = end == null ? 0 : ChronoUnit.DAYS.between(start.toLocalDate(), one.timed() ? end.toLocalDate() : end.toLocalDate()
                .minusDays(1));
        boolean overNight = days == 1 && end != null && hours && end.toLocalTime().isBefore(start.toLocalTime());
        EventDate date = EventDate.range(start.toLocalDate(), start.toLocalDate().plusDays(overNight ? 0 : Math.max(0, days)));
        boolean atHours = hours && (days <= 0 || overNight);
        return new Occurrence(date, atHours ? new Hours(start.toLocalTime(), end == null || end.equals(start) ? null : end.toLocalTime())
                : null, status, name, one.location(), Repeat.ONE_OF_MANY);
    }

    private static boolean meets(Occurrence one, DateWindow window) {
        return one.date().bounds().filter(window::meets).isPresent();
    }
}
