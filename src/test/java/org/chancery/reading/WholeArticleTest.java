package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.junit.jupiter.api.Test;

/** What one sentence leaves open and another of the same article tells. */
class WholeArticleTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 4);
    private static final ArticleReader READER = ArticleReader.load();

    private static List<EventProposal> read(String text) {
        return READER.read(Article.of("", null, null, PUBLISHED, "en", text)).proposals();
    }

    @Test
    void hereIsWhereItWasFiled() {
        Article article = Article
                .of("", null, null, PUBLISHED, "en", "Chilean President Pedro Soto arrived here on Monday for a two-day visit.")
                .filed("LIMA, March 4 (Wire)");
        assertThat(READER.read(article).proposals()).singleElement().satisfies(visit -> {
            assertThat(visit.venue().city()).isEqualTo("Lima");
            assertThat(String.valueOf(visit.venue().country())).contains("PE");
        });
    }

    @Test
    void theTwoAreThoseNamedBefore() {
        List<EventProposal> found = read("Peruvian Foreign Minister Ana Diaz met her Chilean counterpart Pedro Soto in Lima on Sunday. "
                + "The two ministers will meet again next month in Santiago.");
        assertThat(found).hasSize(2);
        assertThat(found.getLast().people()).extracting(person -> person.name()).containsExactly("Ana Diaz", "Pedro Soto");
        assertThat(found.getLast().date().toString()).isEqualTo("2024-04");
    }

    @Test
    void anOfficeIsTheOneOfItsHolder() {
        List<EventProposal> found = read("Peruvian Prime Minister Ana Diaz met Chilean President Pedro Soto on Sunday. "
                + "The premier will visit Uruguay on Friday.");
        assertThat(found.getLast().people().getFirst().name()).isEqualTo("Ana Diaz");
    }

    @Test
    void theNameMayFollowInTheNextSentence() {
        List<EventProposal> found = read(
                "Peru's foreign minister will travel to Quito on Friday. Ana Diaz will meet President Pedro Soto.");
        assertThat(found).singleElement().satisfies(visit -> assertThat(visit.people().getFirst().name()).isEqualTo("Ana Diaz"));
    }

    @Test
    void aSpecialSummitIsNotTheRegularOne() {
        List<EventProposal> found = read("The special EU-Chile summit planned for 14 June in Porto has been postponed. "
                + "The regular EU-Chile summit will be held in July.");
        assertThat(found).extracting(summit -> summit.status().code()).containsExactly("postponed", "scheduled");
    }

    @Test
    void twoNumbersAreTwoEditions() {
        List<EventProposal> found = read("The 44th and 45th ASEAN Summits will take place in Lima from 6 to 9 May.");
        assertThat(found).extracting(EventProposal::ordinal).containsExactly(44, 45);
    }

    @Test
    void aMeetingBesideASummitIsWhenAndWhereThatIs() {
        List<EventProposal> found = read("Peruvian and Chilean ministers may meet on the sidelines of the APEC summit in Lima on 9 May.");
        assertThat(found).hasSize(2).allSatisfy(one -> assertThat(one.date().toString()).isEqualTo("2024-05-09"));
        assertThat(found).extracting(one -> one.status().code()).containsExactlyInAnyOrder("planned", "scheduled");
    }

    @Test
    void whoMeetsForASummitTakesPartInIt() {
        List<EventProposal> found = read("Peruvian President Ana Diaz will meet Chilean President Pedro Soto in Lima on 9 May "
                + "for the 12th APEC summit.");
        assertThat(found).singleElement().satisfies(summit -> assertThat(summit.people()).hasSize(2));
    }

    @Test
    void theDaysOfTheVisitAreNotThoseOfTheMeeting() {
        List<EventProposal> found = read("Peruvian President Ana Diaz arrives in Chile on Wednesday for a two-day visit and is to meet "
                + "Brazilian President Pedro Soto on Friday.");
        assertThat(found).extracting(one -> one.date().toString()).containsExactly("2024-03-06/2024-03-07", "2024-03-08");
    }

    @Test
    void theNextDayIsCountedFromTheEventBefore() {
        List<EventProposal> found = read("Peruvian President Ana Diaz will visit Chile on Friday and travel to Uruguay the next day.");
        assertThat(found).extracting(visit -> visit.date().toString()).containsExactly("2024-03-08", "2024-03-09");
    }

    @Test
    void aDayBeforeASummitTellsItsDay() {
        List<EventProposal> found = read("Peruvian President Ana Diaz will meet Chilean President Pedro Soto in Lima on Friday, "
                + "a day before an APEC summit in Cusco.");
        assertThat(found).extracting(one -> one.date().toString()).containsExactly("2024-03-08", "2024-03-09");
    }

    @Test
    void whoLeadsTheDelegationTakesPart() {
        List<EventProposal> found = read("Peru and Chile will hold talks in Quito on Friday. "
                + "The Peruvian delegation will be headed by Foreign Minister Ana Diaz.");
        assertThat(found).singleElement().satisfies(talks -> assertThat(talks.people()).extracting(person -> person.name())
                .containsExactly("Ana Diaz"));
    }

    @Test
    void aVisitorStaysAwayAndTheSummitGoesOn() {
        List<EventProposal> found = read("Peruvian President Ana Diaz pulled out of the APEC summit in Lima on 9 May.");
        assertThat(found).singleElement().satisfies(summit -> assertThat(summit.status().code()).isEqualTo("scheduled"));
    }

    @Test
    void aNumberTellsTheEditionEvenAfterAnotherWasTold() {
        List<EventProposal> found = read("The 13th APEC summit opens in Lima on 9 May. The last APEC summit was held in Quito in 2022. "
                + "Peruvian President Ana Diaz will attend the 13th APEC summit.");
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().people()).hasSize(1);
    }

    @Test
    void legsOfATourHaveItsDays() {
        List<EventProposal> found = read("Peruvian President Ana Diaz will make a tour of the region from 9 to 12 May. "
                + "She will visit Chile and Uruguay.");
        assertThat(found).hasSize(2).allSatisfy(visit -> assertThat(visit.date().toString()).isEqualTo("2024-05-09/2024-05-12"));
    }

    @Test
    void onlyTheFirstLegHasTheDayOfDeparture() {
        List<EventProposal> found = read("Peruvian President Ana Diaz sets out on a regional tour on Thursday. She will visit Chile. "
                + "She will then visit Uruguay.");
        assertThat(found).extracting(proposal -> proposal.date().isUnknown()).containsExactly(false, true);
    }

    @Test
    void aMeetingDuringAVisitIsWhereTheVisitIs() {
        List<EventProposal> found = read("Peruvian Foreign Minister Ana Diaz will visit Chile from 9 to 12 May. "
                + "Diaz will meet Chilean President Pedro Soto on 10 May.");
        assertThat(found).isNotEmpty().extracting(proposal -> String.valueOf(proposal.venue().country()))
                .allMatch(country -> country.contains("CL"));
    }

    @Test
    void itTellsMoreOfTheOccasionBefore() {
        List<EventProposal> found = read(
                "The ministerial conference on fisheries opens in Lima on Thursday. It is to run for two days.");
        assertThat(found).singleElement().satisfies(forum -> assertThat(forum.date().toString()).isEqualTo("2024-03-07/2024-03-08"));
    }

    @Test
    void whoInvitesReceivesTheVisitor() {
        List<EventProposal> found = read(
                "Finnish President Kaja Virtanen will visit Albania and Serbia from 11 to 14 March at the invitation of "
                        + "Albanian President Arben Hoxha and Serbian Prime Minister Mila Petrovic.");
        assertThat(found).extracting(visit -> visit.people().stream().map(person -> person.name()).toList()).containsExactly(List.of(
                "Kaja Virtanen", "Arben Hoxha"), List.of("Kaja Virtanen", "Mila Petrovic"));
    }

    @Test
    void aConferenceUnderItsNumberIsTheOneUnderItsName() {
        List<EventProposal> found = read("The 31st United Nations Climate Change Conference will be held in Antalya in November 2026. "
                + "COP31 opens on 9 November 2026.");
        assertThat(found).singleElement().satisfies(one -> assertThat(one.ordinal()).isEqualTo(31));
    }

    @Test
    void twoOfOneSurnameAreTwo() {
        List<EventProposal> found = read("Peruvian Prime Minister Ana Diaz will visit Chile on 9 May. "
                + "Peruvian President Juan Diaz will visit Uruguay on 12 May.");
        assertThat(found).extracting(visit -> visit.people().getFirst().name()).containsExactly("Ana Diaz", "Juan Diaz");
    }
}
