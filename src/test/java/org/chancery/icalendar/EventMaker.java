package org.chancery.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;

/** Makes events for tests, claim by claim. */
final class EventMaker {
    static final Venue KOKSHETAU = new Venue("Kokshetau", Country.of("KZ"), null, new Coordinates(53.2833, 69.4), ZoneId.of("Asia/Almaty"));
    private static final Instant CREATED = Instant.parse("2021-04-09T08:00:00Z");
    private static final Instant MODIFIED = Instant.parse("2021-10-01T09:30:00Z");

    private final List<Attestation> claims = new ArrayList<>();
    private String id = "3f2b8c1e-0000-4000-8000-000000000001";
    private String language = "en";
    private String note = "";

    static EventMaker named(String name) {
        EventMaker maker = new EventMaker();
        maker.claims.add(Attestation.byHand(new Claim.Named(name), LocalDate.parse("2021-01-01")));
        maker.claims.add(Attestation.byHand(new Claim.OfKind(EventKind.FORUM, null), LocalDate.parse("2021-01-01")));
        return maker;
    }

    static EventMaker namedBy(String name, String language) {
        EventMaker maker = new EventMaker();
        maker.language = language;
        maker.says("2021-01-01", new Claim.Named(name), name);
        return maker;
    }

    EventMaker id(int number) {
        id = "3f2b8c1e-0000-4000-8000-%012d".formatted(number);
        return this;
    }

    /** An article of that day says so, in a passage. */
    EventMaker says(String day, Claim claim, String passage) {
        Article article = Article.of("News of " + day, "Example Wire", null, LocalDate.parse(day), language, "Report of " + day);
        claims.add(Attestation.byArticle(claim, Citation.of(article), new Passage(0, passage.length(), passage), LocalDate.parse(day),
                "test"));
        return this;
    }

    EventMaker status(String day, EventStatus status) {
        return says(day, new Claim.InStatus(status), "so it is");
    }

    EventMaker date(String day, String edtf, String words) {
        return says(day, new Claim.Dated(EventDate.parse(edtf, LocalDate.parse(day)).withWords(words), null), words);
    }

    EventMaker hours(String day, String edtf, String start, String end) {
        return says(day, new Claim.Dated(EventDate.parse(edtf), new Hours(LocalTime.parse(start), end.isEmpty() ? null : LocalTime.parse(
                end))), "at " + start);
    }

    EventMaker at(Venue venue) {
        claims.add(Attestation.byHand(new Claim.At(venue), LocalDate.parse("2021-01-01")));
        return this;
    }

    EventMaker with(Party party) {
        claims.add(Attestation.byHand(new Claim.With(new Participation(party, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED)),
                LocalDate.parse("2021-01-01")));
        return this;
    }

    EventMaker note(String text) {
        note = text;
        return this;
    }

    DiplomaticEvent make() {
        return DiplomaticEvent.of(EventId.of(id), claims, language, true, CREATED).withNote(note).saved(1, MODIFIED);
    }

    /** The forum of the founding story, with its five steps. */
    static DiplomaticEvent forum() {
        return named("17th Forum of Interregional Cooperation between Kazakhstan and Russia").at(KOKSHETAU).with(new State(Country.of(
                "KZ"))).with(new State(Country.of("RU"))).with(Person.holding(Office.of("Head of State", Country.of("RU")))).status(
                        "2019-11-07", EventStatus.PROPOSED)
                .date("2019-11-07", "2020", "in 2020").status("2020-11-06",
                        EventStatus.POSTPONED)
                .status("2021-04-08", EventStatus.PLANNED).date("2021-04-08", "2021", "this year")
                .status("2021-09-27", EventStatus.SCHEDULED).date("2021-09-27", "2021-09-30", "on 30 September").status("2021-09-30",
                        EventStatus.HELD)
                .date("2021-09-30", "2021-09-30", "today").make();
    }
}
