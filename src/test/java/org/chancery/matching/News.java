package org.chancery.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.EventStatus;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** An article and what a reader found in it, made by hand. */
record News(Article article, List<EventProposal> proposals) {

    static News of(String day, EventProposal... proposals) {
        return of(day, "en", proposals);
    }

    static News of(String day, String language, EventProposal... proposals) {
        String text = "Report of " + day + " on " + Arrays.stream(proposals).map(EventProposal::name).toList();
        return new News(Article.of("News of " + day, "Example Wire", null, LocalDate.parse(day), language, text), List.of(proposals));
    }

    /** Puts a proposal together. */
    static final class Proposal {
        private final String name;
        private final EventKind kind;
        private final EventStatus status;
        private @Nullable Integer ordinal;
        private @Nullable String series;
        private EventDate date = EventDate.UNKNOWN;
        private EventDate newDate = EventDate.UNKNOWN;
        private Venue venue = Venue.UNKNOWN;
        private List<Country> countries = List.of();
        private final List<Person> people = new ArrayList<>();
        private List<Organisation> organisations = List.of();

        Proposal(String name, EventKind kind, EventStatus status) {
            this.name = name;
            this.kind = kind;
            this.status = status;
        }

        Proposal edition(@Nullable Integer number, String seriesName) {
            ordinal = number;
            series = seriesName;
            return this;
        }

        Proposal on(String edtf) {
            date = EventDate.parse(edtf);
            return this;
        }

        Proposal movedTo(String edtf) {
            newDate = EventDate.parse(edtf);
            return this;
        }

        Proposal in(@Nullable String city, String country) {
            venue = Venue.of(city, Country.of(country));
            return this;
        }

        Proposal with(String... codes) {
            countries = Arrays.stream(codes).map(Country::of).toList();
            return this;
        }

        Proposal and(Person... who) {
            people.addAll(List.of(who));
            return this;
        }

        Proposal by(String organisation) {
            organisations = List.of(Organisation.named(organisation));
            return this;
        }

        EventProposal make() {
            List<Evidence> evidence = List.of(new Evidence(ClaimField.NAME, new Passage(0, 6, "Report"), "test.name"), new Evidence(
                    ClaimField.DATE, new Passage(10, 14, "2021"), "test.date"));
            return new EventProposal(name, kind, null, series, ordinal, status, null, null, date, null, newDate, venue, countries, people,
                    organisations, evidence, 0.9, Map.of());
        }
    }

    static Proposal forum(EventStatus status) {
        return new Proposal("17th Forum of Interregional Cooperation between Kazakhstan and Russia", EventKind.FORUM, status).edition(17,
                "Forum of Interregional Cooperation between Kazakhstan and Russia").with("KZ", "RU");
    }

    static Proposal visit(EventStatus status, String who, String from) {
        return new Proposal("Visit of " + who, EventKind.VISIT, status).with(from).and(Person.named(who, org.chancery.party.Office.of(
                "President", Country.of(from))));
    }
}
