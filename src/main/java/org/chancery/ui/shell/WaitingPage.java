package org.chancery.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;

/** Stands where a view is not built yet. */
final class WaitingPage extends Page {

    private final StackPane content;

    WaitingPage(ViewContext context, String titleKey) {
        setTitle(context.text(titleKey));
        Label words = new Label(context.text("shell.waiting"));
        words.getStyleClass().add("muted");
        content = new StackPane(words);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void refresh() {}
}
