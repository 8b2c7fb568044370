package org.chancery.ui.passphrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.store.seal.RecoveryKey;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;

/** A recovery key while it is shown, once: to be printed, copied or saved by whoever it belongs to. */
final class RecoveryKeyPane extends VBox {
    private final ViewContext context;
    private final Label shown;

    /** @param done called when it has been kept; the key is then gone from here */
    RecoveryKeyPane(ViewContext context, RecoveryKey key, Runnable done) {
        super(10);
        this.context = context;
        getStyleClass().add("recovery-key");
        char[] printed = key.printed();
        // A label holds a string, which nobody can wipe; it goes with this pane.
        shown = new Label(new String(printed));
        Arrays.fill(printed, '\0');
        key.close();
        shown.getStyleClass().addAll("mono", "lead");
        shown.setWrapText(true);
        shown.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(context.text("unlock.recovery.words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Act kept = Act.main(context.text("unlock.recovery.kept"), null, () -> {
            shown.setText("");
            done.run();
        });
        getChildren().addAll(words, shown, new HBox(8, Act.plain(context.text("unlock.recovery.print"), null, this::print), Act.plain(
                context.text("unlock.recovery.copy"), null, () -> context.dialogs().copy(shown.getText())),
                Act.plain(context.text(
                        "unlock.recovery.save"), null, this::save),
                kept));
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            context.notices().say(context.text("unlock.recovery.no-printer"));
            return;
        }
        if (job.showPrintDialog(getScene().getWindow())) {
            Label head = new Label(context.text("unlock.recovery.paper"));
            Label key = new Label(shown.getText());
            key.setStyle("-fx-font-family: monospace; -fx-font-size: 14px;");
            if (job.printPage(new VBox(12, head, key))) {
                job.endJob();
            }
        }
    }

    private void save() {
        char[] characters = shown.getText().toCharArray();
        context.dialogs().saveFile(context.text("unlock.recovery.save"), "chancery-recovery-key.txt", context.text("unlock.recovery.file"))
                .ifPresent(file -> context.tasks().run(_ -> write(file, characters), context.notices()::say, context.notices()::fail));
    }

    private static String write(Path file, char[] characters) {
        ByteBuffer octets = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(characters));
        byte[] line = new byte[octets.remaining() + 1];
        octets.get(line, 0, octets.remaining());
        line[line.length - 1] = '\n';
        try {
            Files.write(file, line);
        } catch (IOException broken) {
            throw new UnwritableOutput(file, OutputFault.CANNOT_WRITE, broken);
        } finally {
            Arrays.fill(octets.array(), (byte) 0);
            Arrays.fill(line, (byte) 0);
            Arrays.fill(characters, '\0');
        }
        return file.toString();
    }
}
