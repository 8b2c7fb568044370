package org.chancery.ui.sheet.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.sheet.Outlines.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;
import org.chancery.ui.sheet.September2021;
import org.chancery.ui.sheet.month.Placed.End;
import org.chancery.ui.sheet.month.Placed.Shape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The layout of a month")
class MonthLayoutTest {
    private static final MonthGrid GRID = new MonthGrid(YearMonth.of(2021, 9), WeekFields.ISO);

    /** As if each letter were six pixels wide. */
    private static final Fit FIT = (e, width) -> e.city() != null || e.name().length() * 6 > width - 22;

    private static MonthLayout layout(List<EventOutline> events) {
        return layout(events, 665);
    }

    private static MonthLayout layout(List<EventOutline> events, double height) {
        return MonthLayout.of(GRID, events, 808, height, FIT);
    }

    private static Placed piece(Week week, String name) {
        return week.pieces().stream().filter(p -> p.event().name().equals(name)).findFirst().orElseThrow();
    }

    @Nested
    @DisplayName("of the drawing")
    class Drawing {
        private final MonthLayout layout = layout(September2021.all());

        @Test
        void showsFiveWeeksFromMondayThe30thOfAugust() {
            assertThat(layout.weeks()).extracting(Week::first).startsWith(LocalDate.of(2021, 8, 30)).hasSize(5);
            assertThat(GRID.weekNumber(layout.weeks().getFirst().first())).isEqualTo(35);
        }

        @Test
        void givesEachWeekTheHeightItNeedsAndFillsTheSheet() {
            assertThat(layout.weeks()).extracting(Week::height).allMatch(h -> h >= MonthMetrics.LEAST_ROW);
            assertThat(layout.weeks().stream().mapToDouble(Week::height).sum()).isEqualTo(665);
            assertThat(layout.weeks().get(4).height()).isGreaterThan(layout.weeks().get(1).height());
        }

        @Test
        void carriesABandFromWeekToWeekAndCutsItWhereItsLastDayIsKnown() {
            assertThat(piece(layout.weeks().get(2), "Lapid in Manama")).returns(4, Placed::from).returns(End.FADES, Placed::start).returns(
                    End.CONTINUES, Placed::end);
            assertThat(piece(layout.weeks().get(3), "Lapid in Manama")).returns(End.CONTINUES, Placed::start).returns(End.CONTINUES,
                    Placed::end);
            assertThat(piece(layout.weeks().get(4), "Lapid in Manama")).returns(3, Placed::to).returns(End.CUT, Placed::end);
        }

        @Test
        void fadesAWeekThatHasNoDayAtBothEnds() {
            assertThat(piece(layout.weeks().get(3), "Franco-British Defence Conference")).returns(End.FADES, Placed::start).returns(
                    End.FADES, Placed::end).returns(Shape.BAND, Placed::shape);
        }

        @Test
        void continuesABarInTheNextWeek() {
            assertThat(piece(layout.weeks().get(1), "Pope Francis")).returns(6, Placed::from).returns(End.TRUE, Placed::start).returns(
                    End.CONTINUES, Placed::end);
            assertThat(piece(layout.weeks().get(2), "Pope Francis")).returns(2, Placed::to).returns(End.CONTINUES, Placed::start).returns(
                    End.TRUE, Placed::end);
        }

        @Test
        void lowersADayBesideTheBarsThatDoNotRunThroughIt() {
            Week last = layout.weeks().get(4);
            assertThat(piece(last, "Putin–Erdoğan").y()).isEqualTo(piece(last, "Pre-COP26").y());
        }

        @Test
        void drawsNothingThatIsLooserThanAMonth() {
            assertThat(layout.weeks()).flatExtracting(Week::pieces).extracting(p -> p.event().name()).doesNotContain("6th Caspian summit",
                    "Turkic Council, 8th summit", "Russia–India annual summit", "Commonwealth Heads of Government Meeting");
        }

        @Test
        void hidesOnlyWhereTheSheetIsFull() {
            assertThat(layout(September2021.all(), 900).weeks()).allMatch(week -> week.hidden().isEmpty());
        }
    }

    @Nested
    @DisplayName("of one day")
    class OneDay {

        @Test
        void putsTheHighestLevelFirst() {
            Week week = layout(List.of(event("Experts").on("2021-09-01").level(Level.EXPERT).outline(), event("Nobody said").on(
                    "2021-09-01")
                    .level(null).outline(), event("Presidents").on("2021-09-01").highest().outline())).weeks().getFirst();
            assertThat(week.pieces().stream().sorted(java.util.Comparator.comparing(Placed::y))).extracting(p -> p.event().name())
                    .containsExactly("Presidents", "Experts", "Nobody said");
        }

        @Test
        void takesASecondLineForThePlaceOnlyWhereTheColumnHasRoom() {
            List<EventOutline> one = List.of(event("Talks").on("2021-09-01").at("Geneva", "CH").outline());
            assertThat(layout(one).weeks().getFirst().pieces().getFirst().twoLines()).isTrue();
            assertThat(layout(one, 350).weeks().getFirst().pieces().getFirst().twoLines()).isTrue();
            List<EventOutline> two = List.of(one.getFirst(), event("Visit").on("2021-09-01").at("Rome", "IT").outline());
            assertThat(layout(two, 350).weeks().getFirst().pieces()).noneMatch(Placed::twoLines);
            assertThat(layout(two, 350).weeks().getFirst().hidden()).isEmpty();
        }

        @Test
        void staysInOneLineWhenThereIsNothingToAdd() {
            Week week = layout(List.of(event("Talks").on("2021-09-01").outline())).weeks().getFirst();
            assertThat(week.pieces().getFirst().twoLines()).isFalse();
        }

        @Test
        void countsWhatItHides() {
            List<EventOutline> many = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                many.add(event("Talks " + i).on("2021-09-01").outline());
            }
            Week week = layout(many, 500).weeks().getFirst();
            Hidden hidden = week.hidden().getFirst();
            assertThat(hidden.from()).isEqualTo(2);
            assertThat(week.pieces().size() + hidden.events().size()).isEqualTo(30);
            assertThat(hidden.y() + MonthMetrics.LANE).isLessThanOrEqualTo(week.height());
        }
    }

    @Nested
    @DisplayName("of long events")
    class Long {

        @Test
        void putsTheLongerBarAbove() {
            Week week = layout(List.of(event("Short").on("2021-09-01/2021-09-02").outline(), event("Long").on("2021-09-01/2021-09-05")
                    .outline())).weeks().getFirst();
            assertThat(piece(week, "Long").y()).isLessThan(piece(week, "Short").y());
        }

        @Test
        void letsABarGiveWayToTheNumberOfHiddenEvents() {
            List<EventOutline> bars = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                bars.add(event("Session " + i).on("2021-09-06/2021-09-12").outline());
            }
            Week week = layout(bars, 350).weeks().get(1);
            assertThat(week.hidden()).hasSize(7).allMatch(h -> h.events().size() + week.pieces().size() == 20);
        }

        @Test
        void letsABarGiveWayToADayOfAHigherLevel() {
            List<EventOutline> events = new ArrayList<>(List.of(event("Summit").on("2021-09-08").highest().outline()));
            for (int i = 0; i < 9; i++) {
                events.add(event("Session " + i).on("2021-09-06/2021-09-12").outline());
            }
            Week week = layout(events, 350).weeks().get(1);
            assertThat(week.pieces()).extracting(p -> p.event().name()).contains("Summit");
            assertThat(week.hidden()).hasSize(7);
        }

        @Test
        void countsBandsThatItHidesForTheWholeWeek() {
            List<EventOutline> bands = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                bands.add(event("Window " + i).on("[2021-09-06..2021-09-12]").outline());
            }
            Week week = layout(bands, 350).weeks().get(1);
            assertThat(week.hidden()).hasSize(1).allMatch(Hidden::ofBands);
            assertThat(week.hidden().getFirst().events().size() + week.pieces().size()).isEqualTo(40);
        }

        @Test
        void drawsAMonthAsABandOverAllItsWeeks() {
            assertThat(layout(List.of(event("ECO summit").on("2021-09").outline())).weeks()).allMatch(week -> week.pieces().getFirst()
                    .shape() == Shape.BAND);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("of a thousand events shows or counts each of them on each of its days, and lets no two overlap")
    void losesNothingInACrowd(long seed) {
        List<EventOutline> events = Crowd.of(seed, 1000);
        MonthLayout layout = layout(events, seed % 2 == 0 ? 665 : 470);
        for (Week week : layout.weeks()) {
            for (int column = 0; column < 7; column++) {
                int day = column;
                DateWindow date = DateWindow.ofDay(week.first().plusDays(column));
                Set<EventId> wanted = new HashSet<>(events.stream().filter(e -> Footing.of(e) != Footing.NONE && e.date().possiblyIn(date))
                        .map(
                                EventOutline::id)
                        .toList());
                Set<EventId> found = new HashSet<>(week.pieces().stream().filter(p -> p.covers(day)).map(p -> p.event().id()).toList());
                week.hidden().stream().filter(h -> h.from() <= day && day <= h.to()).flatMap(h -> h.events().stream()).filter(e -> e.date()
                        .possiblyIn(date)).forEach(e -> found.add(e.id()));
                assertThat(found).isEqualTo(wanted);
                assertApart(week, day);
            }
        }
    }

    private static void assertApart(Week week, int column) {
        List<double[]> taken = new ArrayList<>();
        week.pieces().stream().filter(p -> p.covers(column)).forEach(p -> taken.add(new double[]{p.y(), p.y() + p.height()}));
        week.hidden().stream().filter(h -> h.from() <= column && column <= h.to()).forEach(h -> taken.add(new double[]{h.y(), h.y() + 18}));
        taken.sort(java.util.Comparator.comparingDouble(t -> t[0]));
        for (int i = 1; i < taken.size(); i++) {
            assertThat(taken.get(i)[0]).isGreaterThanOrEqualTo(taken.get(i - 1)[1]);
        }
        assertThat(taken.isEmpty() ? 0 : taken.getLast()[1]).isLessThanOrEqualTo(week.height());
    }
}
