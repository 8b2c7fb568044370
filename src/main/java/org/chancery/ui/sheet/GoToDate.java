package org.chancery.ui.sheet;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.chancery.date.EventDate;
import org.controlsfx.control.PopOver;

/** Asks for a day over the sheet, to go there or to set an event on it: 2021, 2021-09 or 2021-09-30, or any other EDTF value, of which the first day counts. */
public final class GoToDate extends PopOver {

    public GoToDate(SheetContext context, LocalDate start, Consumer<LocalDate> go) {
        this(context, context.view().text("sheet.go-to"), start.toString(), go);
    }

    /**
     * @param question
     *            what the day is for
     * @param start
     *            what stands in the field at first, an EDTF value or nothing
     */
    public GoToDate(SheetContext context, String question, String start, Consumer<LocalDate> go) {
        Label label = new Label(question);
        label.setWrapText(true);
        label.setMaxWidth(context.style().px(320));
        TextField field = new TextField(start);
        label.setLabelFor(field);
        field.setAccessibleText(question);
        field.setPrefColumnCount(10);
        field.getStyleClass().add("go-to-date");
        field.setOnAction(entered -> {
            try {
                EventDate.parse(field.getText()).earliest().ifPresent(day -> {
                    hide();
                    go.accept(day);
                });
            } catch (IllegalArgumentException notADate) {
                label.setText(context.view().text("sheet.no-date", field.getText()));
                label.getStyleClass().add("danger-text");
                field.selectAll();
            }
        });
        HBox box = new HBox(context.style().px(8), label, field);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.setStyle("-fx-padding: 12px;");
        setContentNode(box);
        setAnimated(false);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        setOnShown(shown -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    /** Shows the field at the top of the sheet. */
    public void showOver(Node sheet) {
        Bounds bounds = sheet.localToScreen(sheet.getBoundsInLocal());
        show(sheet, bounds.getMinX() + 24, bounds.getMinY() + 24);
    }
}
