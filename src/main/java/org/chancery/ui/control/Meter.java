package org.chancery.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A value from 0 to 1 as five small steps and a figure. */
public final class Meter extends HBox {
    private static final int STEPS = 5;

    /** @param accessible what is measured, for a screen reader */
    public Meter(double value, String accessible) {
        super(2);
        setAlignment(Pos.CENTER_RIGHT);
        int full = (int) Math.clamp(Math.round(value * STEPS), 0, STEPS);
        for (int i = 0; i < STEPS; i++) {
            Region step = new Region();
            step.getStyleClass().add(i < full ? "meter-step-full" : "meter-step");
            getChildren().add(step);
        }
        Label figure = new Label(String.format(Locale.ROOT, "%.2f", value));
        figure.getStyleClass().addAll("small", "muted", "meter-figure");
        getChildren().add(figure);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(accessible + " " + figure.getText());
    }
}
