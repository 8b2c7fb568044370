package org.chancery.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.log.FailureDetails;
import org.chancery.text.Messages;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Look;

/** The one place where an error that nobody expected is shown: its code, what is safe, what to do, and exactly what "copy details" copies. */
final class FailurePanel extends VBox {
    private static final double WIDE = 560;
    private static final double DETAILS_HIGH = 150;
    private static final double LABELS_WIDE = 104;

    private final Messages messages;
    private final Look look;

    FailurePanel(Messages messages, Look look, FailureDetails details, Consumer<String> copy, Runnable close) {
        super(look.px(12));
        this.messages = messages;
        this.look = look;
        getStyleClass().addAll("panel", "failure-panel");
        getChildren().addAll(head(), facts(details), shown(details), note(), acts(details, copy, close));
        setPrefWidth(look.px(WIDE));
        setMaxSize(look.px(WIDE), USE_PREF_SIZE);
        setMinHeight(0);
        setAccessibleText(messages.text("fault.head"));
    }

    private Region head() {
        Label words = new Label(messages.text("fault.head"));
        words.getStyleClass().add("event-title");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        javafx.scene.Node icon = Icon.WARNING.view();
        icon.getStyleClass().add("danger-sign");
        HBox line = new HBox(look.px(10), icon, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region facts(FailureDetails details) {
        GridPane facts = new GridPane(look.px(12), look.px(8));
        ColumnConstraints labels = new ColumnConstraints(look.px(LABELS_WIDE));
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(labels, words);
        Label code = new Label(details.code().text());
        code.getStyleClass().addAll("mono", "failure-code");
        fact(facts, 0, messages.text("fault.safe"), new Label(messages.text("fault.safe.words")));
        fact(facts, 1, messages.text("fault.do"), new Label(messages.text("fault.do.words")));
        fact(facts, 2, messages.text("fault.code"), code);
        return facts;
    }

    private static void fact(GridPane facts, int row, String name, Label words) {
        Label label = new Label(name);
        label.getStyleClass().addAll("muted");
        label.setLabelFor(words);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        facts.addRow(row, label, words);
    }

    private TextArea shown(FailureDetails details) {
        TextArea text = new TextArea(details.text());
        text.getStyleClass().addAll("mono", "failure-details");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.text("fault.details"));
        text.setPrefHeight(look.px(DETAILS_HIGH));
        text.setMinHeight(0);
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private Label note() {
        Label note = new Label(messages.text("fault.note"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private Region acts(FailureDetails details, Consumer<String> copy, Runnable close) {
        Act copying = Act.of(messages.text("fault.copy"), Icon.COPY, null, Act.Weight.PLAIN, () -> copy.accept(details.text()));
        copying.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> copying.setText(messages.text("fault.copied")));
        HBox acts = new HBox(look.px(8), Act.main(messages.text("shell.close"), "Esc", close), copying);
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }
}
