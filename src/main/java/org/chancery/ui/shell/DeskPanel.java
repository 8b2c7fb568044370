package org.chancery.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.settings.Desk;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.preferences.DeskForm;
import org.jspecify.annotations.Nullable;

/** The desk's form on the veil, for the first start; takes effect as a whole. */
final class DeskPanel extends VBox {

    DeskPanel(ViewContext context, @Nullable Desk now, Consumer<Desk> done, Runnable close) {
        super(context.look().px(16));
        getStyleClass().add("panel");
        Label head = new Label(context.text("preferences.desk"));
        head.getStyleClass().add("event-title");
        DeskForm form = new DeskForm(context, now, _ -> {});
        HBox acts = new HBox(8, Act.main(context.text("shell.desk.set"), null, () -> {
            close.run();
            done.accept(form.desk());
        }), Act.plain(context.text("shell.cancel"), "Esc", close));
        getChildren().addAll(head, form, acts);
        setMaxSize(context.look().px(720), USE_PREF_SIZE);
    }
}
