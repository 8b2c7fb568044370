package org.chancery.ui.health;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;

/** A backup: when it was made, how large it is, and the way to what it would change. */
final class BackupRow extends HBox {
    private static final double TIMES = 200;

    BackupRow(ViewContext context, HealthText words, Kept kept, Consumer<Path> look) {
        super(context.look().px(12));
        getStyleClass().add("backup-row");
        setAlignment(Pos.CENTER_LEFT);
        Label time = new Label(words.time(kept.made()));
        time.setMinWidth(context.look().px(TIMES));
        Label about = new Label(words.backup(kept));
        about.getStyleClass().addAll("small", "muted");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Act open = Act.of(context.text("health.page.look"), Icon.HISTORY, null, Act.Weight.PLAIN, () -> look.accept(kept.file())).styled(
                "card-button");
        open.setAccessibleText(context.text("health.page.look") + ", " + time.getText());
        getChildren().addAll(time, about, spring, open);
    }
}
