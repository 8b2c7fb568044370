package org.chancery.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.log.FailureDetails;
import org.chancery.log.Versions;
import org.chancery.text.FailureWords;
import org.chancery.text.Messages;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.Look;

/** What stands in place of the window when it cannot open: an expected failure in its sentence, any other as the window itself shows it. */
public final class FailureWindow {
    private static final double WIDE = 560;

    private final Messages messages;
    private final Look look;
    private final Throwable thrown;

    public FailureWindow(Messages messages, Look look, Throwable thrown) {
        this.messages = messages;
        this.look = look;
        this.thrown = thrown;
    }

    /** On JavaFX's thread. */
    public void show(Stage stage) {
        Region content = thrown instanceof ChanceryFailure expected ? sentence(expected, stage::close) : new FailurePanel(messages, look,
                FailureDetails.of(thrown, Versions.here()), FailureWindow::copy, stage::close);
        Scene scene = new Scene(content);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        look.dress(scene);
        stage.setTitle("Chancery");
        stage.setScene(scene);
        stage.show();
    }

    private Region sentence(ChanceryFailure expected, Runnable close) {
        Label head = new Label(messages.text("fault.cannot-open"));
        head.getStyleClass().add("event-title");
        Label words = new Label(new FailureWords(messages).of(expected));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox acts = new HBox(look.px(8), Act.main(messages.text("shell.close"), "Esc", close));
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox panel = new VBox(look.px(12), head, words, acts);
        panel.getStyleClass().addAll("panel", "failure-panel");
        panel.setPrefWidth(look.px(WIDE));
        return panel;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
