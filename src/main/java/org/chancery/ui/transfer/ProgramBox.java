package org.chancery.ui.transfer;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.chancery.icalendar.CalendarProgram;
import org.chancery.ui.control.InWords;
import org.chancery.ui.kit.ViewContext;

/** The program for which a calendar is written, and what survives there. */
final class ProgramBox extends VBox {
    private final ViewContext context;
    private final VBox remarks = new VBox(2);

    ProgramBox(ViewContext context, ObjectProperty<CalendarProgram> program) {
        super(4);
        this.context = context;
        ComboBox<CalendarProgram> choice = new ComboBox<>();
        InWords.fill(choice, List.of(CalendarProgram.values()), each -> context.text("program." + each.code()));
        choice.setAccessibleText(context.text("program.choose"));
        choice.valueProperty().bindBidirectional(program);
        getChildren().addAll(choice, remarks);
        program.subscribe(this::show);
    }

    private void show(CalendarProgram program) {
        remarks.getChildren().setAll(program.remarks().stream()
                .map(remark -> Caption.wrapped(context.text("program.remark." + remark), "small", "muted")).toList());
    }
}
