package org.chancery.ui.sheet.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.chancery.agenda.EventOutline;
import org.chancery.place.Country;
import org.chancery.ui.kit.WindowTest;
import org.chancery.ui.mark.EventChip;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.FixedEvents;
import org.chancery.ui.sheet.Outlines;
import org.chancery.ui.sheet.September2021;
import org.chancery.ui.sheet.SheetContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over the month sheet")
class MonthListsWindowTest extends WindowTest {
    private static final LocalDate FULL = LocalDate.of(2021, 9, 15);
    private @Nullable MonthPage made;

    private SheetContext context(List<EventOutline> events) {
        return new SheetContext(context(), new FixedEvents(events), new FilterState(Set.of()), Country.of("KZ"));
    }

    @Override
    protected Region view() {
        List<EventOutline> events = new ArrayList<>(September2021.all());
        for (int i = 0; i < 40; i++) {
            events.add(Outlines.event("Talks " + i).on(FULL.toString()).outline());
        }
        MonthPage page = new MonthPage(context(events), (id, close) -> new Region(), "en");
        made = page;
        page.refresh();
        BorderPane frame = new BorderPane(page.content());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (!(press.getTarget() instanceof TextField) && page.key(press)) {
                press.consume();
            }
        });
        return frame;
    }

    private MonthPage page() {
        return Objects.requireNonNull(made);
    }

    private void goTo(LocalDate day) {
        onFx(() -> page().open(new org.chancery.ui.kit.Target.Day(day)));
    }

    private MoreLink more() {
        return lookup(".more-link").queryAllAs(MoreLink.class).stream().filter(m -> m.getUserData() instanceof MoreLink.Target t && t.day()
                .equals(FULL)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("a full day counts what it hides and opens all of it as a list, of which Enter opens one")
    void moreOpensTheDay() {
        clickOn(more());
        ListView<?> list = lookup(".event-list .list-view").queryListView();
        assertThat(list.getItems()).hasSizeGreaterThan(40);
        type(KeyCode.ENTER);
        assertThat(navigation.asked).singleElement().asString().startsWith("event ");
    }

    @Test
    @DisplayName("+ opens the list of the day on which the keyboard stands")
    void plusListsTheDay() {
        goTo(LocalDate.of(2021, 9, 30));
        type(KeyCode.EQUALS);
        ListView<EventOutline> list = lookup(".event-list .list-view").queryListView();
        assertThat(list.getItems()).extracting(EventOutline::name).contains("17th Forum KZ–RU", "Lapid in Manama", "Pre-COP26");
    }

    @Test
    @DisplayName("G asks for a date and goes there")
    void goesToADate() {
        type(KeyCode.G);
        TextField field = lookup(".go-to-date").queryAs(TextField.class);
        interact(() -> field.setText("2022-03"));
        interact(field::requestFocus);
        type(KeyCode.ENTER);
        assertThat(page().title().get()).isEqualTo("March 2022");
    }

    @Test
    @DisplayName("what is no date is said beside the field, and nothing moves")
    void refusesWhatIsNoDate() {
        type(KeyCode.G);
        TextField field = lookup(".go-to-date").queryAs(TextField.class);
        interact(() -> field.setText("soon"));
        interact(field::requestFocus);
        type(KeyCode.ENTER);
        assertThat(lookup(".danger-text").queryLabeled().getText()).contains("soon");
        assertThat(page().title().get()).isEqualTo("September 2021");
    }

    @Test
    @DisplayName("arrows, Home and End move the day, and the sheet turns at the end of the month")
    void arrows() {
        goTo(LocalDate.of(2021, 9, 30));
        type(KeyCode.RIGHT);
        assertThat(page().title().get()).isEqualTo("October 2021");
        type(KeyCode.HOME);
        assertThat(page().title().get()).isEqualTo("September 2021");
        type(KeyCode.END);
        assertThat(page().title().get()).isEqualTo("October 2021");
    }

    @Test
    @DisplayName("every chip says name, status, date in words and level to a screen reader")
    void accessibleText() {
        List<String> texts = lookup(".event-chip").queryAllAs(EventChip.class).stream().map(Node::getAccessibleText).toList();
        assertThat(texts).contains("17th Forum KZ–RU, Scheduled, Thursday 30 September 2021, Kokshetau, Highest level, sources disagree");
    }

    @Test
    @DisplayName("an empty month keeps its grid and offers the shelf")
    void emptyMonth() {
        goTo(YearMonth.of(2024, 5).atDay(1));
        clickOn("2 events have no day");
        assertThat(navigation.asked).containsExactly("show SHELF");
    }
}
