package org.chancery.ui.sheet.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.date.DateWindow;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.SheetContext;

/** The year sheet in its frame, with the quarters at the right for what names no month. */
public final class YearPage extends Page {
    private static final double LANES = 254;
    private static final double NARROW = 900;
    private static final int IN_LANE = 4;
    private final SheetContext context;
    private final ViewContext view;
    private final YearSheet sheet;
    private final VBox lanes = new VBox();
    private final HBox root = new HBox();
    private int year;

    private record Read(List<EventOutline> events, long onShelf, long hidden) {}

    public YearPage(SheetContext context) {
        this.context = context;
        this.view = context.view();
        this.year = view.today().getYear();
        this.sheet = new YearSheet(context, view.navigation()::openDay, e -> view.navigation().openEvent(e.id().value()));
        lanes.setMinWidth(view.look().px(LANES));
        lanes.setPrefWidth(view.look().px(LANES));
        lanes.getStyleClass().add("year-lanes");
        HBox.setHgrow(sheet, Priority.ALWAYS);
        root.getChildren().addAll(sheet, lanes);
        root.widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() <= 0 || width.doubleValue() >= view.look().px(NARROW);
            lanes.setVisible(wide);
            lanes.setManaged(wide);
        });
        context.filter().filterProperty().subscribe((before, now) -> refresh());
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public List<Node> leading() {
        return List.of(Act.icon(view.text("sheet.year.previous"), Icon.PREVIOUS, "PageUp", Act.Weight.PLAIN, () -> turn(-1)), Act.icon(view
                .text("sheet.year.next"), Icon.NEXT, "PageDown", Act.Weight.PLAIN, () -> turn(1)), Act.plain(view.text("sheet.today"), null,
                        () -> show(view.today().getYear())));
    }

    private void turn(int years) {
        show(year + years);
    }

    private void show(int wanted) {
        year = wanted;
        refresh();
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.Day(LocalDate day)) {
            year = day.getYear();
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case T -> show(view.today().getYear());
            case ENTER ->
                    view.navigation().openDay(LocalDate.of(year, year == view.today().getYear() ? view.today().getMonthValue() : 1, 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void refresh() {
        int wanted = year;
        EventFilter filter = context.filter().filter();
        boolean set = context.filter().isSet();
        setTitle(Integer.toString(wanted));
        view.tasks().run(progress -> {
            List<EventOutline> events = dated(context.events().outlines(DateWindow.ofYear(wanted), filter));
            long all = set ? dated(context.events().outlines(DateWindow.ofYear(wanted), EventFilter.EVERYTHING)).size() : events.size();
            return new Read(events, context.events().shelf(filter).size(), Math.max(0, all - events.size()));
        }, read -> {
            if (wanted == year) {
                put(read);
            }
        }, view.notices()::fail);
    }

    private static List<EventOutline> dated(List<EventOutline> events) {
        return events.stream().filter(e -> !e.date().isUnknown()).toList();
    }

    private void put(Read read) {
        YearLayout layout = YearLayout.of(year, read.events());
        sheet.show(layout);
        context.filter().counted(read.events().size(), read.hidden());
        setStatus(view.text("sheet.year.ink") + context.words().cut(read.events()));
        lanes.getChildren().clear();
        Label head = label(view.text("sheet.year.lanes"), "small", "muted");
        head.setMinHeight(view.look().px(24));
        lanes.getChildren().add(head);
        for (Map.Entry<Integer, YearLayout.Quarter> quarter : layout.quarters().entrySet()) {
            Node lane = lane(quarter.getKey(), quarter.getValue());
            VBox.setVgrow(lane, Priority.ALWAYS);
            lanes.getChildren().add(lane);
        }
        Act shelf = Act.flat(view.messages().count("sheet.on-shelf", read.onShelf()), null, () -> view.navigation().show(
                Destination.SHELF));
        shelf.getStyleClass().add("link");
        lanes.getChildren().add(shelf);
    }

    private Node lane(int quarter, YearLayout.Quarter content) {
        VBox lane = new VBox(3);
        lane.getStyleClass().add("year-lane");
        HBox head = new HBox(8, label(view.text("sheet.year.quarter", quarter), "small", "strong"), label(view.messages().count(
                "sheet.year.with-month", content.withMonth()), "small", "muted"));
        lane.getChildren().add(head);
        if (content.busiest() != null) {
            lane.getChildren()
                    .add(label(view.text("sheet.year.busiest", new DayWords(view.messages()).dayAndMonth(content.busiest()), content
                            .most()), "small", "muted"));
        }
        content.loose().stream().limit(IN_LANE).forEach(e -> lane.getChildren().add(loose(e)));
        if (content.loose().size() > IN_LANE) {
            lane.getChildren().add(label(view.messages().count("sheet.month.more", content.loose().size() - IN_LANE), "small",
                    "accent-text"));
        }
        lane.setMinHeight(0);
        lane.setPrefHeight(10);
        return lane;
    }

    private Node loose(EventOutline e) {
        Label name = label(e.name(), "small", e.level() == Level.HIGHEST ? "strong" : "medium");
        name.setMinWidth(0);
        name.setTooltip(new javafx.scene.control.Tooltip(context.words().whole(e)));
        HBox line = new HBox(6, new StatusMark(context.words().look(e), context.style()), name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOnMouseClicked(_ -> view.navigation().openEvent(e.id().value()));
        String quoted = context.words().quoted(e);
        return quoted == null ? line : new VBox(line, label(quoted, "caption", "quote"));
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
