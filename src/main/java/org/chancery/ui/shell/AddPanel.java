package org.chancery.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** "Add article": text to paste or type with its publication date, or files to choose. */
final class AddPanel extends VBox {

    /** What the user gave. */
    interface Given {

        void text(String text, @Nullable LocalDate published);

        void files(List<Path> files);
    }

    private final TextArea text = new TextArea();
    private final DatePicker published = new DatePicker();

    AddPanel(ViewContext context, String pasted, Given given, Consumer<Boolean> close) {
        super(context.look().px(12));
        getStyleClass().add("panel");
        Label head = new Label(context.text("shell.add.head"));
        head.getStyleClass().add("event-title");
        text.setText(pasted);
        text.setPromptText(context.text("shell.add.prompt"));
        text.setAccessibleText(context.text("shell.add.prompt"));
        text.setWrapText(true);
        text.setPrefSize(context.look().px(640), context.look().px(300));
        Label date = new Label(context.text("shell.add.published"));
        date.setLabelFor(published);
        published.setAccessibleText(context.text("shell.add.published"));
        Label why = new Label(context.text("shell.add.why"));
        why.getStyleClass().addAll("caption");
        HBox dates = new HBox(8, date, published, why);
        dates.setAlignment(Pos.CENTER_LEFT);
        Act read = Act.main(context.text("shell.add.read"), "Ctrl Enter", () -> {
            close.accept(true);
            given.text(text.getText(), published.getValue());
        });
        read.disableProperty().bind(text.textProperty().map(String::isBlank));
        Act files = Act.of(context.text("shell.add.files"), Icon.FOLDER, null, Act.Weight.PLAIN, () -> {
            List<Path> chosen = context.dialogs().openFiles(context.text("shell.add.files"));
            if (!chosen.isEmpty()) {
                close.accept(true);
                given.files(chosen);
            }
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox acts = new HBox(8, read, files, between, Act.plain(context.text("shell.cancel"), "Esc", () -> close.accept(false)));
        text.setOnKeyPressed(pressed -> {
            if (pressed.isShortcutDown() && pressed.getCode() == javafx.scene.input.KeyCode.ENTER && !read.isDisabled()) {
                pressed.consume();
                read.fire();
            }
        });
        getChildren().addAll(head, text, dates, acts);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void focus() {
        text.requestFocus();
    }
}
