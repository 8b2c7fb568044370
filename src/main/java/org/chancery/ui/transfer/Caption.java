package org.chancery.ui.transfer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words in the dialogs of what comes and goes: as high as they are, however little room there is. */
final class Caption {
    private Caption() {}

    static Label of(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** On as many lines as they need. */
    static Label wrapped(String words, String... styleClasses) {
        Label label = of(words, styleClasses);
        label.setWrapText(true);
        return label;
    }
}
