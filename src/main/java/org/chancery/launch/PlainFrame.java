package org.chancery.launch;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.ui.kit.Page;

/** A page with its title over it and its status line under it. */
final class PlainFrame extends BorderPane {

    PlainFrame(Page page) {
        getStyleClass().add("window");
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(page.title());
        Label status = new Label();
        status.textProperty().bind(page.status());
        Label note = new Label();
        note.textProperty().bind(page.note());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox top = new HBox(12, title);
        top.setStyle("-fx-padding: 12 16 12 16; -fx-alignment: center-left;");
        HBox foot = new HBox(12, status, between, note);
        foot.setStyle("-fx-padding: 4 16 4 16;");
        if (page.topBar()) {
            setTop(top);
        }
        setCenter(page.content());
        setBottom(foot);
    }
}
