package org.chancery.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;

/** The key to the marks at the foot of the side bar; its head folds it. */
final class MarksKey extends VBox {

    private static final List<StatusLook> SHOWN = List.of(StatusLook.SCHEDULED, StatusLook.PLANNED, StatusLook.PROPOSED,
            StatusLook.POSTPONED, StatusLook.CANCELLED, StatusLook.HELD);

    private final ViewContext context;
    private final VBox rows = new VBox();

    MarksKey(ViewContext context) {
        this.context = context;
        getStyleClass().add("marks-key");
        Button head = new Button(context.text("shell.marks"));
        head.getStyleClass().setAll("marks-head");
        head.setAccessibleHelp(context.text("shell.marks.fold"));
        head.setOnAction(_ -> fold(rows.isVisible()));
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        for (StatusLook look : SHOWN) {
            Label word = new Label(context.text(look.messageKey()));
            if (look == StatusLook.CANCELLED) {
                word.getStyleClass().add("struck");
            }
            rows.getChildren().add(row(new StatusMark(look, style), word));
        }
        rows.getChildren().add(row(band(), new Label(context.text("shell.marks.no-day"))));
        Label bold = new Label("B");
        bold.getStyleClass().addAll("strong", "small");
        rows.getChildren().add(row(boxed(bold), new Label(context.text("level.highest"))));
        getChildren().addAll(head, rows);
    }

    void fold(boolean folded) {
        rows.setVisible(!folded);
        rows.setManaged(!folded);
    }

    private HBox row(Node mark, Label word) {
        word.getStyleClass().addAll("caption", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(context.look().px(6), mark, word);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(context.look().px(20));
        row.setPrefHeight(context.look().px(20));
        return row;
    }

    private Region band() {
        Region band = boxed(new Region());
        Color soft = context.look().colour("-color-accent-muted");
        Color none = Color.color(soft.getRed(), soft.getGreen(), soft.getBlue(), 0);
        band.setBackground(javafx.scene.layout.Background.fill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, none),
                new Stop(0.5, soft), new Stop(1, none))));
        return band;
    }

    private Region boxed(Node inside) {
        StackPane box = new StackPane(inside);
        box.setMinSize(context.look().px(28), context.look().px(12));
        box.setPrefSize(context.look().px(28), context.look().px(12));
        box.setMaxSize(context.look().px(28), context.look().px(12));
        return box;
    }
}
