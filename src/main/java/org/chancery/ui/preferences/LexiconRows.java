package org.chancery.ui.preferences;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.DeskWord;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;

/** The words that the desk taught the reader, each to be forgotten again, all to be saved as a file. */
final class LexiconRows extends VBox {
    private final ViewContext context;
    private final TaughtWords taught;
    private final VBox rows = new VBox(4);
    private final Act export;

    LexiconRows(ViewContext context, TaughtWords taught) {
        super(6);
        this.context = context;
        this.taught = taught;
        export = Act.of(context.text("preferences.lexicon.export"), Icon.FOLDER, null, Act.Weight.PLAIN, this::export);
        export.managedProperty().bind(export.visibleProperty());
        export.setVisible(false);
        getChildren().addAll(rows, export, label(context.text("preferences.lexicon.words"), "small", "muted"));
    }

    void reload() {
        context.tasks().run(progress -> taught.all(), this::show, context.notices()::fail);
    }

    private void show(List<DeskWord> words) {
        export.setVisible(!words.isEmpty());
        rows.getChildren().clear();
        if (words.isEmpty()) {
            rows.getChildren().add(label(context.text("preferences.lexicon.none")));
        }
        words.forEach(word -> rows.getChildren().add(row(word)));
    }

    private HBox row(DeskWord word) {
        Label name = label(String.join(", ", word.spellings()), "medium");
        Label sort = label(context.text("inbox.teach.sort." + word.sort().code()) + ", " + word.language(), "small", "muted");
        name.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Act forget = Act.flat(context.text("preferences.lexicon.forget"), null, () -> context.tasks().run(progress -> {
            taught.forget(word);
            return taught.all();
        }, this::show, context.notices()::fail));
        HBox row = new HBox(8, name, sort, spring, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void export() {
        context.dialogs().saveFile(context.text("preferences.lexicon.export"), "lexicon.tsv", context.text("preferences.lexicon.file"))
                .ifPresent(file -> context.tasks().run(progress -> {
                    taught.write(file);
                    return file;
                }, done -> context.notices().say(done.toString()), context.notices()::fail));
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
