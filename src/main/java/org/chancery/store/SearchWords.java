package org.chancery.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.chancery.store.words.Tokens;
import org.chancery.store.words.WordForms;
import org.jspecify.annotations.Nullable;

/** Under which words a thing is found, and how much each says of it: a name more than a place, a place more than the text. */
final class SearchWords {
    static final int NAME = 24;
    private static final int PLACE = 15;
    private static final int PARTY = 12;
    private static final int BESIDE = 6;
    private static final int TEXT = 3;
    private static final int MOST_OFTEN = 3;

    private final WordForms forms;
    private final CountryNames countries;

    SearchWords(WordForms forms, CountryNames countries) {
        this.forms = forms;
        this.countries = countries;
    }

    Map<String, Integer> of(DiplomaticEvent event) {
        Map<String, Integer> words = new HashMap<>();
        EventFacts facts = event.facts();
        name(words, facts.name(), NAME);
        facts.aliases().values().forEach(alias -> name(words, alias, NAME));
        place(words, facts.venue());
        for (Participation p : facts.participations()) {
            party(words, p.party(), PARTY);
        }
        for (Attestation a : event.attestations()) {
            if (a.claim() instanceof Claim.InSeries series) {
                name(words, series.name(), PARTY);
            } else if (a.claim() instanceof Claim.Named named) {
                name(words, named.name(), BESIDE);
            }
            if (a.source() != null) {
                text(words, a.source().title(), TEXT, a.source().language());
            }
        }
        text(words, event.note(), BESIDE, null);
        name(words, event.owner(), BESIDE);
        return words;
    }

    Map<String, Integer> of(Article article) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> often = new HashMap<>();
        for (String token : Tokens.of(article.text())) {
            if (!forms.isStop(token)) {
                often.merge(token, 1, Integer::sum);
            }
        }
        often.forEach(
                (token, count) -> forms.stems(token, article.language()).forEach(stem -> words.merge(stem, Math.min(count, MOST_OFTEN),
                        Math::max)));
        name(words, article.title(), PARTY);
        name(words, article.outlet() == null ? "" : article.outlet(), BESIDE);
        return words;
    }

    Map<String, Integer> of(Party party) {
        Map<String, Integer> words = new HashMap<>();
        party(words, party, NAME);
        return words;
    }

    Map<String, Integer> of(Venue venue) {
        Map<String, Integer> words = new HashMap<>();
        place(words, venue);
        return words;
    }

    String title(Party party) {
        return switch (party) {
            case State state -> countries.of(state.country().code()).getFirst();
            case Organisation organisation -> organisation.name();
            case Person person -> person.name() != null ? person.name() : person.office() == null ? "" : person.office().title();
        };
    }

    private void place(Map<String, Integer> words, Venue venue) {
        name(words, venue.city() == null ? "" : venue.city(), PLACE);
        name(words, venue.building() == null ? "" : venue.building(), BESIDE);
        if (venue.country() != null) {
            country(words, venue.country().code(), BESIDE);
        }
    }

    private void party(Map<String, Integer> words, Party party, int weight) {
        switch (party) {
            case State state -> country(words, state.country().code(), weight);
            case Organisation organisation -> {
                name(words, organisation.name(), weight);
                name(words, organisation.abbreviation() == null ? "" : organisation.abbreviation(), weight);
            }
            case Person person -> {
                name(words, person.name() == null ? "" : person.name(), weight);
                office(words, person.office());
            }
        }
    }

    private void office(Map<String, Integer> words, @Nullable Office office) {
        if (office != null) {
            name(words, office.title(), BESIDE);
            name(words, office.organisation() == null ? "" : office.organisation(), BESIDE);
            if (office.country() != null) {
                country(words, office.country().code(), BESIDE);
            }
        }
    }

    private void country(Map<String, Integer> words, String code, int weight) {
        List<String> names = countries.of(code);
        names.forEach(name -> text(words, name, weight, null));
        words.merge(code.toLowerCase(java.util.Locale.ROOT), weight, Math::max);
    }

    private void name(Map<String, Integer> words, String name, int weight) {
        for (String token : Tokens.of(name)) {
            if (!forms.isStop(token)) {
                forms.nameForms(token).forEach(form -> words.merge(form, weight, Math::max));
            }
        }
    }

    private void text(Map<String, Integer> words, String text, int weight, @Nullable String language) {
        for (String token : Tokens.of(text)) {
            if (!forms.isStop(token)) {
                forms.stems(token, language).forEach(form -> words.merge(form, weight, Math::max));
            }
        }
    }
}
