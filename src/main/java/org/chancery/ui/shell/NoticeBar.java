package org.chancery.ui.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** The notice at the foot at the right: one at a time, for six seconds, longer while the mouse or the keyboard is on it. */
final class NoticeBar extends HBox {

    private static final Duration STAYS = Duration.seconds(6);
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    private final ViewContext context;
    private final Label sentence = new Label();
    private final PauseTransition goes = new PauseTransition(STAYS);

    NoticeBar(ViewContext context) {
        super(12);
        this.context = context;
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        goes.setOnFinished(_ -> hide());
        hoverProperty().subscribe(over -> {
            if (over) {
                goes.pause();
            } else if (isVisible()) {
                goes.playFromStart();
            }
        });
        hide();
    }

    /** @param undo null if it cannot be taken back from here */
    void say(String words, @Nullable Runnable undo, boolean failure) {
        put(words, undo == null ? null : Act.plain(context.text("shell.undo"), "Ctrl Z", () -> {
            hide();
            undo.run();
        }), failure);
    }

    /** A failure that leads to where something can be done. */
    void lead(String words, String verb, Runnable act) {
        put(words, Act.plain(verb, null, () -> {
            hide();
            act.run();
        }), true);
    }

    private void put(String words, @Nullable Act act, boolean failure) {
        sentence.setText(words);
        sentence.setMaxWidth(context.look().px(failure ? 520 : 420));
        setAccessibleText(words);
        getChildren().setAll(sentence);
        if (act != null) {
            getChildren().add(act.styled("card-button"));
        }
        getChildren().add(Act.icon(context.text("shell.notice.close"), Icon.CLOSE, null, Act.Weight.FLAT, this::hide));
        pseudoClassStateChanged(FAILURE, failure);
        setVisible(true);
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
        if (failure) {
            goes.stop();
        } else {
            goes.playFromStart();
        }
    }

    void hide() {
        goes.stop();
        setVisible(false);
    }
}
