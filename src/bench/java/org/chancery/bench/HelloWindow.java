package org.chancery.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A bare window with one word: the least that a start of JavaFX costs, of the same size as the program's. */
final class HelloWindow {
    private HelloWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Hello"), 1280, 800));
            stage.show();
        });
        FirstPaint.await(scene -> scene.getRoot().getBoundsInParent().getWidth() > 0);
    }
}
