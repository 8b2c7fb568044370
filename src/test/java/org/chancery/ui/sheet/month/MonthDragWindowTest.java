package org.chancery.ui.sheet.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.place.Country;
import org.chancery.ui.PageWindowTest;
import org.chancery.ui.kit.Page;
import org.chancery.ui.mark.EventChip;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.SheetContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event dragged on the month sheet")
class MonthDragWindowTest extends PageWindowTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 9, 15);

    @Override
    protected Page page() {
        DiplomaticEvent summit = summit("Lake summit", List.of(article("2021-09-01", "Lake summit on 15 September in Osh.")), List.of(
                WEDNESDAY.toString()));
        event = summit.id();
        MonthPage page = new MonthPage(new SheetContext(context(), store().events(), new FilterState(Set.of()), Country.of("KZ")), (id,
                close) -> new Region(), "en");
        page.refresh();
        return page;
    }

    private EventId event = EventId.random();

    private EventChip chip() {
        return lookup(".event-chip").match((EventChip c) -> c.isVisible() && c.getUserData() instanceof Placed p && p.event().id().equals(
                event)).queryAs(EventChip.class);
    }

    private String stored() {
        return store().events().find(event).orElseThrow().facts().date().edtf();
    }

    private Point2D daysOn(int columns) {
        Bounds from = chip().localToScreen(chip().getBoundsInLocal());
        return new Point2D(from.getCenterX() + columns * (from.getWidth() + 4), from.getCenterY());
    }

    private void drag(Point2D to) {
        moveTo(chip()).press(MouseButton.PRIMARY);
        moveBy(8, 0).moveBy(8, 0);
        moveTo(to).release(MouseButton.PRIMARY);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @DisplayName("is set on the day where it is let go, and back where it was when the move is undone")
    void movesToTheDay() {
        drag(daysOn(1));
        assertThat(stored()).isEqualTo("2021-09-16");
        assertThat(notices.said).hasSize(1);
        onFx(undo::undo);
        assertThat(stored()).isEqualTo("2021-09-15");
    }

    @Test
    @DisplayName("stays where it is when it is let go outside of the sheet's days")
    void staysOutside() {
        drag(new Point2D(5, 5));
        assertThat(stored()).isEqualTo("2021-09-15");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }
}
