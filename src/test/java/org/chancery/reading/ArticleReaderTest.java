package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.article.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article")
class ArticleReaderTest {
    private static final ArticleReader READER = ArticleReader.load();

    private static Reading read(String text) {
        return READER.read(Article.of("", null, null, LocalDate.of(2022, 3, 2), "en", text));
    }

    @Test
    void joinsWhatSeveralSentencesTellOfOneEvent() {
        List<EventProposal> events = read(
                """
                        Preparations go on for the 5th Forum of Mountain Regions of Bolivia and Nepal, the ministry said on Tuesday.

                        The Heads of State of Bolivia and Nepal are to attend the forum. It was reported that the event will be held in Pokhara this year.
                        """)
                .proposals();
        assertThat(events).hasSize(1);
        EventProposal forum = events.getFirst();
        assertThat(forum.ordinal()).isEqualTo(5);
        assertThat(forum.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(forum.level()).isEqualTo(Level.HIGHEST);
        assertThat(forum.date().edtf()).isEqualTo("2022");
        assertThat(forum.date().words()).isEqualTo("this year");
        assertThat(forum.venue().city()).isEqualTo("Pokhara");
    }

    @Test
    void provesEveryFieldItGives() {
        EventProposal visit = read("Estonian President Kaja Tamm will pay a working visit to Ghana on March 9.").proposals().getFirst();
        assertThat(visit.evidence()).extracting(EventProposal.Evidence::field).contains(ClaimField.NAME, ClaimField.KIND, ClaimField.DATE,
                ClaimField.PLACE, ClaimField.PARTICIPANTS, ClaimField.STATUS, ClaimField.LEVEL);
        assertThat(visit.evidence()).allSatisfy(proof -> assertThat(proof.passage().text()).hasSizeLessThanOrEqualTo(300).isNotBlank());
    }

    @Test
    void findsNoEventInSportOrBusiness() {
        assertThat(read("The shareholders' meeting of the brewery was moved to May. Ghana host Togo in a friendly match on Friday.")
                .proposals())
                .isEmpty();
    }

    @Test
    void guessesNoRelativeDateWithoutADayOfPublication() {
        Article undated = Article.of("", null, null, null, "en", "Estonian President Kaja Tamm will visit Ghana next week.");
        Reading reading = READER.read(undated);
        assertThat(reading.notes()).contains(Reading.Note.NO_PUBLICATION_DATE);
        assertThat(reading.proposals().getFirst().date().isUnknown()).isTrue();
    }

    @Test
    void endsQuicklyOnTextWithoutAnyShape() {
        String heap = "the president of and meeting with ".repeat(6000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(heap));
        assertThatCode(() -> read("\u0000 \uD800 \" ' ( )) -- 99999999999 1st . , ;")).doesNotThrowAnyException();
    }
}
