package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.SeriesId;
import org.chancery.article.ArticleId;
import org.chancery.date.DateWindow;
import org.chancery.place.Country;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Events in the database. */
final class StoredEvents implements EventRepository {
    private static final int AT_ONCE = 400;
    private static final int CANDIDATES = 40;

    private final Database database;
    private final SearchMemory memory;

    StoredEvents(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public Optional<DiplomaticEvent> find(EventId id) {
        return database.read(Optional.empty(), handle -> new EventRows(handle).read(List.of(id.value())).stream().findFirst());
    }

    @Override
    public Map<String, DiplomaticEvent> byUid(Set<String> uids) {
        Map<String, DiplomaticEvent> found = new HashMap<>();
        ByKey.find(uids, "e.uid", where -> database.read(List.<DiplomaticEvent>of(), handle -> new EventRows(handle).read(where.bind(handle
                .createQuery("SELECT e.id FROM event e WHERE " + where.sql())).map((rows, context) -> new Columns(rows).uuid("id"))
                .list()))).forEach(event -> found.put(event.uid(), event));
        return found;
    }

    @Override
    public List<EventId> beginningWith(String prefix) {
        String from = prefix.strip().toLowerCase(Locale.ROOT);
        if (!from.matches("[0-9a-f-]{4,36}")) {
            return List.of();
        }
        return database.read(List.of(),
                handle -> handle.createQuery("SELECT id FROM event WHERE id_text >= :from AND id_text < :to ORDER BY"
                        + " id_text LIMIT 10").bind("from", from).bind("to", from + "g")
                        .map((rows, context) -> new EventId(new Columns(rows).uuid(
                                "id")))
                        .list());
    }

    @Override
    public void forEach(EventFilter filter, Consumer<DiplomaticEvent> each) {
        Conditions where = Conditions.of(filter);
        List<UUID> ids = database.read(List.of(), handle -> where.bind(handle.createQuery("SELECT e.id FROM event e WHERE " + where.sql()
                + Outlines.IN_ORDER)).map((rows, context) -> new Columns(rows).uuid("id")).list());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            database.read(List.<DiplomaticEvent>of(), handle -> new EventRows(handle).read(some)).forEach(each);
        }
    }

    @Override
    public List<EventOutline> outlines(DateWindow window, EventFilter filter) {
        LocalDate first = Conditions.clamp(window.first());
        LocalDate last = Conditions.clamp(window.last());
        return database.read(List.of(), handle -> {
            List<EventOutline> all = new ArrayList<>();
            for (int width = 0; width <= DateWidth.OPEN_CLASS; width++) {
                Conditions where = ofWidth(filter, width, DateWidth.earliestReaching(width, first)).and("e.earliest <= ", last, "").and(
                        "e.latest >= ", first, "");
                all.addAll(Outlines.read(handle, where, ""));
            }
            return sorted(all);
        });
    }

    private static Conditions ofWidth(EventFilter filter, int width, LocalDate from) {
        return Conditions.withoutPeriod(filter).and("e.width = ", width, "").and("e.earliest >= ", from, "");
    }

    private static List<EventOutline> sorted(List<EventOutline> all) {
        all.sort(java.util.Comparator.comparing(EventOutline::date, org.chancery.date.EventDate.BY_EARLIEST)
                .thenComparing(EventOutline::name)
                .thenComparing(EventOutline::id));
        return all;
    }

    @Override
    public List<EventOutline> outlinesFrom(LocalDate day, EventFilter filter, int limit) {
        LocalDate from = Conditions.clamp(day);
        return database.read(List.of(), handle -> {
            List<EventOutline> all = new ArrayList<>();
            for (int width = 0; width <= DateWidth.OPEN_CLASS; width++) {
                all.addAll(
                        Outlines.read(handle, ofWidth(filter, width, DateWidth.earliestReaching(width, from)).and("e.earliest < ", from, "")
                                .and("e.latest >= ", from, ""), ""));
            }
            sorted(all);
            if (all.size() < limit) {
                all.addAll(Outlines.read(handle, Conditions.withoutPeriod(filter).and("e.earliest >= ", from, ""),
                        " ORDER BY e.earliest, e.latest LIMIT " + (limit - all.size())));
            }
            if (all.size() < limit) {
                all.addAll(Outlines.read(handle, Conditions.withoutPeriod(filter).and("e.latest IS NULL"), " ORDER BY e.name, e.id LIMIT "
                        + (limit - all.size())));
            }
            return List.copyOf(all.subList(0, Math.min(limit, all.size())));
        });
    }

    @Override
    public List<EventOutline> shelf(EventFilter filter) {
        return database.read(List.of(), handle -> Outlines.read(handle, Conditions.of(filter).and("e.on_shelf = TRUE"), Outlines.IN_ORDER));
    }

    @Override
    public Count count(EventFilter filter) {
        return database.read(new Count(0, 0), handle -> {
            long passing = count(handle, Conditions.of(filter));
            boolean keepsUndatedOut = filter.period().isPresent() && !filter.undatedToo();
            return new Count(passing, keepsUndatedOut ? count(handle, Conditions.withoutPeriod(filter).and("e.latest IS NULL")) : 0);
        });
    }

    private static long count(Handle handle, Conditions where) {
        return where.bind(handle.createQuery("SELECT COUNT(*) FROM event e WHERE " + where.sql())).mapTo(Long.class).one();
    }

    @Override
    public List<DiplomaticEvent> candidates(@Nullable SeriesId series, @Nullable EventKind kind, @Nullable Country country,
            @Nullable DateWindow window, String name) {
        return database.read(List.of(), handle -> {
            Set<UUID> ids = new LinkedHashSet<>();
            if (series != null) {
                ids.addAll(ids(handle, new Conditions().and("e.series = ", series.value(), ""), "e.edition DESC"));
            }
            near(country, window).forEach(where -> ids.addAll(ids(handle, where, "e.last_heard DESC")));
            new StoredSearch(database, memory).sharingWords(handle, name, CANDIDATES).forEach(ids::add);
            return new EventRows(handle).read(List.copyOf(ids));
        });
    }

    /** For each width of dates that meet the window, and for those without a date. */
    private static List<Conditions> near(@Nullable Country country, @Nullable DateWindow window) {
        List<Conditions> near = new ArrayList<>();
        if (window == null) {
            near.add(in(country, new Conditions()));
            return near;
        }
        LocalDate first = Conditions.clamp(window.first());
        LocalDate last = Conditions.clamp(window.last());
        for (int width = 0; width <= DateWidth.OPEN_CLASS; width++) {
            near.add(in(country,
                    ofWidth(EventFilter.EVERYTHING, width, DateWidth.earliestReaching(width, first)).and("e.earliest <= ", last, "")
                            .and("e.latest >= ", first, "")));
        }
        near.add(in(country, new Conditions().and("e.latest IS NULL")));
        return near;
    }

    private static Conditions in(@Nullable Country country, Conditions where) {
        return country == null ? where
                : where.and("(EXISTS (SELECT 1 FROM event_country ec WHERE ec.event = e.id AND ec.country = ", country.code(),
                        ") OR NOT EXISTS (SELECT 1 FROM event_country ec WHERE ec.event = e.id))");
    }

    private static List<UUID> ids(Handle handle, Conditions where, String order) {
        return where
                .bind(handle.createQuery("SELECT e.id FROM event e WHERE " + where.sql() + " ORDER BY " + order + " LIMIT " + CANDIDATES))
                .map((rows, context) -> new Columns(rows).uuid("id")).list();
    }

    @Override
    public List<EventOutline> editions(SeriesId series) {
        return database.read(List.of(), handle -> Outlines.read(handle, new Conditions().and("e.series = ", series.value(), ""),
                " ORDER BY e.edition NULLS LAST, e.earliest NULLS LAST, e.latest, e.id"));
    }

    @Override
    public List<EventId> restingOn(ArticleId article) {
        return database.read(List.of(), handle -> restingOn(handle, article).stream().map(EventId::new).toList());
    }

    static List<UUID> restingOn(Handle handle, ArticleId article) {
        return handle.createQuery("SELECT DISTINCT event FROM attestation WHERE article = :article").bind("article", article.value()).map(
                (rows, context) -> new Columns(rows).uuid("event")).list();
    }

    @Override
    public List<DiplomaticEvent> save(Change change) {
        return database.write(handle -> new ChangeSaver(handle, memory.words(), database.clock().instant()).save(change));
    }

    @Override
    public void remove(EventId id, long version, Author author) {
        database.write(handle -> new ChangeSaver(handle, memory.words(), database.clock().instant()).remove(id, version, author));
    }

    @Override
    public void removeAll(List<DiplomaticEvent> events, Author author) {
        database.write(handle -> {
            ChangeSaver changes = new ChangeSaver(handle, memory.words(), database.clock().instant());
            events.forEach(event -> changes.remove(event.id(), event.version(), author));
            return true;
        });
    }
}
