package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.ChanceryFailure.AmbiguousEvent;
import org.chancery.agenda.ChanceryFailure.NoSuchEvent;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.past.ArticlePast;
import org.chancery.agenda.past.EventPast;
import org.chancery.agenda.past.PartyPast;
import org.chancery.agenda.past.PastChange;
import org.chancery.article.Article;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a past, by its identity or the beginning of it: an event, one that is in the bin, an article or a party, which may also be
 * named as {@code person:A. Name}.
 */
sealed interface NamedPast {
    String name();

    List<PastChange> changes();

    /** Goes back to what that change left; false if there is nothing to go back to. */
    boolean back(int number);

    /** @throws NoSuchEvent if nothing is named so; {@link AmbiguousEvent} if several events are */
    static NamedPast find(OpenStore store, String id, String language) {
        if (NamedEvent.begins(store.events(), id)) {
            DiplomaticEvent event = NamedEvent.find(store.events(), id);
            return new OfEvent(store, event, event, new EventPast(store.history().of(event.id(), language)));
        }
        Optional<NamedPast> other = binned(store, id, language).<NamedPast>map(one -> new OfEvent(store, null, one.event(),
                new EventPast(store.history().of(one.event().id(), language)))).or(() -> NamedArticle.look(store, id)
                        .flatMap(store
                                .articles()::find)
                        .map(article -> new OfArticle(store, article, new ArticlePast(store.history().of(article
                                .id())))))
                .or(() -> party(store, id).map(party -> new OfParty(store, party, new PartyPast(store.history()
                        .of(party.id())))));
        return other.orElseThrow(() -> new NoSuchEvent(id));
    }

    /** The removed event of that identity or its beginning. */
    static Optional<Binned> binned(OpenStore store, String id, String language) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        List<Binned> found = wanted.length() < 4 ? List.of() : store.bin().all(language).stream().filter(one -> one.event().id().toString()
                .startsWith(wanted)).toList();
        if (found.size() > 1) {
            throw new AmbiguousEvent(id);
        }
        return found.stream().findFirst();
    }

    private static Optional<Party> party(OpenStore store, String id) {
        if (id.indexOf(':') > 0) {
            try {
                return store.parties().find(PartyArgument.parse(id).party().id());
            } catch (IllegalArgumentException no) {
                return Optional.empty();
            }
        }
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return wanted.length() < 4 ? Optional.empty() : store.parties().all().stream().map(PartyRepository.Counted::party).filter(
                party -> party.id().toString().startsWith(wanted)).findFirst();
    }

    /**
     * @param now
     *            as it stands; null if it is in the bin
     */
    record OfEvent(OpenStore store, @Nullable DiplomaticEvent now, DiplomaticEvent last, EventPast past) implements NamedPast {
        @Override
        public String name() {
            return last.facts().name();
        }

        @Override
        public List<PastChange> changes() {
            return past.changes();
        }

        @Override
        public boolean back(int number) {
            Optional<DiplomaticEvent> state = past.state(number).map(then -> EventPast.back(last, then));
            state.ifPresent(then -> {
                if (now == null) {
                    store.bin().restore(then, Author.COMMAND_LINE);
                } else if (!then.equals(now)) {
                    store.events().save(Change.of(Author.COMMAND_LINE, then));
                }
            });
            return state.isPresent();
        }
    }

    record OfArticle(OpenStore store, Article now, ArticlePast past) implements NamedPast {
        @Override
        public String name() {
            return now.title();
        }

        @Override
        public List<PastChange> changes() {
            return past.changes();
        }

        @Override
        public boolean back(int number) {
            return past.state(number).map(state -> store.events().save(ArticlePast.back(now, state, Author.COMMAND_LINE))).isPresent();
        }
    }

    record OfParty(OpenStore store, Party now, PartyPast past) implements NamedPast {
        @Override
        public String name() {
            return switch (now) {
                case State state -> state.country().code();
                case Organisation organisation -> organisation.name();
                case Person person -> person.name() == null ? Objects.requireNonNull(person.office()).title() : person.name();
            };
        }

        @Override
        public List<PastChange> changes() {
            return past.changes();
        }

        @Override
        public boolean back(int number) {
            Optional<Party> state = past.state(number);
            state.ifPresent(then -> store.parties().save(then, Author.COMMAND_LINE));
            return state.isPresent();
        }
    }
}
