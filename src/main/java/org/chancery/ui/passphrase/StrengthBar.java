package org.chancery.ui.passphrase;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chancery.store.seal.PassphraseStrength;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/** How hard a passphrase is to guess, as steps and as a word. */
final class StrengthBar extends HBox {
    private final Messages messages;
    private final Label word = new Label();

    StrengthBar(Messages messages) {
        super(3);
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < PassphraseStrength.values().length; i++) {
            Region step = new Region();
            getChildren().add(step);
        }
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(word, new javafx.geometry.Insets(0, 0, 0, 6));
        getChildren().add(word);
        setAccessibleRole(AccessibleRole.TEXT);
        show(null);
    }

    /** @param strength null before anything was typed */
    void show(@Nullable PassphraseStrength strength) {
        int full = strength == null ? 0 : strength.ordinal() + 1;
        for (int i = 0; i < PassphraseStrength.values().length; i++) {
            getChildren().get(i).getStyleClass().setAll(i < full ? "strength-step-full" : "strength-step");
        }
        word.setText(strength == null ? messages.text("unlock.strength.none") : messages.text("unlock.strength.is", messages.text(
                "passphrase.strength." + strength.code())));
        setAccessibleText(word.getText());
    }
}
