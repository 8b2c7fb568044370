package org.chancery.ui.shell;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.chancery.agenda.EventFilter;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.jspecify.annotations.Nullable;

/** First and last day of the period that is wanted, both inclusive, and whether events without any date pass it. */
final class PeriodChoice extends GridPane {

    private final FilterState filters;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final CheckBox undated = new CheckBox();

    PeriodChoice(ViewContext context, FilterState filters) {
        this.filters = filters;
        EventFilter now = filters.chosen().get();
        setHgap(8);
        setVgap(8);
        addRow(0, label(context.text("shell.period.from"), from), from);
        addRow(1, label(context.text("shell.period.to"), to), to);
        undated.setText(context.text("shell.period.undated-too"));
        add(undated, 0, 2, 2, 1);
        from.setValue(now.from());
        to.setValue(now.to());
        undated.setSelected(now.undatedToo());
        from.setOnAction(_ -> put());
        to.setOnAction(_ -> put());
        undated.setOnAction(_ -> put());
    }

    private static Label label(String text, DatePicker field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        field.setAccessibleText(text);
        return label;
    }

    private void put() {
        @Nullable
        LocalDate first = from.getValue();
        @Nullable
        LocalDate last = to.getValue();
        if (first != null && last != null && last.isBefore(first)) {
            to.setValue(first);
            last = first;
        }
        filters.chosen().set(filters.chosen().get().within(first, last, undated.isSelected()));
    }
}
