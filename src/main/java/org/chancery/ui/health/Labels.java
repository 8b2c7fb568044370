package org.chancery.ui.health;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that are shown in full, on as many lines as they need. */
final class Labels {
    private Labels() {}

    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
