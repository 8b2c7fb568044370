package org.chancery.ui.control;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A filter: says what it asks, opens its choices, and when set has an accent outline and a cross that clears it. */
public final class FilterChip extends Button {

    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final Label word = new Label();
    private final StackPane tail = new StackPane();
    private final String open;
    private final Supplier<? extends Region> choices;
    private final Runnable clear;
    private boolean set;
    private @Nullable PopOver shown;

    /**
     * @param open
     *            what it says while nothing is asked: "Any party"
     * @param choices
     *            makes what its pop-over shows
     * @param clear
     *            takes back what is set
     */
    public FilterChip(String open, Supplier<? extends Region> choices, Runnable clear) {
        this.open = open;
        this.choices = choices;
        this.clear = clear;
        getStyleClass().add("filter-chip");
        HBox line = new HBox(4, word, tail);
        line.setAlignment(Pos.CENTER);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> openChoices());
        setOnKeyPressed(pressed -> {
            if (set && (pressed.getCode() == KeyCode.DELETE || pressed.getCode() == KeyCode.BACK_SPACE)) {
                pressed.consume();
                clear.run();
            }
        });
        show("");
    }

    /** @param asked what is asked, in words; empty if nothing */
    public void show(String asked) {
        set = !asked.isEmpty();
        word.setText(set ? asked : open);
        setAccessibleText(word.getText());
        Node mark = (set ? Icon.CLOSE : Icon.DOWN).view(set ? 10 : 11);
        tail.getChildren().setAll(mark);
        tail.setPadding(new Insets(4, 2, 4, 2));
        tail.setPickOnBounds(true);
        tail.setOnMousePressed(set ? pressed -> {
            pressed.consume();
            clear.run();
        } : null);
        pseudoClassStateChanged(SET, set);
    }

    /** Takes back what is set. */
    public void clear() {
        clear.run();
    }

    public boolean isSet() {
        return set;
    }

    /** Opens the choices below the chip; they close by Escape or a click elsewhere. */
    public void openChoices() {
        PopOver before = shown;
        if (before != null && before.isShowing()) {
            before.hide();
            return;
        }
        PopOver now = below(choices.get());
        shown = now;
        now.show(this);
    }

    /** A pop-over of ControlsFX in our dress: no arrow, no shadow, no animation. */
    public static PopOver below(Region content) {
        StackPane box = new StackPane(content);
        box.getStyleClass().add("choices");
        PopOver over = new PopOver(box);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setArrowSize(0);
        over.setArrowIndent(0);
        over.setCornerRadius(4);
        over.setDetachable(false);
        over.setAnimated(false);
        over.setFadeInDuration(Duration.ZERO);
        over.setFadeOutDuration(Duration.ZERO);
        return over;
    }
}
