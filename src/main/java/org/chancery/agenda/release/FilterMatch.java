package org.chancery.agenda.release;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Participation;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** Asks of an event in hand what the store asks of those that it has: whether what is shown of it still is what a filter wants. */
final class FilterMatch {
    private final EventFilter filter;

    FilterMatch(EventFilter filter) {
        this.filter = filter;
    }

    boolean passes(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        return within(facts) && any(filter.kinds(), facts.kind()) && any(filter.levels(), facts.level()) && any(filter.statuses(), facts
                .status()) && any(filter.releases(), event.release()) && countries(facts) && parties(facts) && partyIds(facts) && series(
                        event);
    }

    private boolean within(EventFacts facts) {
        return filter.period().map(period -> facts.date().isUnknown() ? filter.undatedToo() : facts.date().possiblyIn(period)).orElse(true);
    }

    private static <T> boolean any(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }

    private boolean countries(EventFacts facts) {
        if (filter.countries().isEmpty()) {
            return true;
        }
        Set<Country> countries = new HashSet<>();
        if (facts.venue().country() != null) {
            countries.add(facts.venue().country());
        }
        facts.participations().stream().map(Participation::party).forEach(party -> country(party, countries));
        return countries.stream().anyMatch(filter.countries()::contains);
    }

    private static void country(Party party, Set<Country> into) {
        switch (party) {
            case State state -> into.add(state.country());
            case Person person -> {
                if (person.office() != null && person.office().country() != null) {
                    into.add(person.office().country());
                }
            }
            case Organisation organisation -> {}
        }
    }

    private boolean parties(EventFacts facts) {
        if (filter.parties().isEmpty()) {
            return true;
        }
        Set<String> names = new HashSet<>();
        for (Participation one : facts.participations()) {
            Set<Country> countries = new HashSet<>();
            country(one.party(), countries);
            countries.forEach(country -> names.add(fold(country.code())));
            labels(one.party()).map(FilterMatch::fold).forEach(names::add);
        }
        return filter.parties().stream().map(FilterMatch::fold).anyMatch(names::contains);
    }

    private static Stream<String> labels(Party party) {
        return switch (party) {
            case State state -> Stream.of();
            case Organisation organisation -> Stream.of(organisation.name(), organisation.abbreviation()).filter(
                    java.util.Objects::nonNull);
            case Person person -> Stream.ofNullable(person.name());
        };
    }

    private boolean partyIds(EventFacts facts) {
        return filter.partyIds().isEmpty() || facts.participations().stream().anyMatch(one -> filter.partyIds().contains(one.party().id()));
    }

    private boolean series(DiplomaticEvent event) {
        if (filter.series().isEmpty()) {
            return true;
        }
        Set<String> names = new HashSet<>();
        if (event.facts().series() != null) {
            names.add(event.facts().series().toString());
            event.attestations().stream().filter(a -> a.claim() instanceof Claim.InSeries in && event.facts().series().equals(in.series()))
                    .forEach(a -> names.add(fold(a.claim().value())));
        }
        return filter.series().stream().map(FilterMatch::fold).anyMatch(names::contains);
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
