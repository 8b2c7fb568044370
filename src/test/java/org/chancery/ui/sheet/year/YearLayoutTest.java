package org.chancery.ui.sheet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.sheet.Outlines.event;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.ui.sheet.September2021;
import org.chancery.ui.sheet.month.Crowd;
import org.chancery.ui.sheet.year.YearLayout.Placed;
import org.chancery.ui.sheet.year.YearLayout.Quarter;
import org.chancery.ui.sheet.year.YearLayout.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layout of a year")
class YearLayoutTest {
    private static YearLayout layout(EventOutline... events) {
        return YearLayout.of(2021, List.of(events));
    }

    private static Row month(YearLayout layout, Month month) {
        return Objects.requireNonNull(layout.months().get(month));
    }

    private static Quarter quarter(YearLayout layout, int quarter) {
        return Objects.requireNonNull(layout.quarters().get(quarter));
    }

    @Test
    void drawsABarOverTheDaysThatItLasts() {
        assertThat(month(layout(event("GCC").on("2021-01-05/2021-01-07").outline()), Month.JANUARY).bars()).singleElement().returns(5,
                Placed::from).returns(7, Placed::to).returns(false, Placed::fromBefore).returns(false, Placed::goesOn);
    }

    @Test
    void carriesABarOverTheEndOfTheMonth() {
        YearLayout layout = layout(event("COP26").on("2021-10-31/2021-11-12").outline());
        assertThat(month(layout, Month.OCTOBER).bars()).singleElement().returns(31, Placed::from).returns(true, Placed::goesOn);
        assertThat(month(layout, Month.NOVEMBER).bars()).singleElement().returns(1, Placed::from).returns(12, Placed::to).returns(true,
                Placed::fromBefore);
    }

    @Test
    void givesTheTopLineToTheHighestLevelAndCountsTheOther() {
        Row row = month(layout(event("Ministers").on("2021-03-12").outline(), event("Presidents").on("2021-03-12").highest().outline()),
                Month.MARCH);
        assertThat(row.bars()).extracting(p -> p.event().name()).containsExactly("Presidents");
        assertThat(row.perDay()[12]).isEqualTo(2);
        assertThat(row.events()).isEqualTo(2);
    }

    @Test
    void putsAMonthWithoutADayInTheSecondLineOnly() {
        Row row = month(layout(event("ECO").on("2021-11").outline()), Month.NOVEMBER);
        assertThat(row.bars()).isEmpty();
        assertThat(row.bands()).singleElement().returns(1, Placed::from).returns(30, Placed::to);
        assertThat(row.perDay()).containsOnly(0);
    }

    @Test
    void countsLooseDatesThatTheSecondLineHasNoRoomFor() {
        Row row = month(YearLayout.of(2021, September2021.all()), Month.SEPTEMBER);
        assertThat(row.bands()).extracting(p -> p.event().name()).containsExactly("Franco-British Defence Conference",
                "G20 leaders on Afghanistan");
        assertThat(row.bandsLeft()).isEqualTo(1);
    }

    @Test
    void putsASeasonInTheLaneOfItsLastQuarterAndAYearUnderDecember() {
        YearLayout layout = YearLayout.of(2021, September2021.all());
        assertThat(quarter(layout, 4).loose()).extracting(EventOutline::name).contains("Turkic Council, 8th summit",
                "Russia–India annual summit").doesNotContain("6th Caspian summit");
        assertThat(layout.wholeYear()).extracting(EventOutline::name).contains("6th Caspian summit");
    }

    @Test
    void namesTheBusiestDayOfAQuarter() {
        Quarter third = quarter(YearLayout.of(2021, September2021.all()), 3);
        assertThat(third.busiest()).isEqualTo(LocalDate.of(2021, 9, 22));
        assertThat(third.most()).isEqualTo(7);
    }

    @Test
    void drawsNoBarForWhatWasCalledOff() {
        assertThat(month(layout(event("SAARC").on("2021-09-25").is(EventStatus.CANCELLED).outline()), Month.SEPTEMBER).bars()).isEmpty();
    }

    @Test
    @DisplayName("of a thousand events lets no two bars meet")
    void keepsBarsApart() {
        Row row = month(YearLayout.of(2021, Crowd.of(3, 1000)), Month.SEPTEMBER);
        for (int i = 1; i < row.bars().size(); i++) {
            assertThat(row.bars().get(i).from()).isGreaterThan(row.bars().get(i - 1).to());
        }
        assertThat(row.bars()).isNotEmpty();
    }
}
