package org.chancery.ui.preferences;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** Which folder's new files go to the inbox. */
final class WatchedFolderRow extends VBox {

    private final ViewContext context;
    private final Label path = new Label();
    private final Act stop;

    /** @param changed told of another folder, or of null for none */
    WatchedFolderRow(ViewContext context, @Nullable Path now, Consumer<@Nullable Path> changed) {
        super(6);
        this.context = context;
        Act choose = Act.of(context.text("preferences.watch.choose"), Icon.FOLDER, null, Act.Weight.PLAIN,
                () -> context.dialogs().openFolder(
                        context.text("preferences.watch.choose")).ifPresent(folder -> {
                            show(folder);
                            changed.accept(folder);
                        }));
        stop = Act.flat(context.text("preferences.watch.stop"), null, () -> {
            show(null);
            changed.accept(null);
        });
        stop.managedProperty().bind(stop.visibleProperty());
        HBox acts = new HBox(8, choose, stop);
        acts.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(context.text("preferences.watch.words"));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        getChildren().addAll(path, acts, words);
        show(now);
    }

    private void show(@Nullable Path folder) {
        path.setText(folder == null ? context.text("preferences.watch.none") : folder.toString());
        path.getStyleClass().removeAll("mono");
        if (folder != null) {
            path.getStyleClass().add("mono");
        }
        stop.setVisible(folder != null);
    }
}
