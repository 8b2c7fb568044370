package org.chancery.ui.control;

import javafx.scene.control.Label;

/** A key as it is printed beside what it does. */
public final class KeyCap extends Label {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    /** @param keys as in "Ctrl K"; on macOS Ctrl is shown as the command sign */
    public KeyCap(String keys) {
        super(shown(keys));
        getStyleClass().setAll("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }

    public static String shown(String keys) {
        return MAC ? keys.replace("Ctrl", "\u2318") : keys;
    }
}
