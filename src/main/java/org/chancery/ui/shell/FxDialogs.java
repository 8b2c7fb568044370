package org.chancery.ui.shell;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Dialogs;
import org.chancery.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/** The platform's own dialogs over the window. */
final class FxDialogs implements Dialogs {

    private final Messages messages;
    private final Look look;
    private final Supplier<@Nullable Window> owner;
    private final Consumer<URI> browser;

    FxDialogs(Messages messages, Look look, Supplier<@Nullable Window> owner, Consumer<URI> browser) {
        this.messages = messages;
        this.look = look;
        this.owner = owner;
        this.browser = browser;
    }

    @Override
    public List<Path> openFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(String title, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + name.substring(dot)));
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public boolean confirm(String question, String detail, String yes) {
        ButtonType act = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(messages.text("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, detail, act, leave);
        alert.setHeaderText(question);
        alert.initOwner(owner.get());
        look.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().filter(act::equals).isPresent();
    }

    @Override
    public void browse(URI address) {
        String host = address.getHost() == null ? address.toString() : address.getHost();
        if (confirm(messages.text("shell.browse.question", host), address.toString(), messages.text("shell.browse.open"))) {
            browser.accept(address);
        }
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
