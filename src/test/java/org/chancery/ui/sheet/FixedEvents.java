package org.chancery.ui.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.SeriesId;
import org.chancery.article.ArticleId;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** A repository of outlines that are laid down in advance, so that the sheets can be tested before and without a store. */
public final class FixedEvents implements EventRepository {
    public final List<EventOutline> outlines;
    public final List<DiplomaticEvent> events = new ArrayList<>();
    public int readings;

    public FixedEvents(List<EventOutline> outlines) {
        this.outlines = new ArrayList<>(outlines);
    }

    @Override
    public List<EventOutline> outlines(DateWindow window, EventFilter filter) {
        readings++;
        return outlines.stream().filter(e -> e.date().possiblyIn(window) && passes(e, filter)).sorted(java.util.Comparator.comparing(
                EventOutline::date, EventDate.BY_EARLIEST)).toList();
    }

    private static boolean passes(EventOutline event, EventFilter filter) {
        return (filter.levels().isEmpty() || event.level() != null && filter.levels().contains(event.level()))
                && (filter.statuses().isEmpty()
                        || filter.statuses().contains(event.status()));
    }

    @Override
    public List<EventOutline> outlinesFrom(LocalDate day, EventFilter filter, int limit) {
        return outlines(new DateWindow(day, LocalDate.MAX), filter).stream().limit(limit).toList();
    }

    @Override
    public List<EventOutline> shelf(EventFilter filter) {
        return outlines.stream()
                .filter(e -> e.status() != EventStatus.HELD && e.status() != EventStatus.CANCELLED && !e.precision().hasDay()
                        && passes(e, filter))
                .toList();
    }

    @Override
    public Optional<DiplomaticEvent> find(EventId id) {
        return events.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    @Override
    public java.util.Map<String, DiplomaticEvent> byUid(java.util.Set<String> uids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DiplomaticEvent> save(Change change) {
        for (DiplomaticEvent event : change.events()) {
            events.removeIf(e -> e.id().equals(event.id()));
            events.add(event.saved(event.version() + 1, event.modified()));
            outlines.replaceAll(o -> o.id().equals(event.id()) ? saved(o, event) : o);
        }
        return change.events();
    }

    private static EventOutline saved(EventOutline o, DiplomaticEvent event) {
        return new EventOutline(o.id(), o.name(), o.kind(), o.visitKind(), o.level(), event.facts().status(), event.facts().date(),
                o.hours(), o
                        .city(),
                o.country(), o.zone(), o.series(), o.ordinal(), o.parties(), o.contradicted(), o.reviewed(), event.recheck(), o
                        .lastHeard());
    }

    @Override
    public List<EventId> beginningWith(String prefix) {
        return List.of();
    }

    @Override
    public void forEach(EventFilter filter, Consumer<DiplomaticEvent> each) {
        events.forEach(each);
    }

    @Override
    public Count count(EventFilter filter) {
        return new Count(outlines.stream().filter(e -> passes(e, filter)).count(), 0);
    }

    @Override
    public List<DiplomaticEvent> candidates(@Nullable SeriesId series, @Nullable EventKind kind, @Nullable Country country,
            @Nullable DateWindow window, String name) {
        return List.of();
    }

    @Override
    public List<EventOutline> editions(SeriesId series) {
        return List.of();
    }

    @Override
    public List<EventId> restingOn(ArticleId article) {
        return List.of();
    }

    @Override
    public void remove(EventId id, long version, Author author) {
        events.removeIf(e -> e.id().equals(id));
    }

    @Override
    public void removeAll(List<DiplomaticEvent> gone, Author author) {
        gone.forEach(event -> remove(event.id(), event.version(), author));
    }
}
