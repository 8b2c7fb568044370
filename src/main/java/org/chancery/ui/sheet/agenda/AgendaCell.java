package org.chancery.ui.sheet.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.agenda.Repeat;
import org.chancery.date.DatePrecision;
import org.chancery.date.DateWindow;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.planning.Recheck;
import org.chancery.text.DateWords;
import org.chancery.text.Words;
import org.chancery.ui.mark.Glyph;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.SheetContext;
import org.jspecify.annotations.Nullable;

/** A line of the agenda: day, status, event with the source's own words, place, parties, level. Narrow: level goes first, then parties. */
final class AgendaCell extends ListCell<AgendaRow> {
    private static final double DAY = 150;
    private static final double STATUS = 120;
    private static final double PLACE = 104;
    private static final double PARTIES = 100;
    private static final double LEVEL = 74;
    private static final double REPEAT_SIZE = 10;
    private static final double WITHOUT_LEVEL = 900;
    private static final double WITHOUT_PARTIES = 780;
    private final SheetContext context;
    private final DayWords days;
    private final DateWords dates;

    AgendaCell(SheetContext context) {
        this.context = context;
        this.days = new DayWords(context.view().messages());
        this.dates = new DateWords(context.view().messages());
        widthProperty().subscribe((before, now) -> {
            if (steps(before.doubleValue()) != steps(now.doubleValue())) {
                updateItem(getItem(), isEmpty());
            }
        });
    }

    /** The names of the columns. */
    static Node head(SheetContext context) {
        Region day = new Region();
        Region rest = named(context, "sheet.shelf.event", 0);
        HBox.setHgrow(rest, javafx.scene.layout.Priority.ALWAYS);
        rest.setMaxWidth(Double.MAX_VALUE);
        Label parties = named(context, "sheet.agenda.parties", PARTIES);
        Label level = named(context, "sheet.agenda.level", LEVEL);
        day.setMinWidth(context.style().px(DAY));
        HBox head = new HBox(day, named(context, "sheet.agenda.status", STATUS), rest, named(context, "sheet.shelf.place", PLACE), parties,
                level);
        head.getStyleClass().add("shelf-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.widthProperty().subscribe(width -> {
            int without = width.doubleValue() <= 0 ? 0 : steps(context, width.doubleValue());
            parties.setVisible(without < 2);
            parties.setManaged(without < 2);
            level.setVisible(without < 1);
            level.setManaged(without < 1);
        });
        return head;
    }

    private static Label named(SheetContext context, String key, double width) {
        Label label = AgendaPage.label(context.view().text(key), "small", "muted");
        if (width > 0) {
            label.setMinWidth(context.style().px(width));
            label.setPrefWidth(context.style().px(width));
        }
        return label;
    }

    private int steps(double width) {
        return steps(context, width);
    }

    private static int steps(SheetContext context, double width) {
        double px = context.style().px(1);
        return width < WITHOUT_PARTIES * px ? 2 : width < WITHOUT_LEVEL * px ? 1 : 0;
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : line(row));
        setAccessibleText(row == null ? "" : context.words().whole(row.event()));
        getStyleClass().removeAll("agenda-first", "agenda-loose");
        if (row != null && !empty) {
            if (row.first()) {
                getStyleClass().add("agenda-first");
            }
            if (!(row.group() instanceof AgendaGroups.OnDay)) {
                getStyleClass().add("agenda-loose");
            }
        }
    }

    private Node line(AgendaRow row) {
        EventOutline e = row.event();
        HBox line = new HBox(head(row), status(e), event(e));
        line.getChildren().add(column(context.words().placeOr(e), PLACE));
        int without = steps(getWidth() <= 0 ? 1112 : getWidth());
        if (without < 2) {
            line.getChildren().add(column(String.join(" ", e.parties()), PARTIES));
        }
        if (without < 1) {
            line.getChildren().add(column(e.level() == null ? "" : new Words(context.view().messages()).shortLevel(e.level()), LEVEL));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(context.style().px(30));
        line.setPrefWidth(0);
        return line;
    }

    private Node head(AgendaRow row) {
        HBox box = new HBox(10);
        box.setMinWidth(context.style().px(DAY));
        box.setPrefWidth(context.style().px(DAY));
        box.setMaxWidth(context.style().px(DAY));
        box.setAlignment(Pos.CENTER_LEFT);
        if (row.first()) {
            switch (row.group()) {
                case AgendaGroups.OnDay(LocalDate day, List<EventOutline> events) -> day(box, day);
                case AgendaGroups.Within(EventOutline first, List<EventOutline> events) ->
                        box.getChildren().add(two(window(first.date()),
                                context.view().text("sheet.agenda.no-day")));
                case AgendaGroups.Undated(List<EventOutline> events) -> box.getChildren().add(two(context.view().text(
                        "sheet.agenda.no-date"), ""));
            }
        }
        return box;
    }

    /** The window in the room of the column: a year goes without saying when it is this one. */
    private String window(EventDate date) {
        int year = context.view().today().getYear();
        Optional<DateWindow> bounds = date.bounds().filter(b -> b.first().getYear() == year && b.last().getYear() == year);
        if (date.precision() != DatePrecision.WINDOW || bounds.isEmpty()) {
            return dates.words(date);
        }
        String last = days.dayAndShortMonth(bounds.get().last());
        return date.value() instanceof EdtfValue.UpTo ? context.view().text("sheet.agenda.by", last)
                : context.view().text("sheet.agenda.window", days.dayAndShortMonth(bounds.get().first()), last);
    }

    private void day(HBox box, LocalDate day) {
        LocalDate today = context.view().today();
        Label number = AgendaPage.label(Integer.toString(day.getDayOfMonth()), "day-title");
        number.setMinWidth(context.style().px(34));
        number.setAlignment(Pos.CENTER_RIGHT);
        String second = day.equals(today) ? context.view().text("sheet.today") : day.equals(today.plusDays(1)) ? dates.away(today, day)
                : day.getMonth() == today.getMonth() && day.getYear() == today.getYear() ? "" : monthOf(day, today);
        VBox words = two(days.weekday(day.getDayOfWeek()), second);
        if (day.equals(today)) {
            number.getStyleClass().add("accent-text");
            words.getChildren().forEach(n -> n.getStyleClass().add("accent-text"));
        }
        box.getChildren().addAll(number, words);
    }

    private String monthOf(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? days.month(day.getMonth()) : days.month(java.time.YearMonth.from(day));
    }

    private VBox two(String first, String second) {
        Label head = AgendaPage.label(first, "small", "medium");
        head.setWrapText(true);
        VBox box = new VBox(head);
        if (!second.isEmpty()) {
            box.getChildren().add(AgendaPage.label(second, "caption"));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node status(EventOutline e) {
        Label word = AgendaPage.label(context.words().status(e), "small");
        word.setGraphic(new StatusMark(context.words().look(e), context.style()));
        word.setMinWidth(context.style().px(STATUS));
        word.setPrefWidth(context.style().px(STATUS));
        word.setMaxWidth(context.style().px(STATUS));
        word.setTooltip(new Tooltip(context.words().status(e)));
        return word;
    }

    private Node event(EventOutline e) {
        Label name = AgendaPage.label(e.name(), e.level() == Level.HIGHEST ? "strong" : "medium");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(e.name()));
        HBox box = new HBox(8, name);
        if (e.status() == org.chancery.agenda.EventStatus.CANCELLED) {
            name.getStyleClass().addAll("struck", "muted");
        }
        if (e.repeat().repeats()) {
            box.getChildren().add(new Group(Glyph.REPEAT.draw(context.style().muted(), context.style().scale() * REPEAT_SIZE
                    / Glyph.SIZE)));
        }
        if (e.contradicted()) {
            box.getChildren().add(Glyph.TRIANGLE.draw(context.style().amber(), context.style().scale()));
        }
        if (e.repeat() == Repeat.LAST_SHOWN) {
            box.getChildren().add(detail(context.view().text("repeat.more"), false));
        }
        String quoted = context.words().quoted(e);
        if (e.precision() == DatePrecision.RANGE) {
            e.date().latest().ifPresent(last -> box.getChildren().add(detail(context.view().text("sheet.to", days.weekdayAndDay(last)),
                    false)));
        } else if (!e.precision().hasDay() && quoted != null) {
            box.getChildren().add(detail(quoted, true));
        }
        recheck(e).ifPresent(box.getChildren()::add);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPadding(new Insets(0, context.style().px(12), 0, 0));
        return box;
    }

    private Optional<Label> recheck(EventOutline e) {
        if (e.precision().hasDay()) {
            return Optional.empty();
        }
        LocalDate today = context.view().today();
        return Recheck.of(e).map(r -> {
            Label label = AgendaPage.label(context.view().text("sheet.recheck", days.dayAndShortMonth(r.day())), "caption", r.overdue(today)
                    ? "warning-text"
                    : "subtle");
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        });
    }

    private static Label detail(String text, boolean quote) {
        Label label = AgendaPage.label(text, "small", quote ? "quote" : "muted");
        label.setMinWidth(quote ? 0 : Region.USE_PREF_SIZE);
        return label;
    }

    private Label column(@Nullable String text, double width) {
        Label label = AgendaPage.label(text, "small");
        double px = context.style().px(width);
        label.setMinWidth(px);
        label.setPrefWidth(px);
        label.setMaxWidth(px);
        label.getStyleClass().add("agenda-column");
        return label;
    }
}
