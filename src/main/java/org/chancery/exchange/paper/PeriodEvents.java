package org.chancery.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSource;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Repeat;
import org.chancery.date.DatePrecision;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;

/** The events of a period, each on its days, or in the list of those whose day is not fixed. */
final class PeriodEvents {
    private static final Set<EventStatus> OFF = Set.of(EventStatus.POSTPONED, EventStatus.CANCELLED);
    private static final Comparator<DiplomaticEvent> BY_WINDOW = Comparator.comparing((
            DiplomaticEvent event) -> DayEntry.standing(event), EventDate.BY_LATEST).thenComparing(event -> event.facts().name())
            .thenComparing(DiplomaticEvent::id);

    private final DateWindow period;
    private final EventFilter filter;
    private final Map<LocalDate, List<DayEntry>> days = new TreeMap<>();
    private final List<DiplomaticEvent> open = new ArrayList<>();
    private final Set<EventId> written = new HashSet<>();
    private long wider;
    private long placedWithoutDate;

    private PeriodEvents(DateWindow period, EventFilter filter) {
        this.period = period;
        this.filter = filter;
        period.first().datesUntil(period.last().plusDays(1)).forEach(day -> days.put(day, new ArrayList<>()));
    }

    static PeriodEvents read(EventSource events, DateWindow period, EventFilter filter) {
        PeriodEvents read = new PeriodEvents(period, filter);
        events.forEachDate(filter.within(period.first(), period.last(), false), read::place);
        boolean undatedPass = filter.period().isEmpty() || filter.undatedToo();
        Set<EventStatus> off = EnumSet.copyOf(OFF);
        if (!filter.statuses().isEmpty()) {
            off.retainAll(filter.statuses());
        }
        if (undatedPass && !off.isEmpty()) {
            events.forEach(filter.withStatuses(off).within(period.first(), period.last(), true), read::placeGivenUp);
        }
        read.days.values().forEach(entries -> entries.sort(DayEntry.IN_ORDER));
        read.open.sort(BY_WINDOW);
        return read;
    }

    private void place(DiplomaticEvent event, Repeat repeat) {
        EventDate date = event.facts().date();
        if (filter.period().map(date::possiblyIn).orElse(true)) {
            put(event, date, repeat);
        }
    }

    private void placeGivenUp(DiplomaticEvent event) {
        EventDate old = event.facts().previousDate();
        if (event.facts().date().isUnknown() && !old.isUnknown() && old.possiblyIn(period)) {
            placedWithoutDate++;
            put(event, old, Repeat.ONCE);
        }
    }

    private void put(DiplomaticEvent event, EventDate date, Repeat repeat) {
        if (date.precision().hasDay()) {
            written.add(event.id());
            days.forEach((day, entries) -> {
                if (date.bounds().orElseThrow().contains(day)) {
                    entries.add(new DayEntry(event, date, day, repeat));
                }
            });
        } else if (date.precision() == DatePrecision.WINDOW || date.precision() == DatePrecision.MONTH) {
            written.add(event.id());
            open.add(event);
        } else {
            wider++;
        }
    }

    DateWindow period() {
        return period;
    }

    /** Every day of the period with its events, in order. */
    Map<LocalDate, List<DayEntry>> days() {
        return days;
    }

    /** Those with a window or a month that may fall in the period, by the end of their window. */
    List<DiplomaticEvent> open() {
        return open;
    }

    /** How many events stand on a day or in the list; one that repeats counts once. */
    long written() {
        return written.size();
    }

    /** How many may fall in the period of which only a quarter, a season, a half-year or a year is known. */
    long wider() {
        return wider;
    }

    private Set<String> uids() {
        Set<String> uids = new HashSet<>();
        days.values().forEach(entries -> entries.forEach(entry -> uids.add(entry.event().uid())));
        open.forEach(event -> uids.add(event.uid()));
        return uids;
    }

    boolean noDays() {
        return days.values().stream().allMatch(List::isEmpty);
    }

    PaperReport report(EventSource events, int pages) {
        EventSource.Count within = events.count(filter.within(period.first(), period.last(), false));
        boolean undatedPass = filter.period().isEmpty() || filter.undatedToo();
        long undated = undatedPass ? within.undatedLeftOut() - placedWithoutDate : 0;
        long passing = events.count(filter).passing();
        return new PaperReport(written(), open.size(), wider, undated, Math.max(0, passing - written() - wider - undated), pages, uids());
    }
}
