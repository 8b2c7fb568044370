package org.chancery.ui.transfer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.Remark;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** One line of the preview. */
final class ImportCell extends ListCell<ImportRow> {
    private static final double TICK = 24;
    private static final double OUTCOME = 118;
    private static final double DATE = 178;
    private static final double REASON = 206;
    private static final double GAP = 8;

    private final ViewContext context;
    private final ImportViewModel model;
    private final ImportText words;

    ImportCell(ViewContext context, ImportViewModel model) {
        this.context = context;
        this.model = model;
        this.words = new ImportText(context.messages());
        setPrefWidth(0);
    }

    /** The names of the columns; {@code all} ticks whatever is in sight. */
    static Node head(ViewContext context, CheckBox all) {
        HBox head = new HBox(context.look().px(GAP), fixed(context, all, TICK),
                fixed(context, label(context.text("incoming.column.outcome"),
                        "small", "muted"), OUTCOME),
                fixed(context, label(context.text("incoming.column.date"), "small", "muted"), DATE), grow(label(
                        context.text("incoming.column.event"), "small", "muted")),
                fixed(context, label(context.text(
                        "incoming.column.reason"), "small", "muted"), REASON));
        head.getStyleClass().add("import-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().removeAll("import-event", "import-under");
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(row instanceof ImportRow.Event ? "import-event" : "import-under");
        setGraphic(switch (row) {
            case ImportRow.Event event -> event(event);
            case ImportRow.Field(int _, FieldChange change, boolean kept) -> field(change, kept);
            case ImportRow.Note(int _, Remark remark) -> note(remark);
        });
    }

    private Node event(ImportRow.Event row) {
        ImportItem item = row.item();
        CheckBox tick = new CheckBox();
        tick.setVisible(row.choosable());
        tick.setSelected(model.isTicked(row));
        tick.setAccessibleText(item.name());
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> model.tick(row, tick.isSelected()));
        boolean taken = row.choosable();
        Label outcome = label(words.outcome(item), "small", taken ? "medium" : "muted");
        outcome.setGraphic(icon(item.outcome()).view());
        Label name = label(item.name(), taken ? "medium" : "muted");
        name.setTooltip(new Tooltip(item.name()));
        Label reason = label(words.reason(item), "small", "muted");
        reason.setTooltip(new Tooltip(words.reason(item)));
        HBox line = new HBox(context.look().px(GAP), fixed(context, tick, TICK), fixed(context, outcome, OUTCOME),
                fixed(context, label(words
                        .date(item), "small", taken ? "plain" : "muted"), DATE),
                grow(name), fixed(context, reason, REASON));
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(String.join(", ", item.name(), words.outcome(item), words.date(item), words.reason(item)));
        return line;
    }

    private static Icon icon(ImportItem.Outcome outcome) {
        return switch (outcome) {
            case NEW -> Icon.PLUS;
            case CHANGED -> Icon.EDIT;
            case UNCHANGED -> Icon.CHECK;
            case SKIPPED -> Icon.CROSS;
        };
    }

    private Node field(FieldChange change, boolean kept) {
        Label was = label(words.was(change), "small", kept ? "plain" : "muted");
        was.setTooltip(new Tooltip(words.was(change)));
        Label arrow = label(kept ? context.text("incoming.stays") : "→", "small", "muted");
        Label willBe = label(words.willBe(change), "small", kept ? "muted" : "medium");
        willBe.setTooltip(new Tooltip(words.willBe(change)));
        arrow.setMinWidth(USE_PREF_SIZE);
        Label field = label(words.field(change), "small", "muted");
        setAccessibleText(words.field(change) + ": " + was.getText() + " " + arrow.getText() + " " + willBe.getText());
        HBox values = new HBox(context.look().px(GAP), was, arrow, willBe);
        values.setAlignment(Pos.CENTER_LEFT);
        return under(field, values);
    }

    private Node note(Remark remark) {
        Label place = label(words.place(remark), "small", "muted");
        place.setGraphic(Icon.WARNING.view());
        place.setTooltip(new Tooltip(words.place(remark)));
        Label what = label(words.what(remark), "small");
        what.setTooltip(new Tooltip(words.what(remark)));
        setAccessibleText(words.place(remark) + ": " + words.what(remark));
        return under(place, what);
    }

    /** A line below an event: its words begin under the dates. */
    private Node under(Label head, Region rest) {
        HBox line = new HBox(context.look().px(GAP), fixed(context, new Region(), TICK), fixed(context, new Region(), OUTCOME), fixed(
                context, head, DATE), grow(rest));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        return label;
    }

    private static <T extends Region> T fixed(ViewContext context, T region, double width) {
        region.setMinWidth(context.look().px(width));
        region.setPrefWidth(context.look().px(width));
        region.setMaxWidth(context.look().px(width));
        return region;
    }

    private static <T extends Region> T grow(T region) {
        region.setMinWidth(0);
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
