package org.chancery.ui.passphrase;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.chancery.ui.control.TypedCharacters;

/**
 * A field whose characters are not shown unless asked for, under its label. The toolkit holds what is typed as strings, which nobody can wipe;
 * so it stays there only until it is taken, is handed on in characters, and a cleared field forgets how it could be undone.
 */
public final class SecretField extends VBox {
    private final PasswordField field = new PasswordField();

    /** @param label what is to be typed */
    public SecretField(Messages messages, String label) {
        super(4);
        Label name = new Label(label);
        name.getStyleClass().addAll("small", "muted");
        name.setLabelFor(field);
        field.setAccessibleText(label);
        field.setSkin(new Masked(field, true));
        HBox.setHgrow(field, Priority.ALWAYS);
        ToggleButton show = new ToggleButton(messages.text("unlock.show"));
        show.getStyleClass().add("segment");
        show.setMinWidth(USE_PREF_SIZE);
        show.selectedProperty().subscribe(shown -> field.setSkin(new Masked(field, !shown)));
        HBox row = new HBox(6, field, show);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, row);
    }

    /** Draws dots, or the characters themselves. */
    private static final class Masked extends TextFieldSkin {
        private final boolean masks;

        Masked(PasswordField field, boolean masks) {
            super(field);
            this.masks = masks;
            // The skin above asked for its text before it was known whether it masks.
            refresh(field);
        }

        private static void refresh(PasswordField field) {
            if (field.getLength() > 0) {
                int caret = field.getCaretPosition();
                String typed = field.getText();
                field.setText("");
                field.setText(typed);
                field.positionCaret(caret);
            }
        }

        @Override
        protected String maskText(String text) {
            return masks ? super.maskText(text) : text;
        }
    }

    /** What is typed now; the caller wipes it. */
    Passphrase copy() {
        return Passphrase.of(TypedCharacters.copy(field));
    }

    /** Empties the field; the caller wipes what was in it. */
    Passphrase take() {
        return Passphrase.of(TypedCharacters.take(field));
    }

    void clear() {
        field.clear();
    }

    boolean isBlank() {
        return field.getLength() == 0;
    }

    void onTyped(Runnable heard) {
        field.textProperty().addListener((_, _, _) -> heard.run());
    }

    void onEnter(Runnable act) {
        field.setOnAction(_ -> act.run());
    }

    /** Puts the keyboard there. */
    void focus() {
        field.requestFocus();
    }
}
