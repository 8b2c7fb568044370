package org.chancery.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.SeriesId;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.date.DateWindow;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** Events and articles kept in memory, with candidates as the port promises them and no more. */
final class ShelfOfEvents implements EventRepository {
    private final Map<EventId, DiplomaticEvent> events = new LinkedHashMap<>();
    private final Set<ArticleId> articles = new HashSet<>();

    List<DiplomaticEvent> all() {
        return List.copyOf(events.values());
    }

    ArticleRepository articles() {
        return new ArticleRepository() {
            @Override
            public Optional<Article> find(ArticleId id) {
                return Optional.empty();
            }

            @Override
            public Map<ArticleId, Article> present(Collection<ArticleId> ids) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean contains(ArticleId id) {
                return articles.contains(id);
            }

            @Override
            public ReleaseLevel release(ArticleId id) {
                return ReleaseLevel.PUBLIC;
            }

            @Override
            public Set<ArticleId> atLevels(Set<ReleaseLevel> levels) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Citation> newest(int limit) {
                return List.of();
            }
        };
    }

    @Override
    public Map<String, DiplomaticEvent> byUid(Set<String> uids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DiplomaticEvent> candidates(@Nullable SeriesId series, @Nullable EventKind kind, @Nullable Country country,
            @Nullable DateWindow window, String name) {
        Set<String> words = words(name);
        return events.values().stream().filter(event -> {
            boolean oneSeries = series != null && series.equals(event.facts().series());
            Country there = event.facts().venue().country();
            boolean oneCountry = country == null || there == null || country.equals(there);
            boolean meets = window == null || event.facts().date().possiblyIn(window);
            boolean named = words(event.facts().name()).stream().anyMatch(words::contains);
            return oneSeries || oneCountry && meets || named;
        }).toList();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.toLowerCase(java.util.Locale.ROOT).split("\\P{L}+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    @Override
    public List<DiplomaticEvent> save(Change change) {
        change.articles().forEach(article -> articles.add(article.id()));
        List<DiplomaticEvent> saved = new ArrayList<>();
        for (DiplomaticEvent event : change.events()) {
            DiplomaticEvent stored = event.saved(event.version() + 1, event.modified());
            events.put(event.id(), stored);
            saved.add(stored);
        }
        change.absorbed().forEach(one -> events.remove(one.gone()));
        return saved;
    }

    /** What the events say, free of identities and of the order in which they came. */
    List<String> told() {
        return events.values().stream().map(event -> event.facts().name() + " | " + event.facts().status() + " | " + event.facts().date()
                + " | " + event.facts().previousDate() + " | " + event.facts().venue() + " | " + event.facts().participations() + " | "
                + event.ledger().lines().stream().map(l -> l.day() + " " + l.effect() + " " + l.inForce()).toList()).sorted(Comparator
                        .naturalOrder())
                .toList();
    }

    @Override
    public Optional<DiplomaticEvent> find(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public void forEach(EventFilter filter, Consumer<DiplomaticEvent> each) {
        events.values().forEach(each);
    }

    @Override
    public List<EventId> restingOn(ArticleId article) {
        return events.values().stream().filter(e -> e.attestations().stream().anyMatch(a -> Objects.nonNull(a.source()) && Objects
                .requireNonNull(a.source()).id().equals(article))).map(DiplomaticEvent::id).toList();
    }

    @Override
    public void remove(EventId id, long version, Author author) {
        events.remove(id);
    }

    @Override
    public void removeAll(List<DiplomaticEvent> gone, Author author) {
        gone.forEach(event -> events.remove(event.id()));
    }

    @Override
    public List<EventId> beginningWith(String prefix) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EventOutline> outlines(DateWindow window, EventFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EventOutline> outlinesFrom(java.time.LocalDate day, EventFilter filter, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EventOutline> shelf(EventFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Count count(EventFilter filter) {
        return new Count(events.size(), 0);
    }

    @Override
    public List<EventOutline> editions(SeriesId series) {
        throw new UnsupportedOperationException();
    }
}
