package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text of known words in any order")
class HostileTextTest {
    private static final ArticleReader READER = ArticleReader.load();
    private static final int TEXTS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "kk"})
    @DisplayName("is read without a fault, and each passage stands in it as told")
    void read(String language) {
        HostileText texts = new HostileText(language);
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = texts.of(400, new Random(seed)::nextInt);
            Article article = Article.of("", null, null, LocalDate.of(2024, 2, 29), language, text);
            for (EventProposal proposal : READER.read(article).proposals()) {
                assertThat(proposal.name()).isNotBlank();
                assertThat(proposal.evidence()).as("seed " + seed).allSatisfy(proof -> assertThat(article.text().substring(proof.passage()
                        .start(), proof.passage().end())).isEqualTo(proof.passage().text()));
            }
        }
    }
}
