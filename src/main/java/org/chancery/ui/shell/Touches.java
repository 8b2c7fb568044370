package org.chancery.ui.shell;

import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Hears every key and every move of the mouse in every window of ours, pop-ups and dialogs too. */
final class Touches {
    /** These come also when something moves under a mouse that stands still. */
    private static final Set<EventType<?>> BY_THEMSELVES = Set.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED, MouseEvent.MOUSE_EXITED_TARGET);

    private final EventHandler<InputEvent> heard;
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listen);
            change.getRemoved().forEach(this::leave);
        }
    };

    Touches(Runnable touched) {
        heard = event -> {
            if (!BY_THEMSELVES.contains(event.getEventType())) {
                touched.run();
            }
        };
    }

    void listen() {
        Window.getWindows().forEach(this::listen);
        Window.getWindows().addListener(windows);
    }

    void leave() {
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(this::leave);
    }

    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, heard);
    }

    private void leave(Window window) {
        window.removeEventFilter(InputEvent.ANY, heard);
    }

    /** Closes every window of ours but that one. */
    static void closeAllBut(Stage stage) {
        Set.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
    }
}
