package org.chancery.ui.sheet.shelf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.planning.Recheck;
import org.chancery.ui.control.Act;
import org.chancery.ui.mark.Glyph;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.SheetContext;
import org.jspecify.annotations.Nullable;

/** A line of the shelf, or the head of a group. */
final class ShelfCell extends ListCell<ShelfCell.Row> {
    private static final double PLACE = 90;
    private static final double AXIS = 265;
    private static final double HEARD = 86;
    private static final double RECHECK = 100;
    private static final double CHECKED = 100;

    /** What a line shows. */
    sealed interface Row {
        record Head(ShelfGroups.Head head, int count) implements Row {}

        record Event(EventOutline event) implements Row {}
    }

    private final SheetContext context;
    private final DayWords days;
    private final Consumer<EventOutline> checked;

    ShelfCell(SheetContext context, Consumer<EventOutline> checked) {
        this.context = context;
        this.days = new DayWords(context.view().messages());
        this.checked = checked;
    }

    /** The names of the columns and the months over the axis. */
    static Node head(SheetContext context) {
        HBox axis = new HBox();
        axis.setAlignment(Pos.CENTER_LEFT);
        DayWords days = new DayWords(context.view().messages());
        for (int i = 0; i < WindowAxis.MONTHS; i++) {
            LocalDate month = WindowAxis.monthAt(context.view().today(), i).orElseThrow();
            Label name = label(month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : days.shortMonth(month.getMonth()), "small",
                    "muted");
            fix(name, context.style().px(AXIS / WindowAxis.MONTHS));
            axis.getChildren().add(name);
        }
        fix(axis, context.style().px(AXIS));
        HBox head = new HBox(8, grow(label(context.view().text("sheet.shelf.event"), "small", "muted")), fix(label(context.view().text(
                "sheet.shelf.place"), "small", "muted"), context.style().px(PLACE)), axis,
                fix(label(context.view().text("sheet.shelf.heard"),
                        "small", "muted"), context.style().px(HEARD)),
                fix(label(context.view().text("sheet.shelf.recheck"), "small", "muted"),
                        context.style().px(RECHECK)),
                fix(label(""), context.style().px(CHECKED)));
        head.getStyleClass().add("shelf-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().removeAll("shelf-group", "shelf-overdue");
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case Row.Head(ShelfGroups.Head head, int count) -> group(head, count);
            case Row.Event(EventOutline event) -> event(event);
        }
    }

    private void group(ShelfGroups.Head head, int count) {
        boolean amber = head == ShelfGroups.Head.OVERDUE;
        getStyleClass().add(amber ? "shelf-overdue" : "shelf-group");
        Label name = label(context.view().text("sheet.shelf.group." + head.name().toLowerCase(Locale.ROOT).replace('_', '-')), "strong");
        HBox line = new HBox(8, name, label(Integer.toString(count), "small", "muted"));
        if (amber) {
            name.getStyleClass().add("warning-text");
            name.setGraphic(Glyph.DUE.draw(context.style().amber(), context.style().scale()));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + count);
    }

    private void event(EventOutline e) {
        LocalDate today = context.view().today();
        Optional<Recheck> recheck = Recheck.of(e);
        boolean due = recheck.map(r -> r.overdue(today)).orElse(false);
        Label name = label(e.name(), e.level() == Level.HIGHEST ? "strong" : "medium");
        name.setMinWidth(context.style().px(120));
        name.setTooltip(new Tooltip(context.words().whole(e)));
        HBox what = new HBox(10, new StatusMark(context.words().look(e), context.style()), name);
        String quoted = context.words().quoted(e);
        if (quoted != null) {
            Label words = label(quoted, "small", "quote");
            words.setMinWidth(0);
            what.getChildren().add(words);
        }
        what.setAlignment(Pos.CENTER_LEFT);
        WindowAxis axis = new WindowAxis(e, today, context.style());
        fix(axis, context.style().px(AXIS));
        Label when = label(recheck.map(r -> days.dayAndShortMonth(r.day())).orElse(""), "small", due ? "warning-text" : "small");
        if (due) {
            when.setGraphic(Glyph.DUE.draw(context.style().amber(), context.style().scale()));
        }
        Region act = new Region();
        if (due) {
            act = Act.plain(context.view().text("sheet.shelf.checked"), null, () -> checked.accept(e)).styled("card-button");
            act.setMaxHeight(context.style().px(26));
        }
        HBox line = new HBox(8, grow(what), fix(label(context.words().placeOr(e), "small"), context.style().px(PLACE)), axis,
                fix(right(label(days
                        .dayAndShortMonth(e.lastHeard()), "small", "muted")), context.style().px(HEARD)),
                fix(right(when), context.style().px(
                        RECHECK)),
                fix(act, context.style().px(CHECKED)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(0);
        line.setMinHeight(context.style().px(30));
        setGraphic(line);
        setAccessibleText(context.words().whole(e));
    }

    private static Label right(Label label) {
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static <R extends Region> R grow(R node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMinWidth(0);
        node.setPrefWidth(0);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    private static <R extends Region> R fix(R node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private static Label label(@Nullable String text, String... styleClasses) {
        Label label = new Label(text == null ? "" : text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
