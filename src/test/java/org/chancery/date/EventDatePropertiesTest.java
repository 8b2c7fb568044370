package org.chancery.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every event date")
class EventDatePropertiesTest {
    private static final int DATES = 400;

    /** The seed stands in each test's name; set {@code chancery.seed} to try others. */
    private static long seed(RepetitionInfo info) {
        return Long.getLong("chancery.seed", 20210930L) + info.getCurrentRepetition();
    }

    @RepeatedTest(value = 5, name = "is read back from its own text (seed 20210930 + {currentRepetition})")
    void parseAndPrint(RepetitionInfo info) {
        RandomDates dates = new RandomDates(seed(info));
        for (int i = 0; i < DATES; i++) {
            EventDate date = dates.next();
            EventDate again = EventDate.parse(date.edtf(), date.earliestOrNull());
            assertThat(again.edtf()).isEqualTo(date.edtf());
            assertThat(again.bounds()).as(date.edtf()).isEqualTo(date.bounds());
            assertThat(again.precision()).isEqualTo(date.precision());
        }
    }

    @RepeatedTest(value = 5, name = "is possibly in each window in which it certainly is (seed 20210930 + {currentRepetition})")
    void certainlyImpliesPossibly(RepetitionInfo info) {
        RandomDates dates = new RandomDates(seed(info));
        for (int i = 0; i < DATES; i++) {
            EventDate date = dates.next();
            LocalDate first = dates.day();
            DateWindow window = new DateWindow(first, first.plusDays(i));
            assertThat(!date.certainlyIn(window) || date.possiblyIn(window)).as(date + " in " + window).isTrue();
            assertThat(date.possiblyIn(DateWindow.ALWAYS)).isTrue();
            if (date.doubtful() || date.isUnknown()) {
                assertThat(date.certainlyIn(DateWindow.ALWAYS)).as(date.edtf()).isFalse();
            }
        }
    }

    @RepeatedTest(value = 5, name = "has its place in both orders (seed 20210930 + {currentRepetition})")
    void ordersAreTotal(RepetitionInfo info) {
        RandomDates source = new RandomDates(seed(info));
        List<EventDate> dates = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            dates.add(source.next());
        }
        for (Comparator<EventDate> order : List.of(EventDate.BY_EARLIEST, EventDate.BY_LATEST)) {
            for (EventDate a : dates) {
                for (EventDate b : dates) {
                    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                    for (EventDate c : dates) {
                        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                            assertThat(order.compare(a, c)).as(a + " " + b + " " + c).isLessThanOrEqualTo(0);
                        }
                    }
                }
            }
        }
    }

    @RepeatedTest(value = 5, name = "that is about right is wider than one that is right (seed 20210930 + {currentRepetition})")
    void aboutIsWider(RepetitionInfo info) {
        RandomDates dates = new RandomDates(seed(info));
        for (int i = 0; i < DATES; i++) {
            EventDate date = dates.plain();
            if (date.value() instanceof EdtfValue.Unit) {
                assertThat(date.about().bounds().orElseThrow().contains(date.bounds().orElseThrow())).as(date.edtf()).isTrue();
                assertThat(date.about().bounds()).isNotEqualTo(date.bounds());
            }
        }
    }

    @Test
    @DisplayName("nests: a day in its month, quarter, half and year, and the thirds of a month in the month")
    void boundsNest() {
        for (LocalDate day = LocalDate.of(2019, 12, 1); day.getYear() < 2022; day = day.plusDays(1)) {
            YearMonth month = YearMonth.from(day);
            int quarter = (day.getMonthValue() + 2) / 3;
            List<EventDate> nested = List.of(EventDate.day(day), EventDate.month(month), EventDate.quarter(day.getYear(), quarter),
                    EventDate.half(day.getYear(), (quarter + 1) / 2), EventDate.year(day.getYear()));
            for (int i = 1; i < nested.size(); i++) {
                assertThat(nested.get(i - 1).certainlyIn(nested.get(i).bounds().orElseThrow())).as("%s in %s", nested.get(i - 1), nested
                        .get(i)).isTrue();
            }
            DateWindow whole = nested.get(1).bounds().orElseThrow();
            List<DateWindow> thirds = List.of(bounds(EventDate.early(month)), bounds(EventDate.mid(month)), bounds(EventDate.late(month)));
            assertThat(thirds.stream().mapToLong(DateWindow::days).sum()).isEqualTo(whole.days());
            assertThat(thirds).allMatch(whole::contains);
        }
    }

    @Test
    @DisplayName("that ends by a day counts from the day of publication, unless that lies after it")
    void openBeginning() {
        LocalDate published = LocalDate.parse("2021-04-08");
        assertThat(EventDate.parse("[..2021-12-31]", published).earliest()).contains(published);
        assertThat(EventDate.parse("[..2021-12-31]").earliest()).isEmpty();
        assertThat(EventDate.parse("[..2021-03-31]", published).earliest()).isEmpty();
        assertThat(EventDate.parse("[..2021-03-31]", published).possiblyIn(DateWindow.ofYear(2020))).isTrue();
    }

    @Test
    @DisplayName("can be written and read again: what counts on beyond the year 9999 or behind the year 0 is unknown")
    void fourDigits() {
        LocalDate beyond = LocalDate.of(10_000, 1, 1);
        assertThat(List.of(EventDate.day(beyond), EventDate.range(beyond.minusDays(1), beyond), EventDate.window(LocalDate.of(-1, 12, 31),
                beyond), EventDate.by(beyond, null), EventDate.month(YearMonth.from(beyond)), EventDate.half(-1, 1),
                EventDate.year(
                        10_000)))
                .allMatch(EventDate::isUnknown);
        EventDate lastWinter = EventDate.season(9999, Season.WINTER);
        assertThat(EventDate.parse(lastWinter.edtf())).isEqualTo(lastWinter);
        EdtfValue never = new EdtfValue.Day(beyond);
        assertThatThrownBy(() -> new EventDate(never, true, false, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "\"{0}\" is refused in one sentence")
    @ValueSource(strings = {"2021-13", "2021-00", "2021-37", "2021-42", "2021-02-30", "~", "?", "[2021-09-30..2021-09-01]",
            "2021-10-01/2021-09-30", "[..]", "[2021-09-01..]", "[2021-09-01]", "/", "2021/", "21", "next year", "2021-9-3", "[..2021~]"})
    void refused(String wrong) {
        assertThatThrownBy(() -> EventDate.parse(wrong)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("\"" + wrong
                + "\" is not a date: ").hasMessageNotContaining("\n");
    }

    private static DateWindow bounds(EventDate date) {
        return date.bounds().orElseThrow();
    }
}
