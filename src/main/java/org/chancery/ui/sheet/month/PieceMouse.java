package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.jspecify.annotations.Nullable;

/** What the mouse does to chips, bands and links: a click selects, two open, a drag moves an event of one day that is still to come. */
final class PieceMouse {
    private static final double DRAG_FROM = 6;
    private final MonthViewModel model;
    private final MonthSheet.Asks asks;
    private final DayFinder days;
    private final Consumer<@Nullable LocalDate> pointer;
    private @Nullable Drag drag;

    /** Finds the day under a point of the sheet. */
    interface DayFinder {
        void at(double x, double y, BiConsumer<LocalDate, Boolean> found);
    }

    private static final class Drag {
        final EventOutline event;
        final Node piece;
        final Point2D from;
        @Nullable
        LocalDate over;
        boolean moving;

        Drag(EventOutline event, Node piece, Point2D from) {
            this.event = event;
            this.piece = piece;
            this.from = from;
        }
    }

    PieceMouse(MonthViewModel model, MonthSheet.Asks asks, DayFinder days, Consumer<@Nullable LocalDate> pointer) {
        this.model = model;
        this.asks = asks;
        this.days = days;
        this.pointer = pointer;
    }

    void listen(Region piece) {
        piece.setOnMousePressed(this::pressed);
        piece.setOnMouseClicked(this::clicked);
        piece.setOnMouseEntered(entered -> explain(piece));
    }

    /** Follows a drag over the whole sheet: not every platform goes on sending it to the piece where it began. */
    void follow(Node sheet) {
        sheet.setOnMouseDragged(this::dragged);
        sheet.setOnMouseReleased(this::released);
    }

    private static void explain(Region piece) {
        if (piece.getProperties().get("tip") instanceof Tooltip tip) {
            tip.setText(piece.getAccessibleText());
            return;
        }
        Tooltip tip = new Tooltip(piece.getAccessibleText());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        piece.getProperties().put("tip", tip);
        Tooltip.install(piece, tip);
    }

    private void pressed(MouseEvent press) {
        press.consume();
        Node piece = (Node) press.getSource();
        drag = piece.getUserData() instanceof Placed placed && placed.shape() == Placed.Shape.CHIP && movable(placed.event())
                ? new Drag(placed.event(), piece, new Point2D(press.getSceneX(), press.getSceneY()))
                : null;
    }

    private static boolean movable(EventOutline event) {
        return event.status() != EventStatus.HELD && event.status() != EventStatus.CANCELLED;
    }

    private void dragged(MouseEvent move) {
        Drag now = drag;
        if (now == null) {
            return;
        }
        move.consume();
        now.moving |= now.from.distance(move.getSceneX(), move.getSceneY()) > DRAG_FROM;
        if (now.moving) {
            Point2D onSheet = now.piece.getParent().sceneToLocal(move.getSceneX(), move.getSceneY());
            now.over = null;
            days.at(onSheet.getX(), onSheet.getY(), (day, inside) -> now.over = day);
            now.piece.setOpacity(0.5);
            pointer.accept(now.over);
        }
    }

    private void released(MouseEvent release) {
        Drag now = drag;
        drag = null;
        if (now == null || !now.moving) {
            return;
        }
        release.consume();
        now.piece.setOpacity(1);
        pointer.accept(null);
        LocalDate target = now.over;
        if (target != null && !now.event.date().equals(org.chancery.date.EventDate.day(target))) {
            asks.move(now.event, target);
        }
    }

    private void clicked(MouseEvent click) {
        click.consume();
        if (!click.isStillSincePress()) {
            return;
        }
        Node piece = (Node) click.getSource();
        if (piece.getUserData() instanceof Placed placed) {
            model.select(placed.event());
            if (click.getClickCount() == 2) {
                asks.open(placed.event());
            }
            piece.getParent().getParent().requestFocus();
        } else if (piece.getUserData() instanceof MoreLink.Target target) {
            asks.list(target.day(), target.hidden().ofBands() ? target.hidden().events() : model.on(target.day()), piece);
        }
    }
}
