package org.chancery.ui.health;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.Labels;
import org.chancery.ui.health.HealthViewModel.Seen;
import org.chancery.ui.kit.ViewContext;

/** How the store is, in one sentence, and what that rests on or what to do. */
final class VerdictBox extends HBox {

    VerdictBox(ViewContext context, HealthText words, Seen seen) {
        super(context.look().px(12));
        Verdict verdict = seen.verdict();
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().addAll("verdict", verdict.bad() ? "verdict-bad" : verdict == Verdict.WELL ? "verdict-well" : "verdict-open");
        Node icon = icon(verdict).view();
        Label head = Labels.wrapped(words.verdict(seen), "lead", "medium");
        Label why = Labels.wrapped(words.why(seen), "small");
        VBox text = new VBox(context.look().px(3), head, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(head.getText() + " " + why.getText());
    }

    private static Icon icon(Verdict verdict) {
        return switch (verdict) {
            case NONE, UNCHECKED -> Icon.HELP;
            case WELL -> Icon.CHECK;
            case CHANGED, DAMAGED, UNREADABLE -> Icon.WARNING;
        };
    }
}
