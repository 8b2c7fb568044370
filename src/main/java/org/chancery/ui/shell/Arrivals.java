package org.chancery.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.chancery.ui.transfer.ImportSource;
import org.jspecify.annotations.Nullable;

/** What comes to the window: dropped, pasted, chosen or typed. An article goes to the inbox, events of other programs to the import window. */
final class Arrivals implements AddPanel.Given {

    private final ViewContext context;
    private final Incoming incoming;
    private final Importers importers;
    private final ImportQueue imports;

    Arrivals(ViewContext context, ShellServices services, ImportQueue imports) {
        this.importers = new Importers(context, services.kept());
        this.imports = imports;
        this.context = context;
        this.incoming = new Incoming(services.intake(), services.reader(), services.kept().articles(), services.kept().events());
    }

    void dropsOn(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, over -> {
            Dragboard board = over.getDragboard();
            if (over.getGestureSource() == null && (board.hasFiles() || board.hasUrl() || board.hasString())) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            dropped.setDropCompleted(drop(dropped.getDragboard()));
            dropped.consume();
        });
    }

    private boolean drop(Dragboard board) {
        return drop(board.getFiles(), board.getString() == null ? board.getUrl() : board.getString());
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

    /** What is in hand when files arrive. */
    private record Sorted(List<ImportSource> imports, List<Path> articles) {}

    @Override
    public void files(List<Path> files) {
        context.tasks().run(_ -> sort(files), sorted -> {
            imports.add(sorted.imports());
            if (!sorted.articles().isEmpty()) {
                read(incoming.files(sorted.articles()));
            }
        }, context.notices()::fail);
    }

    private Sorted sort(List<Path> files) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            importers.file(Recognised.file(file), file).ifPresentOrElse(sorted.imports()::add, () -> sorted.articles().add(file));
        }
        return sorted;
    }

    @Override
    public void text(String text, @Nullable LocalDate published) {
        Recognised kind = Recognised.text(text);
        if (kind == Recognised.ADDRESS) {
            context.notices().say(context.text("incoming.address"));
            return;
        }
        importers.text(kind, text).ifPresentOrElse(source -> imports.add(List.of(source)), () -> read(incoming.text(context.text(
                "shell.add.pasted"), text, published)));
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
