package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A typed line")
class QuickLineTest {
    private static final QuickLine LINES = new QuickLine(ArticleReader.load());
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);

    private static QuickLine.Result read(String line) {
        return LINES.read(line, TODAY, Locale.ENGLISH);
    }

    @Test
    void namesSeriesLevelPlaceAndDay() {
        QuickLine.Result result = read("C5+1 ministerial Astana 28 Feb 2023");
        EventProposal event = result.proposal();
        assertThat(event.name()).isEqualTo("C5+1 ministerial");
        assertThat(event.series()).isEqualTo("C5+1");
        assertThat(event.level()).isEqualTo(Level.HIGH);
        assertThat(event.date().edtf()).isEqualTo("2023-02-28");
        assertThat(event.venue().city()).isEqualTo("Astana");
        assertThat(result.spans()).extracting(QuickLine.Span::part).contains(QuickLine.Part.SERIES, QuickLine.Part.LEVEL,
                QuickLine.Part.PLACE, QuickLine.Part.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "fr"})
    void isUnderstoodInEnglishAtADeskOfAnyLanguage(String language) {
        EventProposal event = LINES.read("C5+1 ministerial Astana 28 Feb 2023", TODAY, Locale.of(language)).proposal();
        assertThat(event.series()).isEqualTo("C5+1");
        assertThat(event.date().edtf()).isEqualTo("2023-02-28");
        assertThat(event.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void isUnderstoodInTheLanguageOfTheDesk() {
        EventProposal event = LINES.read("саммит ШОС Астана 3 июля 2024", TODAY, Locale.of("ru")).proposal();
        assertThat(event.kind()).isEqualTo(EventKind.SUMMIT);
        assertThat(event.date().edtf()).isEqualTo("2024-07-03");
    }

    @Test
    void countsRelativeDaysFromToday() {
        EventProposal event = read("Working visit of Duarte to Lisbon Friday").proposal();
        assertThat(event.kind()).isEqualTo(EventKind.VISIT);
        assertThat(event.date().edtf()).isEqualTo("2023-02-03");
        assertThat(event.venue().city()).isEqualTo("Lisbon");
    }

    @Test
    void keepsWordsThatItDoesNotKnowAsTheName() {
        QuickLine.Result result = read("tea with the neighbours");
        assertThat(result.proposal().name()).isEqualTo("tea with the neighbours");
        assertThat(result.proposal().date().isUnknown()).isTrue();
        assertThat(result.spans()).isEqualTo(List.of());
    }
}
