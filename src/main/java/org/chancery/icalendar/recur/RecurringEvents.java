package org.chancery.icalendar.recur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.Occurrence;
import org.chancery.agenda.Recurrence;
import org.chancery.agenda.RecurrenceMemory;
import org.chancery.agenda.RecurrenceMemory.Recurring;
import org.chancery.agenda.Repeat;
import org.chancery.agenda.SeriesId;
import org.chancery.article.ArticleId;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * The events of a repository, and those that recur on each of their dates in the window asked for. Dates are worked out when they are asked
 * for and never kept. An event is still one: it is found, counted, saved and exported once.
 */
public final class RecurringEvents implements EventRepository {
    /** Dates of one event in one window: a year of days, with room for those that are named beside them. */
    public static final int MOST_DATES = 400;
    /** How far an open window reaches: the agenda, or a list without an end. */
    public static final int DAYS_AHEAD = 366;
    /** Dates of one event in the agenda: a year of weeks, two months of days. */
    public static final int MOST_AHEAD = 60;
    private static final long MOST_STEPS = 2_000_000;
    /** Dates of all events in one window, shared out among those that recur, with a few for each. */
    private static final int MOST_IN_ALL = 40_000;
    private static final int FEW = 8;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Comparator<EventOutline> IN_ORDER = Comparator.comparing(EventOutline::date, EventDate.BY_EARLIEST).thenComparing(
            EventOutline::name).thenComparing(EventOutline::id);

    private static final Comparator<DiplomaticEvent> BEGINS = Comparator.comparing(event -> event.facts().date(), EventDate.BY_EARLIEST);

    private final EventRepository events;
    private final RecurrenceMemory memory;

    public RecurringEvents(EventRepository events, RecurrenceMemory memory) {
        this.events = events;
        this.memory = memory;
    }

    private record Dated(EventOutline outline, Occurrence date) {}

    /** @param expanded events of which all dates in the window are among these */
    private record Found(Set<EventId> expanded, List<Dated> dates) {}

    private Found dates(DateWindow window, EventFilter filter, int most) {
        Set<EventId> expanded = new HashSet<>();
        List<Dated> dates = new ArrayList<>();
        long left = MOST_STEPS;
        List<Recurring> all = memory.recurring(window, filter);
        int share = Math.min(most, Math.max(FEW, MOST_IN_ALL / Math.max(1, all.size())));
        for (Recurring one : all) {
            Expansion expansion = Expansion.of(one);
            if (expansion != null) {
                Steps steps = new Steps(Math.min(left, Steps.OF_EVENT));
                expanded.add(one.event().id());
                for (Occurrence date : expansion.within(window, share, steps).dates()) {
                    dates.add(new Dated(one.event().on(date), date));
                }
                left -= steps.taken();
            }
        }
        dates.sort(Comparator.comparing(Dated::outline, IN_ORDER));
        return new Found(expanded, dates);
    }

    @Override
    public List<EventOutline> outlines(DateWindow window, EventFilter filter) {
        return with(events.outlines(window, filter), dates(window, filter, MOST_DATES));
    }

    @Override
    public List<EventOutline> outlinesFrom(LocalDate day, EventFilter filter, int limit) {
        List<EventOutline> all = with(events.outlinesFrom(day, filter, limit), dates(ahead(day), filter, MOST_AHEAD));
        return all.size() <= limit ? all : List.copyOf(all.subList(0, limit));
    }

    private static DateWindow ahead(LocalDate day) {
        return new DateWindow(day, day.isAfter(LAST.minusDays(DAYS_AHEAD)) ? day : day.plusDays(DAYS_AHEAD));
    }

    private static List<EventOutline> with(List<EventOutline> own, Found found) {
        if (found.expanded().isEmpty()) {
            return own;
        }
        List<EventOutline> all = new ArrayList<>(own.size() + found.dates().size());
        own.stream().filter(event -> !found.expanded().contains(event.id())).forEach(all::add);
        found.dates().forEach(one -> all.add(one.outline()));
        all.sort(IN_ORDER);
        return all;
    }

    @Override
    public void forEachDate(EventFilter filter, EachDate each) {
        Optional<DateWindow> period = filter.period();
        if (period.isEmpty()) {
            Set<EventId> recurring = new HashSet<>();
            memory.recurring(DateWindow.ALWAYS, filter).forEach(one -> recurring.add(one.event().id()));
            events.forEach(filter, event -> each.accept(event, recurring.contains(event.id()) ? Repeat.ONE_OF_MANY : Repeat.ONCE));
            return;
        }
        LocalDate first = period.get().first();
        boolean open = period.get().last().isAfter(LAST);
        DateWindow window = open && !first.isBefore(LocalDate.of(1, 1, 1)) ? ahead(first) : period.get();
        Found found = dates(window, filter, MOST_DATES);
        Merging merging = new Merging(found, each);
        events.forEach(filter, merging);
        merging.rest();
    }

    /** Hands over the dates of events that recur between the other events, in the order of all. */
    private final class Merging implements Consumer<DiplomaticEvent> {
        private final Found found;
        private final EachDate each;
        private final Map<EventId, Optional<DiplomaticEvent>> whole = new HashMap<>();
        private int next;

        Merging(Found found, EachDate each) {
            this.found = found;
            this.each = each;
        }

        @Override
        public void accept(DiplomaticEvent event) {
            while (next < found.dates().size() && EventDate.BY_EARLIEST.compare(found.dates().get(next).date().date(), event.facts()
                    .date()) <= 0) {
                hand(found.dates().get(next++));
            }
            if (!found.expanded().contains(event.id())) {
                each.accept(event, Repeat.ONCE);
            }
        }

        void rest() {
            while (next < found.dates().size()) {
                hand(found.dates().get(next++));
            }
        }

        private void hand(Dated one) {
            whole.computeIfAbsent(one.outline().id(), events::find).ifPresent(event -> each.accept(event.on(one.date()), one.date()
                    .repeat()));
        }
    }

    @Override
    public Optional<Recurrence> recurrence(EventId id) {
        return memory.recurring(id).flatMap(RuleSpoken::of);
    }

    @Override
    public Optional<DiplomaticEvent> find(EventId id) {
        return events.find(id);
    }

    @Override
    public Map<String, DiplomaticEvent> byUid(Set<String> uids) {
        return events.byUid(uids);
    }

    @Override
    public List<EventId> beginningWith(String prefix) {
        return events.beginningWith(prefix);
    }

    /** As the repository does, and each event once; one that recurs passes a period by any of its dates. */
    @Override
    public void forEach(EventFilter filter, Consumer<DiplomaticEvent> each) {
        filter.period().ifPresent(period -> dates(period, filter, 1).dates().stream().map(one -> one.outline().id()).distinct().map(
                events::find).flatMap(Optional::stream).filter(event -> !event.facts().date().possiblyIn(period)).sorted(BEGINS).forEach(
                        each));
        events.forEach(filter, each);
    }

    @Override
    public List<EventOutline> shelf(EventFilter filter) {
        return events.shelf(filter);
    }

    @Override
    public Count count(EventFilter filter) {
        return events.count(filter);
    }

    @Override
    public List<DiplomaticEvent> candidates(@Nullable SeriesId series, @Nullable EventKind kind, @Nullable Country country,
            @Nullable DateWindow window, String name) {
        return events.candidates(series, kind, country, window, name);
    }

    @Override
    public List<EventOutline> editions(SeriesId series) {
        return events.editions(series);
    }

    @Override
    public List<EventId> restingOn(ArticleId article) {
        return events.restingOn(article);
    }

    @Override
    public List<DiplomaticEvent> save(Change change) {
        return events.save(change);
    }

    @Override
    public void remove(EventId id, long version, Author author) {
        events.remove(id, version, author);
    }

    @Override
    public void removeAll(List<DiplomaticEvent> gone, Author author) {
        events.removeAll(gone, author);
    }
}
