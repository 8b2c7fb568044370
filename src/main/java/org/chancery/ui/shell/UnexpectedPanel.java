package org.chancery.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ErrorCode;
import org.chancery.ui.kit.ViewContext;

/** The one place where an error that nobody expected is shown: what happened, a short code, and "copy details". */
final class UnexpectedPanel extends VBox {

    UnexpectedPanel(ViewContext context, Throwable thrown, Runnable close) {
        super(12);
        getStyleClass().addAll("panel", "unexpected");
        ErrorCode code = ErrorCode.of(thrown);
        Label head = new Label(context.text("shell.unexpected.head"));
        head.getStyleClass().add("event-title");
        Label words = new Label(context.text("shell.unexpected.words"));
        words.setWrapText(true);
        Label number = new Label(context.text("shell.unexpected.code", code.text()));
        number.getStyleClass().add("mono");
        Act copy = Act.plain(context.text("shell.unexpected.copy"), null, () -> context.dialogs().copy(details(code, thrown)));
        Act done = Act.main(context.text("shell.close"), "Esc", close);
        HBox acts = new HBox(8, done, copy);
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, words, number, acts);
        setMaxSize(context.look().px(460), USE_PREF_SIZE);
        setPrefWidth(context.look().px(460));
    }

    static String details(ErrorCode code, Throwable thrown) {
        StringWriter text = new StringWriter();
        text.append(code.text()).append('\n');
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
