package org.chancery.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A button that shows its word, its icon and its key, and says word and key to a screen reader. */
public final class Act extends Button {

    /** How much weight the button has. */
    public enum Weight {
        /** The one thing to do here. */
        MAIN("main-button"),
        /** Outlined. */
        PLAIN("plain-button"),
        /** Without outline, for what is rarely wanted. */
        FLAT("flat-button");

        private final String styleClass;

        Weight(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private Act(String word, @Nullable String keys, Weight weight, Runnable act) {
        getStyleClass().add(weight.styleClass);
        setAccessibleText(word);
        if (keys != null) {
            setAccessibleHelp(KeyCap.shown(keys));
        }
        setOnAction(_ -> act.run());
        setMnemonicParsing(false);
    }

    /**
     * @param icon
     *            before the word; null if none
     * @param keys
     *            as in "Ctrl K"; null if none
     */
    public static Act of(String word, @Nullable Icon icon, @Nullable String keys, Weight weight, Runnable act) {
        Act button = new Act(word, keys, weight, act);
        button.setMinWidth(USE_PREF_SIZE);
        if (keys == null) {
            button.setText(word);
            button.setGraphic(icon == null ? null : icon.view());
            return button;
        }
        Label label = new Label(word);
        label.getStyleClass().add("act-word");
        HBox line = new HBox(7, label, new KeyCap(keys));
        if (icon != null) {
            line.getChildren().addFirst(icon.view());
        }
        line.setAlignment(Pos.CENTER);
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    public static Act main(String word, @Nullable String keys, Runnable act) {
        return of(word, null, keys, Weight.MAIN, act);
    }

    public static Act plain(String word, @Nullable String keys, Runnable act) {
        return of(word, null, keys, Weight.PLAIN, act);
    }

    public static Act flat(String word, @Nullable String keys, Runnable act) {
        return of(word, null, keys, Weight.FLAT, act);
    }

    /** A square with an icon alone; the word is its tooltip and accessible name. */
    public static Act icon(String word, Icon icon, @Nullable String keys, Weight weight, Runnable act) {
        Act button = new Act(word, keys, weight, act);
        button.getStyleClass().add("icon-button");
        Node view = icon.view();
        button.setGraphic(view);
        button.setTooltip(new Tooltip(keys == null ? word : word + "  " + KeyCap.shown(keys)));
        return button;
    }

    /** Adds a style class, such as {@code card-button} or {@code large-button}. */
    public Act styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
