package org.chancery.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Page;
import org.jspecify.annotations.Nullable;

/** The frame: side bar, the middle with top bar, filter bar, page and status line, the pane at the right; above them veil and notice. */
final class ShellView extends StackPane {

    private static final double NARROW = 1100;
    private static final double SMALL_PANE = 1240;
    private static final double LOW = 720;

    /** The parts of the frame, in the order of F6. */
    record Parts(SideBar side, TopBar top, FilterBar filters, StatusLine status, Veil veil, NoticeBar notice) {}

    private final Look look;
    private final Parts parts;
    private final StackPane bar = new StackPane();
    private final StackPane content = new StackPane();
    private final StackPane pane = new StackPane();
    private final StackPane strip = new StackPane();
    /** Of its own, so that a failure closes nothing that was open on the other. */
    private final Veil failure = new Veil();
    private final VBox middle;
    private @Nullable Page shown;
    private boolean sideBarWanted = true;
    private boolean narrow;

    ShellView(Look look, Parts parts) {
        this.look = look;
        this.parts = parts;
        getStyleClass().add("shell");
        bar.getStyleClass().add("bar-room");
        pane.getStyleClass().add("side-pane");
        strip.getStyleClass().add("side-strip");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        middle = new VBox(parts.top(), bar, content, strip, parts.status());
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox frame = new HBox(parts.side(), middle, pane);
        BorderPane foot = new BorderPane();
        foot.setPickOnBounds(false);
        foot.setBottom(parts.notice());
        BorderPane.setAlignment(parts.notice(), javafx.geometry.Pos.BOTTOM_RIGHT);
        BorderPane.setMargin(parts.notice(), new javafx.geometry.Insets(0, 16, look.px(36), 0));
        getChildren().addAll(frame, foot, parts.veil(), failure);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    void show(Page page) {
        Page before = shown;
        if (before != null) {
            before.sidePane().removeListener(this::changed);
            before.sideStrip().removeListener(this::changed);
        }
        shown = page;
        content.getChildren().setAll(page.content());
        parts.top().setVisible(page.topBar());
        parts.top().setManaged(page.topBar());
        parts.top().show(page);
        parts.status().show(page);
        Node under = switch (page.bar()) {
            case FILTERS -> parts.filters();
            case OWN -> page.ownBar();
            case NONE -> null;
        };
        parts.filters().end(page.barEnd());
        bar.getChildren().clear();
        if (under != null) {
            bar.getChildren().add(under);
        }
        bar.setVisible(under != null);
        bar.setManaged(under != null);
        page.sidePane().addListener(this::changed);
        page.sideStrip().addListener(this::changed);
        fit();
    }

    private void changed(Object any, @Nullable Object was, @Nullable Object is) {
        fit();
    }

    @Nullable
    Page shown() {
        return shown;
    }

    void toggleSideBar() {
        sideBarWanted = !sideBarWanted;
        fit();
    }

    /** Puts the keyboard on the next part of the window. */
    void focusNext() {
        Node now = getScene().getFocusOwner();
        if (inside(now, parts.side())) {
            parts.top().focusFirst();
        } else if (inside(now, parts.top()) && bar.isVisible() && bar.getChildren().contains(parts.filters())) {
            parts.filters().focusFirst();
        } else if (inside(now, content) || (inside(now, pane) && pane.isVisible())) {
            parts.side().focusFirst();
        } else {
            Page page = shown;
            if (page != null) {
                page.content().requestFocus();
            }
            if (!inside(getScene().getFocusOwner(), content)) {
                parts.side().focusFirst();
            }
        }
    }

    private static boolean inside(@Nullable Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    /** Chooses rail or words, pane or strip, by the room there is. */
    private void fit() {
        double width = getWidth() * 100 / look.percent();
        double height = getHeight() * 100 / look.percent();
        narrow = width > 0 && width < NARROW;
        parts.side().rail(narrow || !sideBarWanted, height < LOW);
        Page page = shown;
        Region beside = page == null ? null : page.sidePane().get();
        Region below = page == null ? null : page.sideStrip().get();
        put(pane, narrow ? null : beside);
        put(strip, narrow ? below : null);
        double wide = look.px(width < SMALL_PANE ? 272 : 304);
        pane.setMinWidth(wide);
        pane.setPrefWidth(wide);
        pane.setMaxWidth(wide);
    }

    private static void put(StackPane room, @Nullable Region inside) {
        if (inside == null) {
            room.getChildren().clear();
        } else if (!room.getChildren().contains(inside)) {
            room.getChildren().setAll(inside);
        }
        room.setVisible(inside != null);
        room.setManaged(inside != null);
    }

    Veil veil() {
        return parts.veil();
    }

    Veil failure() {
        return failure;
    }

    NoticeBar notice() {
        return parts.notice();
    }

    FilterBar filterBar() {
        return parts.filters();
    }

    TopBar topBar() {
        return parts.top();
    }
}
