package org.chancery.ui.health;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Look;

/** The middle of a panel: as high as what stands in it, and scrolled where the window has not so much room. */
final class PanelScroll extends ScrollPane {
    private static final double LEAST = 60;

    PanelScroll(Look look, VBox rows) {
        super(rows);
        rows.setSpacing(look.px(12));
        rows.getStyleClass().add("health-rows");
        // A scroll pane asks how high its content is before it knows how wide, and words that wrap need more then.
        prefViewportHeightProperty().bind(rows.heightProperty());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(look.px(LEAST));
        getStyleClass().add("health-list");
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
