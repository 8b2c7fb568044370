package org.chancery.ui.passphrase;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.PassphraseStrength;
import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;

/** A new passphrase, typed twice, with how strong it is. */
final class NewPassphraseForm extends VBox {
    private final Messages messages;
    private final TaskRunner tasks;
    private final SecretField first;
    private final SecretField second;
    private final StrengthBar strength;
    private final Label differ = new Label();
    private int typed;

    NewPassphraseForm(Messages messages, TaskRunner tasks) {
        super(8);
        this.messages = messages;
        this.tasks = tasks;
        first = new SecretField(messages, messages.text("unlock.new"));
        second = new SecretField(messages, messages.text("unlock.again"));
        strength = new StrengthBar(messages);
        differ.getStyleClass().addAll("small", "danger-text");
        differ.managedProperty().bind(differ.textProperty().isNotEmpty());
        Label advice = new Label(messages.text("unlock.advice"));
        advice.getStyleClass().addAll("small", "muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(first, strength, advice, second, differ);
        first.onTyped(this::measure);
        second.onTyped(() -> differ.setText(""));
    }

    /** Looking through dictionaries takes a moment; what was typed since makes an answer worthless. */
    private void measure() {
        differ.setText("");
        int now = ++typed;
        if (first.isBlank()) {
            strength.show(null);
            return;
        }
        Passphrase copy = first.copy();
        tasks.run(_ -> {
            try (copy) {
                return PassphraseStrength.of(copy);
            }
        }, found -> {
            if (now == typed) {
                strength.show(found);
            }
        }, thrown -> {
            throw new IllegalStateException(thrown);
        });
    }

    /** The passphrase, and empties the fields; empty, and said why, if there is none or the two differ. The caller wipes it. */
    Optional<Passphrase> take() {
        Passphrase wanted = first.copy();
        try (Passphrase again = second.copy()) {
            if (wanted.isEmpty() || !wanted.sameAs(again)) {
                differ.setText(messages.text(wanted.isEmpty() ? "unlock.none" : "unlock.differ"));
                wanted.close();
                return Optional.empty();
            }
        }
        clear();
        return Optional.of(wanted);
    }

    void clear() {
        first.clear();
        second.clear();
    }

    void focus() {
        first.focus();
    }

    void onEnter(Runnable act) {
        first.onEnter(second::focus);
        second.onEnter(act);
    }
}
