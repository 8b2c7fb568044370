package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;

/** Events and articles for tests of the store. */
final class Samples {
    static final Instant NOW = Instant.parse("2021-10-01T08:00:00Z");
    static final Country KZ = Country.of("KZ");
    static final Country RU = Country.of("RU");
    static final SeriesId FORUM = SeriesId.ofKey("forum of interregional cooperation");
    static final Venue KOKSHETAU = new Venue("Kokshetau", KZ, "Congress hall", new Coordinates(53.28, 69.39), ZoneId.of("Asia/Almaty"));

    private Samples() {}

    static Article article(int number) {
        return Article.of("Announcement " + number, "Kazinform", "https://example.org/" + number, LocalDate.of(2021, 4, 8), "en",
                "Text " + number + ". The Forum will be held this year in Kokshetau.");
    }

    static DiplomaticEvent event(String name, String edtf, EventStatus status, Country country) {
        LocalDate day = LocalDate.of(2021, 4, 8);
        List<Attestation> claims = new ArrayList<>();
        claims.add(Attestation.byHand(new Claim.Named(name), day));
        claims.add(Attestation.byHand(new Claim.OfKind(EventKind.MEETING, null), day));
        claims.add(Attestation.byHand(new Claim.InStatus(status), day));
        claims.add(Attestation.byHand(new Claim.At(Venue.in(country)), day));
        if (!edtf.isEmpty()) {
            claims.add(Attestation.byHand(new Claim.Dated(EventDate.parse(edtf), null), day));
        }
        return DiplomaticEvent.of(EventId.random(), claims, "en", true, NOW);
    }

    /** One event with a claim of every kind, resting on the article where a claim can. */
    static DiplomaticEvent everything(Article article) {
        Citation source = Citation.of(article);
        LocalDate day = LocalDate.of(2021, 4, 8);
        Passage words = Passage.of(article.text(), 0, 4);
        State russia = new State(RU);
        Person president = Person.holding(Office.of("Head of State", RU));
        Person minister = Person.named("Mukhtar Tleuberdi", new Office("Foreign Minister", KZ, null, LocalDate.of(2019, 9, 18), null));
        Organisation union = new Organisation(Organisation.named("Eurasian Economic Union").id(), "Eurasian Economic Union", "EAEU");
        List<Claim> claims = List.of(new Claim.Named("17th Forum of Interregional Cooperation"), new Claim.OfKind(EventKind.VISIT,
                VisitKind.OFFICIAL_WORKING), new Claim.InSeries(FORUM, "Forum of Interregional Cooperation"), new Claim.Edition(17),
                new Claim.Dated(EventDate.by(LocalDate.of(2021, 12, 31), day).withWords("this year"), null),
                new Claim.MovedTo(EventDate.parse(
                        "2022-33"), null),
                new Claim.At(KOKSHETAU), with(russia, ParticipantRole.CO_HOST), with(president,
                        ParticipantRole.DELEGATE),
                with(minister, ParticipantRole.HEAD_OF_DELEGATION), with(union,
                        ParticipantRole.OBSERVER),
                new Claim.InStatus(EventStatus.PLANNED), new Claim.AtLevel(Level.HIGHEST));
        List<Attestation> all = new ArrayList<>();
        claims.forEach(claim -> all.add(Attestation.byArticle(claim, source, words, day, "rule")));
        all.add(Attestation.choice(new Claim.AtLevel(null), day.plusDays(1)));
        all.add(Attestation.choice(new Claim.Delegations(List.of(new Participation(russia, ParticipantRole.HOST, AttendanceState.CONFIRMED),
                new Participation(union, ParticipantRole.GUEST, AttendanceState.INVITED))), day.plusDays(2)));
        all.add(Attestation.byHand(new Claim.Dated(EventDate.parse("2021-09-30"), new Hours(LocalTime.of(15, 0), LocalTime.of(16, 30))), day
                .plusDays(3)));
        return DiplomaticEvent.of(EventId.random(), all, "en", false, NOW).withNote("Ask the protocol office.").withOwner("Aida")
                .withRecheck(
                        LocalDate.of(2021, 9, 1));
    }

    static EventProposal proposal() {
        return new EventProposal("Forum", EventKind.FORUM, null, "Forum of Interregional Cooperation", 17, EventStatus.PLANNED,
                Level.HIGHEST,
                null, EventDate.parse("2021").withWords("this year"), null, EventDate.UNKNOWN, KOKSHETAU, List.of(KZ, RU), List.of(Person
                        .holding(Office.of("Head of State", RU))),
                List.of(Organisation.named("Eurasian Economic Union")), List.of(
                        new EventProposal.Evidence(ClaimField.DATE, new Passage(3, 12, "this year"), "year.this")),
                0.93, Map.of(
                        ClaimField.NEW_DATE, 0.5));
    }

    private static Claim with(org.chancery.party.Party party, ParticipantRole role) {
        return new Claim.With(new Participation(party, role, AttendanceState.ANNOUNCED));
    }
}
