package org.chancery.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.place.Country;
import org.chancery.ui.PageWindowTest;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.agenda.AgendaPage;
import org.chancery.ui.sheet.month.MonthPage;
import org.chancery.ui.sheet.shelf.ShelfPage;
import org.chancery.ui.sheet.year.YearPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The sheets")
class SheetPagesWindowTest {

    /** Two firm summits, one for a month, one for a year; today is 27 September 2021. */
    abstract static class OnSheet extends PageWindowTest {
        final FilterState filter = new FilterState(Set.of());
        @Nullable
        DiplomaticEvent firm;
        @Nullable
        DiplomaticEvent loose;

        final SheetContext sheets() {
            firm = summit("Lake summit", List.of(article("2021-07-02", "Lake summit will be held on 30 September.")),
                    List.of("2021-09-30"));
            summit("River summit", List.of(article("2021-07-03", "River summit will be held on 14 October.")), List.of("2021-10-14"));
            loose = summit("Hill summit", List.of(article("2021-07-04", "Hill summit will be held in November.")), List.of("2021-11"));
            summit("Sea summit", List.of(article("2021-07-05", "Sea summit will be held this year.")), List.of("2021"));
            return new SheetContext(context(), store().events(), filter, Country.of("KZ"));
        }

        final Node called(String name) {
            return from(shown().content())
                    .lookup((Node node) -> node.isVisible() && node.getAccessibleText() != null && node.getAccessibleText()
                            .startsWith(name))
                    .query();
        }

        final boolean has(String name) {
            return !from(shown().content()).lookup((Node node) -> node.isVisible() && (node.getAccessibleText() != null && node
                    .getAccessibleText().startsWith(name) || node instanceof Label label && name.equals(label.getText()))).queryAll()
                    .isEmpty();
        }

        final String id(@Nullable DiplomaticEvent event) {
            return Objects.requireNonNull(event).id().toString();
        }
    }

    @Nested
    @DisplayName("month")
    class Month extends OnSheet {
        private @Nullable String side;

        @Override
        protected Page page() {
            MonthPage page = new MonthPage(sheets(), (event, close) -> {
                side = event.toString();
                return new Region();
            }, "en");
            page.refresh();
            return page;
        }

        @Test
        @DisplayName("selects an event by a click, shows it beside, and opens it with Enter")
        void select() {
            clickOn(called("Lake summit"));
            assertThat(side).isEqualTo(id(firm));
            assertThat(shown().sidePane().get()).isNotNull();
            type(KeyCode.ENTER);
            assertThat(navigation.asked).contains("event " + id(firm));
        }

        @Test
        @DisplayName("turns with PageDown and comes back to today with T")
        void turn() {
            type(KeyCode.PAGE_DOWN);
            assertThat(shown().title().get()).isEqualTo("October 2021");
            assertThat(has("River summit")).isTrue();
            type(KeyCode.T);
            assertThat(shown().title().get()).isEqualTo("September 2021");
        }

        @Test
        @DisplayName("draws a month's band in its month, and counts what has no day")
        void loose() {
            onFx(() -> shown().open(new Target.Day(LocalDate.parse("2021-11-10"))));
            assertThat(has("Hill summit")).isTrue();
            assertThat(shown().status().get()).contains("2 events").contains("2 of them without a day");
        }

        @Test
        @DisplayName("goes to the next event of a day with Tab, and lets go of it with Escape")
        void keys() {
            onFx(() -> shown().open(new Target.Day(LocalDate.parse("2021-09-30"))));
            type(KeyCode.TAB);
            assertThat(side).isEqualTo(id(firm));
            type(KeyCode.ESCAPE);
            assertThat(shown().sidePane().get()).isNull();
        }

        @Test
        @DisplayName("draws only what the filter lets through, and counts the rest")
        void filtered() {
            onFx(() -> filter.chosen().set(EventFilter.EVERYTHING.withKinds(Set.of(EventKind.VISIT))));
            assertThat(has("Lake summit")).isFalse();
            assertThat(filter.counts().getValue().hidden()).isPositive();
        }
    }

    @Nested
    @DisplayName("agenda")
    class Agenda extends OnSheet {
        @Override
        protected Page page() {
            AgendaPage page = new AgendaPage(sheets());
            page.refresh();
            return page;
        }

        @Test
        @DisplayName("lists what is ahead across months, loose dates too, and opens with Enter")
        void ahead() {
            assertThat(has("Lake summit")).isTrue();
            assertThat(has("Hill summit")).isTrue();
            ListView<?> list = lookup(".list-view").query();
            onFx(() -> list.getSelectionModel().select(0));
            clickOn(called("Lake summit"));
            type(KeyCode.ENTER);
            assertThat(navigation.asked).contains("event " + id(firm));
        }
    }

    @Nested
    @DisplayName("year")
    class Year extends OnSheet {
        @Override
        protected Page page() {
            YearPage page = new YearPage(sheets());
            page.refresh();
            return page;
        }

        @Test
        @DisplayName("shows bars and the year's own lane, and opens an event by a click on its bar")
        void bars() {
            assertThat(has("Sea summit")).isTrue();
            clickOn(called("Lake summit"));
            assertThat(navigation.asked).containsExactly("event " + id(firm));
        }

        @Test
        @DisplayName("turns by years")
        void turn() {
            type(KeyCode.PAGE_DOWN);
            assertThat(shown().title().get()).isEqualTo("2022");
            assertThat(has("Lake summit")).isFalse();
        }
    }

    @Nested
    @DisplayName("shelf")
    class Shelf extends OnSheet {
        @Override
        protected Page page() {
            ShelfPage page = new ShelfPage(sheets(), "en");
            page.refresh();
            return page;
        }

        @Test
        @DisplayName("holds what has no day, and moves the re-check on when it is checked; undo takes that back")
        void checked() {
            assertThat(has("Lake summit")).isFalse();
            clickOn(called("Hill summit"));
            type(KeyCode.SPACE);
            LocalDate recheck = store().events().find(Objects.requireNonNull(loose).id()).orElseThrow().recheck();
            assertThat(recheck).isEqualTo("2021-10-13");
            onFx(undo::undo);
            assertThat(store().events().find(Objects.requireNonNull(loose).id()).orElseThrow().recheck()).isNull();
        }

        @Test
        @DisplayName("sets a day with D, typed over the shelf, and says what is no date")
        void setDay() {
            clickOn(called("Hill summit"));
            type(KeyCode.D);
            eraseText(10).write("soon").type(KeyCode.ENTER);
            assertThat(lookup((Label label) -> label.getText() != null && label.getText().contains("soon")).queryAll()).isNotEmpty();
            eraseText(10).write("2021-11-08").type(KeyCode.ENTER);
            assertThat(store().events().find(Objects.requireNonNull(loose).id()).orElseThrow().facts().date().edtf()).isEqualTo(
                    "2021-11-08");
            assertThat(has("Hill summit")).isFalse();
        }

        @Test
        @DisplayName("shows another order when asked")
        void order() {
            clickOn("By re-check date");
            assertThat(has("Hill summit")).isTrue();
            assertThat(lookup((Label label) -> "By re-check date".equals(label.getText())).queryAll()).isNotEmpty();
        }
    }
}
