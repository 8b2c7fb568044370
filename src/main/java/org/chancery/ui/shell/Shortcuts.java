package org.chancery.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.jspecify.annotations.Nullable;

/** The keys of the whole window. Single letters act only when no text field has the focus; the page gets what is left. */
final class Shortcuts {

    /** What the keys do. */
    interface Acts {

        void palette();

        void go(Destination destination);

        void addArticle();

        void paste();

        void importFiles();

        void export();

        void print();

        void undo();

        void redo();

        void filters();

        void sideBar();

        void back();

        void keys();

        void nextRegion();

        void openSample();

        Page page();

        boolean veiled();

        void lock();
    }

    private final Supplier<? extends Acts> now;
    private final BooleanSupplier closed;

    /**
     * @param now
     *            the acts of the frame that is in the window now
     * @param closed
     *            whether the window is locked, and no key does anything
     */
    Shortcuts(Supplier<? extends Acts> now, BooleanSupplier closed) {
        this.now = now;
        this.closed = closed;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (closed.getAsBoolean()) {
                return;
            }
            Acts acts = now.get();
            if (is(pressed, KeyCode.L, KeyCombination.SHORTCUT_DOWN)) {
                pressed.consume();
                acts.lock();
            } else if (!acts.veiled() && everywhere(acts, pressed, writing(scene.getFocusOwner()))) {
                pressed.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            Acts acts = now.get();
            if (!closed.getAsBoolean() && !acts.veiled() && !writing(scene.getFocusOwner()) && outsideFields(acts, pressed)) {
                pressed.consume();
            }
        });
    }

    private static boolean writing(@Nullable Node focus) {
        return focus instanceof TextInputControl;
    }

    private static boolean everywhere(Acts acts, KeyEvent pressed, boolean writing) {
        if (is(pressed, KeyCode.F1)) {
            return done(acts::keys);
        }
        if (is(pressed, KeyCode.F6)) {
            return done(acts::nextRegion);
        }
        if (is(pressed, KeyCode.LEFT, KeyCombination.ALT_DOWN)) {
            return done(acts::back);
        }
        if (!pressed.isShortcutDown()) {
            return false;
        }
        return withCtrl(acts, pressed, writing);
    }

    private static boolean withCtrl(Acts acts, KeyEvent pressed, boolean writing) {
        boolean shift = pressed.isShiftDown();
        return switch (pressed.getCode()) {
            case K -> done(acts::palette);
            case DIGIT1, NUMPAD1 -> go(acts, Destination.AGENDA);
            case DIGIT2, NUMPAD2 -> go(acts, Destination.MONTH);
            case DIGIT3, NUMPAD3 -> go(acts, Destination.YEAR);
            case DIGIT4, NUMPAD4 -> go(acts, Destination.SHELF);
            case DIGIT5, NUMPAD5 -> go(acts, Destination.INBOX);
            case DIGIT6, NUMPAD6 -> go(acts, Destination.DIRECTORY);
            case COMMA -> go(acts, Destination.PREFERENCES);
            case N -> done(acts::addArticle);
            case I -> done(acts::importFiles);
            case E -> done(acts::export);
            case P -> done(acts::print);
            case B -> done(acts::sideBar);
            case O -> done(acts::openSample);
            case V -> !writing && done(acts::paste);
            case Z -> !writing && done(shift ? acts::redo : acts::undo);
            default -> false;
        };
    }

    private static boolean outsideFields(Acts acts, KeyEvent pressed) {
        if (is(pressed, KeyCode.F)) {
            return done(acts::filters);
        }
        return acts.page().key(pressed);
    }

    private static boolean go(Acts acts, Destination destination) {
        return done(() -> acts.go(destination));
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private static boolean is(KeyEvent pressed, KeyCode code, Modifier... with) {
        return new KeyCodeCombination(code, with).match(pressed);
    }
}
