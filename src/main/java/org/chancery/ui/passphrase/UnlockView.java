package org.chancery.ui.passphrase;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.text.Messages;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Labels;
import org.chancery.ui.kit.Look;

/** Stands in the window's place while the store is locked, and shows nothing of what is in it. */
public final class UnlockView extends StackPane {
    private static final double WIDE = 500;

    private final SecretField field;
    private final UnlockViewModel model;

    public UnlockView(Messages messages, Look look, UnlockViewModel model) {
        this.model = model;
        getStyleClass().add("shell");
        field = new SecretField(messages, messages.text("unlock.field"));
        field.onEnter(this::open);
        Act open = Act.main(messages.text("unlock.open"), "Enter", this::open).styled("large-button");
        open.disableProperty().bind(model.working());
        field.disableProperty().bind(model.working());
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setPrefWidth(look.px(120));
        progress.setAccessibleText(messages.text("unlock.opening"));
        progress.visibleProperty().bind(model.working());
        HBox acts = new HBox(look.px(12), open, progress);
        acts.setAlignment(Pos.CENTER_LEFT);
        Label said = Labels.wrapped("", "danger-text");
        said.textProperty().bind(model.said());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        VBox column = new VBox(look.px(16),
                new VBox(look.px(6), Labels.wrapped(messages.text("unlock.head"), "first-title"), Labels.wrapped(messages.text(
                        "unlock.words"), "muted")),
                field, said, acts, Labels.wrapped(messages.text("unlock.nobody"), "small", "muted"));
        column.setMaxSize(look.px(WIDE), Region.USE_PREF_SIZE);
        setPadding(new Insets(look.px(24)));
        getChildren().add(column);
    }

    private void open() {
        if (!model.working().get()) {
            model.open(field.take());
        }
    }

    /** Puts the keyboard on the field. */
    public void focus() {
        field.focus();
    }
}
