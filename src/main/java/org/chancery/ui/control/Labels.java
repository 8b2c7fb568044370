package org.chancery.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words in the dress of their style classes. */
public final class Labels {
    private Labels() {}

    public static Label plain(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Words that are shown in full, on as many lines as they need. */
    public static Label wrapped(String text, String... styleClasses) {
        Label label = plain(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
