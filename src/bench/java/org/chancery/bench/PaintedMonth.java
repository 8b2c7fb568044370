package org.chancery.bench;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.chancery.launch.Main;

/** Starts the program as a user does and waits for the month with events on it. The arguments are the program's. */
final class PaintedMonth {
    private PaintedMonth() {}

    public static void main(String[] arguments) {
        FirstPaint.await(PaintedMonth::showsEvents);
        Main.main(arguments);
    }

    private static boolean showsEvents(Scene scene) {
        return scene.getRoot().lookupAll(".event-chip").stream().anyMatch(chip -> chip.isVisible() && width(chip) > 0);
    }

    private static double width(Node chip) {
        return chip.getBoundsInParent().getWidth();
    }
}
