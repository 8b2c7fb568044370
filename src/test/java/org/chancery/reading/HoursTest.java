package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The hour beside a day")
class HoursTest {
    private static final ArticleReader READER = ArticleReader.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The presidents of Kenya and Ghana will hold talks in Nairobi on Friday at 3 p.m.                | 15:00
            en | The presidents of Kenya and Ghana will hold talks in Nairobi at 10:30 on April 9.               | 10:30
            en | The presidents of Kenya and Ghana will hold talks in Nairobi on Friday at 12:15 a.m. local time. | 00:15
            en | The presidents of Kenya and Ghana will hold talks in Nairobi on Friday with 15 ministers.        | null
            en | The presidents of Kenya and Ghana will hold talks at 9:00 in Nairobi next week.                  | null
            ru | Президент Кении посетит Баку 9 апреля в 15:00.                                                   | 15:00
            fr | Le président kényan rencontrera le président ghanéen à Nairobi vendredi à 19 heures.             | 19:00
            """)
    void hours(String language, String sentence, String start) {
        Article article = Article.of("", null, null, LocalDate.of(2021, 4, 7), language, sentence);
        List<EventProposal> events = READER.read(article).proposals();
        assertThat(events).hasSize(1);
        assertThat(String.valueOf(events.getFirst().hours() == null ? null : events.getFirst().hours().start())).isEqualTo(start);
    }
}
