package org.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.date.EventDate;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.LanguageSource;
import org.chancery.reading.language.MarkedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Phrases of time, read on Wednesday 14 October 2020")
class TemporalGrammarTest {
    private static final Language ENGLISH = Language.load("en", LanguageSource.bundled("en"));
    private static final TemporalGrammar GRAMMAR = new TemporalGrammar(ENGLISH);
    private static final LocalDate WEDNESDAY = LocalDate.of(2020, 10, 14);

    private static EventDate date(String phrase, Direction direction) {
        MarkedText text = new MarkedText(phrase, ENGLISH);
        List<TimeExpression> found = GRAMMAR.in(text, text.sentences().getFirst());
        assertThat(found).as(phrase).hasSize(1);
        return new TimeResolver(WEDNESDAY).resolve(found.getFirst(), direction, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Nov. 15; 2020-11-15
            November 15, 2021; 2021-11-15
            the 15th of November; 2020-11-15
            3 January; 2021-01-03
            from Nov. 17 to 19; 2020-11-17/2020-11-19
            December 7-9; 2020-12-07/2020-12-09
            between April 7 and 9; 2021-04-07/2021-04-09
            Dec. 30 to Jan. 2; 2020-12-30/2021-01-02
            4 and 5 December; 2020-12-04/2020-12-05
            2020-11-03; 2020-11-03
            today; 2020-10-14
            tomorrow evening; 2020-10-15
            Friday; 2020-10-16
            Wednesday; 2020-10-14
            next Friday; 2020-10-23
            Thursday and Friday of next week; 2020-10-22/2020-10-23
            Saturday to Monday; 2020-10-17/2020-10-19
            this week; [2020-10-12..2020-10-18]
            next week; [2020-10-19..2020-10-25]
            this month; 2020-10
            next month; 2020-11
            later this month; [2020-10-14..2020-10-31]
            early next month; [2020-11-01..2020-11-10]
            mid-December; [2020-12-11..2020-12-20]
            late September; [2021-09-21..2021-09-30]
            this year; 2020
            early next year; 2021-33
            late this year; 2020-36
            the first half of 2021; 2021-40
            the third quarter of next year; 2021-35
            the spring of 2021; 2021-21
            in 2022; 2022
            by the end of the year; [..2020-12-31]
            by November 20; [..2020-11-20]
            in two weeks; [2020-10-26..2020-11-01]
            within the next two months; [2020-10-14..2020-12-14]
            the third week of November; [2020-11-09..2020-11-15]
            Christmas Day; 2020-12-25
            """)
    void pointAheadInAClauseAboutTheFuture(String phrase, String edtf) {
        assertThat(date(phrase, Direction.AHEAD).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Friday; 2020-10-09
            last Friday; 2020-10-09
            last Tuesday; 2020-10-06
            Nov. 15; 2019-11-15
            September; 2020-09
            November; 2019-11
            yesterday; 2020-10-13
            last week; [2020-10-05..2020-10-11]
            two weeks ago; [2020-09-28..2020-10-04]
            earlier this month; [2020-10-01..2020-10-14]
            last year; 2019
            last spring; 2020-21
            """)
    void pointBackInAClauseAboutThePast(String phrase, String edtf) {
        assertThat(date(phrase, Direction.BACK).edtf()).isEqualTo(edtf);
    }
}
