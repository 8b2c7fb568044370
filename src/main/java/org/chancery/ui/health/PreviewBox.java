package org.chancery.ui.health;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chancery.store.BackupPreview;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.Labels;
import org.chancery.ui.kit.ViewContext;

/** What a backup would change: how many events stay, and the names of those that come back, become what they were, or go. */
final class PreviewBox extends VBox {
    private static final int NAMED = 20;

    private final ViewContext context;
    private final HealthText words;

    PreviewBox(ViewContext context, HealthText words, BackupPreview preview) {
        super(context.look().px(12));
        this.context = context;
        this.words = words;
        getStyleClass().add("preview");
        boolean nothing = preview.onlyThere().isEmpty() && preview.different().isEmpty() && preview.onlyHere().isEmpty();
        getChildren().addAll(Labels.wrapped(context.text("health.restore.of", words.time(preview.made())), "lead", "medium"), Labels
                .wrapped(nothing ? context.text("health.restore.nothing", words.number(preview.same())) : context.text(
                        "health.restore.same", words.number(preview.same()))));
        group("health.restore.back", Icon.PLUS, preview.onlyThere());
        group("health.restore.different", Icon.UNDO, preview.different());
        group("health.restore.lost", Icon.CLOSE, preview.onlyHere());
    }

    private void group(String key, Icon icon, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Label head = Labels.wrapped(context.text(key, words.number(names.size())), "heading");
        head.setGraphic(icon.view());
        VBox box = new VBox(context.look().px(3), head);
        names.stream().limit(NAMED).forEach(name -> box.getChildren().add(Labels.wrapped(name, "preview-name")));
        if (names.size() > NAMED) {
            box.getChildren().add(Labels.wrapped(context.text("health.more", words.number(names.size() - NAMED)), "preview-name", "muted"));
        }
        getChildren().add(box);
    }
}
