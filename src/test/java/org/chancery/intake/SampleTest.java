package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample")
class SampleTest {
    private final List<Article> articles = Sample.articles();

    @Test
    @DisplayName("gives one article a file, each with a day, a language and a source that is named as such")
    void whole() {
        assertThat(articles).hasSameSizeAs(Sample.names()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.published()).isNotNull();
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.outlet()).startsWith("Sample, after ");
            assertThat(article.text()).hasSizeBetween(80, 900);
        });
        assertThat(articles).extracting(Article::sha256).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("begins with the five steps of the forum in Kokshetau, oldest first")
    void forum() {
        List<Article> forum = articles.subList(0, 5);
        assertThat(forum).allSatisfy(article -> assertThat(article.text()).contains("17th Forum of Interregional Cooperation"));
        assertThat(forum).isSortedAccordingTo(Comparator.comparing(Article::published, Comparator.nullsFirst(Comparator
                .naturalOrder())));
        assertThat(forum.getLast().published()).isEqualTo(LocalDate.parse("2021-09-30"));
    }
}
