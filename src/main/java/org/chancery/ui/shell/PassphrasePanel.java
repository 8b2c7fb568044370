package org.chancery.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chancery.store.StoreGuard;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.passphrase.PassphraseSection;

/** The passphrase on the veil, at the first start: to be set, and its recovery key to be made. */
final class PassphrasePanel extends VBox {

    PassphrasePanel(ViewContext context, StoreGuard guard, Runnable close) {
        super(context.look().px(16));
        getStyleClass().add("panel");
        Label head = new Label(context.text("unlock.title"));
        head.getStyleClass().add("event-title");
        PassphraseSection section = PassphraseSection.withoutLocking(context, guard);
        getChildren().addAll(head, section, Act.plain(context.text("shell.close"), "Esc", close));
        setPrefWidth(context.look().px(560));
        setMaxSize(context.look().px(560), USE_PREF_SIZE);
        section.refresh();
        section.setNow();
    }
}
