package org.chancery.agenda.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.WithheldForm;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An audience gets of an event")
class ReleaseRuleTest {
    private static final Instant MADE = Instant.parse("2021-04-09T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);
    private static final Country KZ = Country.of("KZ");
    private static final Venue ASTANA = new Venue("Astana", KZ, "Palace", null, ZoneId.of("Asia/Almaty"));
    private static final Article PRESS = article("Press report");
    private static final Article CABLE = article("Cable");

    private static Article article(String title) {
        return Article.of(title, title + " office", "https://example.org/" + title.hashCode(), DAY, "en", title + ": the text of it");
    }

    private static Attestation by(Article article, Claim claim) {
        return Attestation.byArticle(claim, Citation.of(article), Passage.of(article.text(), 0, 5), DAY, "rule");
    }

    private static Attestation hand(Claim claim) {
        return Attestation.byHand(claim, DAY);
    }

    private static DiplomaticEvent event(Attestation... claims) {
        return DiplomaticEvent.of(EventId.of("3f2b8c1e-0000-4000-8000-000000000001"), List.of(claims), "en", true, MADE);
    }

    private static Claim dated(String edtf) {
        return new Claim.Dated(EventDate.parse(edtf).withWords("words for " + edtf), null);
    }

    private static Released release(DiplomaticEvent event, Audience audience, WithheldForm form, EventFilter filter) {
        return new ReleaseRule(audience, form, Set.of(CABLE.id()), true, "en", "Busy").of(event, filter);
    }

    private static Released toPublic(DiplomaticEvent event) {
        return release(event, Audience.PUBLIC, WithheldForm.OMIT, EventFilter.EVERYTHING);
    }

    private static DiplomaticEvent shown(Released released) {
        return java.util.Objects.requireNonNull(released.event());
    }

    @ParameterizedTest(name = "for {0} of the level {1}: {2}")
    @CsvSource({"PUBLIC,PUBLIC,true", "PUBLIC,INTERNAL,false", "PUBLIC,CONFIDENTIAL,false", "INTERNAL,PUBLIC,true",
            "INTERNAL,INTERNAL,true", "INTERNAL,CONFIDENTIAL,false", "CONFIDENTIAL,PUBLIC,true", "CONFIDENTIAL,INTERNAL,true",
            "CONFIDENTIAL,CONFIDENTIAL,true"})
    void levels(Audience audience, ReleaseLevel level, boolean seen) {
        DiplomaticEvent event = event(hand(new Claim.Named("Talks"))).withRelease(level);
        Released released = release(event, audience, WithheldForm.OMIT, EventFilter.EVERYTHING);
        assertThat(released.event()).isEqualTo(seen ? event : null);
        assertThat(released.extent()).isEqualTo(seen ? Extent.WHOLE : null);
        assertThat(audience.barred().contains(level)).isEqualTo(!seen);
    }

    @Test
    @DisplayName("its origin's level: public if an article tells of it, internal if only the desk does")
    void origin() {
        assertThat(event(by(PRESS, new Claim.Named("Talks"))).release()).isEqualTo(ReleaseLevel.PUBLIC);
        assertThat(event(hand(new Claim.Named("Talks"))).release()).isEqualTo(ReleaseLevel.INTERNAL);
    }

    @Nested
    @DisplayName("that rests on an article above it")
    class Sources {
        private final DiplomaticEvent both = event(by(PRESS, new Claim.Named("Talks")), by(PRESS, dated("2021")), by(CABLE, dated(
                "2021-09-30")), by(CABLE, new Claim.At(ASTANA)), by(CABLE,
                        new Claim.With(new Participation(Person.named("Hidden Guest",
                                null), ParticipantRole.GUEST, AttendanceState.ANNOUNCED))));

        @Test
        @DisplayName("what the others say, and nothing that only it says")
        void others() {
            Released released = toPublic(both);
            assertThat(released.extent()).isEqualTo(Extent.REDUCED);
            assertThat(released.reasons()).containsExactly(Withholding.SOURCE);
            assertThat(shown(released).facts().date().edtf()).isEqualTo("2021");
            assertThat(shown(released).facts().venue()).isEqualTo(Venue.UNKNOWN);
            assertThat(shown(released).facts().participations()).isEmpty();
            assertThat(shown(released).attestations()).extracting(Attestation::source).containsOnly(Citation.of(PRESS));
            assertThat(both.facts().date().edtf()).isEqualTo("2021-09-30");
        }

        @Test
        @DisplayName("what the desk itself says of it, without the words that it took from the article")
        void desk() {
            DiplomaticEvent chosen = both.withClaims(List.of(Attestation.choice(dated("2021-09-30"), DAY.plusDays(1)), Attestation.choice(
                    dated("2021"), DAY.plusDays(1))), "en");
            List<EventDate> dates = shown(toPublic(chosen)).attestations().stream().filter(Attestation::chosen).map(a -> ((Claim.Dated) a
                    .claim()).date()).toList();
            assertThat(dates).extracting(EventDate::edtf).containsExactlyInAnyOrder("2021", "2021-09-30");
            assertThat(dates).filteredOn(date -> date.edtf().equals("2021-09-30")).extracting(EventDate::words).containsOnlyNulls();
            assertThat(dates).filteredOn(date -> date.edtf().equals("2021")).extracting(EventDate::words).containsExactly("words for 2021");
        }

        @Test
        @DisplayName("nothing, if it was asked for by what only that article says")
        void asked() {
            EventFilter there = EventFilter.EVERYTHING.withCountries(Set.of(KZ));
            assertThat(release(both, Audience.PUBLIC, WithheldForm.OMIT, there).reasons()).containsExactly(Withholding.FILTER);
            assertThat(release(both, Audience.PUBLIC, WithheldForm.BUSY, there).event()).isNull();
            EventFilter guest = EventFilter.EVERYTHING.withParties(Set.of("hidden  guest"));
            assertThat(release(both, Audience.PUBLIC, WithheldForm.OMIT, guest).event()).isNull();
            EventFilter october = EventFilter.EVERYTHING.within(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31), false);
            assertThat(release(both, Audience.PUBLIC, WithheldForm.OMIT, october).event()).isNotNull();
        }

        @Test
        @DisplayName("its bare values, if all its articles are above and a person has let the event go")
        void alone() {
            DiplomaticEvent only = event(by(CABLE, new Claim.Named("Talks")), by(CABLE, dated("2021-09-30")), by(CABLE, new Claim.OfKind(
                    EventKind.SUMMIT, null)), by(CABLE, new Claim.At(ASTANA)), by(CABLE,
                            new Claim.With(new Participation(new State(KZ),
                                    ParticipantRole.HOST, AttendanceState.ANNOUNCED))),
                    by(CABLE, new Claim.InStatus(EventStatus.SCHEDULED)));
            assertThat(toPublic(only.withRelease(ReleaseLevel.CONFIDENTIAL)).event()).isNull();
            DiplomaticEvent bare = shown(toPublic(only.withRelease(ReleaseLevel.PUBLIC)));
            assertThat(bare.facts().name()).isEqualTo("Talks");
            assertThat(bare.facts().venue()).isEqualTo(ASTANA);
            assertThat(bare.facts().date().edtf()).isEqualTo("2021-09-30");
            assertThat(bare.facts().date().words()).isNull();
            assertThat(bare.attestations()).allSatisfy(claim -> {
                assertThat(claim.source()).isNull();
                assertThat(claim.passage()).isNull();
            });
            assertThat(bare.withAttestations(bare.attestations(), "en").facts()).as("its claims say the same").isEqualTo(bare.facts());
        }

        @Test
        @DisplayName("nothing, if those that it may see do not say what it is")
        void nameless() {
            DiplomaticEvent event = event(by(CABLE, new Claim.Named("Talks")), by(PRESS, dated("2021")));
            assertThat(toPublic(event).reasons()).containsExactly(Withholding.SOURCE);
            assertThat(toPublic(event).event()).isNull();
        }
    }

    @Nested
    @DisplayName("that stands there as busy")
    class Busy {
        private final DiplomaticEvent talks = event(hand(new Claim.Named("Talks")), hand(new Claim.OfKind(EventKind.VISIT, null)), hand(
                new Claim.Dated(EventDate.parse("2021-09-30"), new Hours(LocalTime.of(2, 0), LocalTime.of(7, 30)))),
                hand(new Claim.At(
                        ASTANA)),
                hand(new Claim.InStatus(EventStatus.SCHEDULED))).withNote("note").withOwner("owner");

        private DiplomaticEvent busy(DiplomaticEvent event) {
            return shown(release(event, Audience.PUBLIC, WithheldForm.BUSY, EventFilter.EVERYTHING));
        }

        @Test
        @DisplayName("its time in UTC, under an identity of its own that stays, and nothing else")
        void time() {
            DiplomaticEvent busy = busy(talks);
            assertThat(busy.facts().name()).isEqualTo("Busy");
            assertThat(busy.facts().date().edtf()).isEqualTo("2021-09-29");
            assertThat(busy.facts().hours()).isEqualTo(new Hours(LocalTime.of(20, 0), LocalTime.of(1, 30)));
            assertThat(busy.facts().kind()).isEqualTo(EventKind.OTHER);
            assertThat(busy.facts().venue()).isEqualTo(new Venue(null, null, null, null, java.time.ZoneOffset.UTC));
            assertThat(busy.facts().participations()).isEmpty();
            assertThat(busy.attestations()).isEmpty();
            assertThat(busy.note() + busy.owner()).isEmpty();
            assertThat(busy.id()).isNotEqualTo(talks.id()).isEqualTo(busy(talks.withNote("other")).id());
            assertThat(busy.uid()).doesNotContain(talks.id().toString());
        }

        @ParameterizedTest(name = "only with a day: {0}, {1}: {2}")
        @CsvSource({"2021-09-30,SCHEDULED,true", "2021-09-28/2021-09-30,PLANNED,true", "2021-09,PLANNED,false",
                "2021-09-30,CANCELLED,false",
                "2021-09-30,POSTPONED,false", "2021,PROPOSED,false", "'',PLANNED,false"})
        void days(String edtf, EventStatus status, boolean taken) {
            DiplomaticEvent event = event(hand(new Claim.Named("Talks")), hand(dated(edtf)), hand(new Claim.InStatus(status)));
            assertThat(release(event, Audience.PUBLIC, WithheldForm.BUSY, EventFilter.EVERYTHING).event() != null).isEqualTo(taken);
        }

        @Test
        @DisplayName("nothing, if anything but a period was asked for, as that would tell what it is")
        void filtered() {
            EventFilter visits = EventFilter.EVERYTHING.withKinds(Set.of(EventKind.VISIT));
            assertThat(release(talks, Audience.PUBLIC, WithheldForm.BUSY, visits).event()).isNull();
            EventFilter period = EventFilter.EVERYTHING.within(LocalDate.of(2021, 9, 1), null, false);
            assertThat(release(talks, Audience.PUBLIC, WithheldForm.BUSY, period).extent()).isEqualTo(Extent.BUSY);
        }
    }

    @Test
    @DisplayName("what the desk keeps beside it only in the house")
    void desk() {
        DiplomaticEvent event = event(by(PRESS, new Claim.Named("Talks"))).withNote("note").withOwner("Aida").withRecheck(DAY);
        Released released = toPublic(event);
        assertThat(released.reasons()).containsExactly(Withholding.DESK);
        assertThat(shown(released).note() + shown(released).owner()).isEmpty();
        assertThat(shown(released).recheck()).isNull();
        assertThat(release(event, Audience.INTERNAL, WithheldForm.OMIT, EventFilter.EVERYTHING).event()).isEqualTo(event);
    }
}
