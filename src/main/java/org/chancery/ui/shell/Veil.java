package org.chancery.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The ink veil with one panel on it: palette, marks and keys, export, a failure. Escape or a click beside the panel closes it. */
final class Veil extends StackPane {

    private static final Runnable NOTHING = () -> {};

    private @Nullable Node before;
    private Runnable closed = NOTHING;

    Veil() {
        getStyleClass().add("veil");
        setVisible(false);
        setFocusTraversable(true);
        setOnMousePressed(pressed -> {
            if (pressed.getTarget() == this) {
                pressed.consume();
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                close();
            }
        });
    }

    /** @param fromTop px from the top of the window; below 0 for the middle */
    void show(Region panel, double fromTop) {
        show(panel, fromTop, NOTHING);
    }

    /** @param whenClosed hears when the panel goes, for whatever reason */
    void show(Region panel, double fromTop, Runnable whenClosed) {
        while (closed != NOTHING) {
            tellClosed();
        }
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(panel);
        StackPane.setAlignment(panel, fromTop < 0 ? Pos.CENTER : Pos.TOP_CENTER);
        StackPane.setMargin(panel, fromTop < 0 ? new Insets(24) : new Insets(fromTop, 24, 24, 24));
        closed = whenClosed;
        setVisible(true);
        requestFocus();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
        before = null;
        tellClosed();
    }

    private void tellClosed() {
        Runnable gone = closed;
        closed = NOTHING;
        gone.run();
    }

    boolean isOpen() {
        return isVisible();
    }
}
