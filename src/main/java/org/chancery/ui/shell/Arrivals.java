package org.chancery.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.task.Job;
import org.chancery.ui.inbox.Incoming;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** Articles that come to the window: dropped, pasted, chosen or typed. Each goes to the inbox. */
final class Arrivals implements AddPanel.Given {

    private final ViewContext context;
    private final Incoming incoming;

    Arrivals(ViewContext context, ShellServices services) {
        this.context = context;
        this.incoming = new Incoming(services.intake(), services.reader(), services.kept().articles(), services.kept().events());
    }

    void dropsOn(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, over -> {
            Dragboard board = over.getDragboard();
            if (over.getGestureSource() == null && (board.hasFiles() || board.hasString())) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            dropped.setDropCompleted(drop(dropped.getDragboard().getFiles(), dropped.getDragboard().getString()));
            dropped.consume();
        });
    }

    /** @return whether there was anything to take */
    boolean drop(@Nullable List<File> files, @Nullable String text) {
        if (files != null && !files.isEmpty()) {
            files(files.stream().map(File::toPath).toList());
            return true;
        }
        if (text != null && !text.isBlank()) {
            text(text, null);
            return true;
        }
        return false;
    }

    String clipboardText() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    List<Path> clipboardFiles() {
        List<File> files = Clipboard.getSystemClipboard().getFiles();
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public void files(List<Path> files) {
        read(incoming.files(files));
    }

    @Override
    public void text(String text, @Nullable LocalDate published) {
        read(incoming.text(context.text("shell.add.pasted"), text, published));
    }

    private void read(Job<Incoming.Taken> job) {
        context.tasks().run(job, (at, total) -> {
            if (total > 1) {
                context.notices().say(context.text("shell.add.reading", at, total));
            }
        }, this::tell, context.notices()::fail);
    }

    /** What came by itself leads nobody away from what they do. */
    void arrived(Incoming.Taken taken) {
        int fresh = taken.articles().size() - taken.known();
        if (fresh > 0) {
            context.notices().saved();
            context.notices().say(context.messages().count("shell.watch.done", fresh));
        }
        if (!taken.failures().isEmpty()) {
            context.notices().fail(taken.failures().getFirst());
        }
    }

    private void tell(Incoming.Taken taken) {
        List<UnreadableInput> failures = taken.failures();
        if (!taken.articles().isEmpty()) {
            context.notices().saved();
            if (taken.articles().size() == 1) {
                context.navigation().openArticle(taken.articles().getFirst().value());
            } else {
                context.navigation().show(Destination.INBOX);
            }
            context.notices().say(taken.known() == taken.articles().size() ? context.text("shell.add.known") : context.messages().count(
                    "shell.add.done", taken.proposals()));
        }
        if (!failures.isEmpty()) {
            context.notices().fail(failures.getFirst());
        }
    }
}
