package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.article.Article;
import org.chancery.intake.Sample;
import org.chancery.reading.ArticleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words for evidence")
class EvidenceWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    @DisplayName("are there for every passage of every sample article, with the value that it proves")
    void everyRule(String language) {
        EvidenceWords words = new EvidenceWords(Messages.of(Locale.of(language)));
        ArticleReader reader = ArticleReader.load();
        for (Article article : Sample.articles()) {
            for (EventProposal proposal : reader.read(article).proposals()) {
                for (Evidence evidence : proposal.evidence()) {
                    assertThat(words.reason(proposal, evidence, article.published())).isNotBlank();
                    if (evidence.field() != ClaimField.ORGANISATIONS) {
                        assertThat(words.value(proposal, evidence.field())).as(evidence.toString()).isNotBlank();
                    }
                }
            }
        }
    }
}
