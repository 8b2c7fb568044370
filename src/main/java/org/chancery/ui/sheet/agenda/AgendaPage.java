package org.chancery.ui.sheet.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DateWindow;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.agenda.AgendaGroups.Group;
import org.jspecify.annotations.Nullable;

/** From now on: what is ahead, grouped by day and window, and above it what changed in the last days. */
public final class AgendaPage extends Page {
    private static final int LIMIT = 5_000;
    private static final int BACK = 3;
    private final SheetContext context;
    private final ViewContext view;
    private final ListView<AgendaRow> list = new ListView<>();
    private final HBox strip = new HBox(16);
    private final VBox root = new VBox();

    private record Read(List<EventOutline> ahead, List<EventOutline> changed, long hidden) {}

    public AgendaPage(SheetContext context) {
        this.context = context;
        this.view = context.view();
        setTitle(view.text("sheet.agenda.title"));
        strip.getStyleClass().add("agenda-strip");
        strip.setAlignment(Pos.CENTER_LEFT);
        list.setCellFactory(_ -> new AgendaCell(context));
        list.getStyleClass().add("agenda-list");
        list.setFixedCellSize(view.look().px(34));
        list.setAccessibleText(view.text("sheet.agenda.title"));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(strip, AgendaCell.head(context), list);
        context.filter().filterProperty().subscribe((before, now) -> refresh());
    }

    private void open() {
        AgendaRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            view.navigation().openEvent(row.event().id().value());
        }
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public List<Node> trailing() {
        return List.of(Act.of(view.text("sheet.export"), Icon.EXPORT, "Ctrl E", Act.Weight.PLAIN, view.navigation()::export));
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.T && !pressed.isShortcutDown()) {
            list.scrollTo(0);
            return true;
        }
        return false;
    }

    @Override
    public void refresh() {
        LocalDate today = view.today();
        EventFilter wanted = context.filter().filter();
        boolean set = context.filter().isSet();
        setSubtitle(new DayWords(view.messages()).whole(today));
        view.tasks().run(progress -> {
            List<EventOutline> ahead = context.events().outlinesFrom(today, wanted, LIMIT).stream().filter(e -> !over(e, today)).toList();
            List<EventOutline> changed = context.events().outlines(new DateWindow(today.minusDays(BACK), today.minusDays(1)), wanted)
                    .stream().filter(e -> e.precision().hasDay() && changed(e, today)).toList();
            long all = set ? context.events().outlinesFrom(today, EventFilter.EVERYTHING, LIMIT).stream().filter(e -> !over(e, today))
                    .count() : ahead.size();
            return new Read(ahead, changed, Math.max(0, all - ahead.size()));
        }, read -> show(read, today), view.notices()::fail);
    }

    /** Undated ones that were held or called off are nothing to wait for. */
    private static boolean over(EventOutline event, LocalDate today) {
        boolean closed = event.status() == EventStatus.HELD || event.status() == EventStatus.CANCELLED;
        return closed && event.date().latest().map(last -> last.isBefore(today)).orElse(true);
    }

    private static boolean changed(EventOutline event, LocalDate today) {
        return event.status() == EventStatus.CANCELLED || StatusLook.of(event.status(), event.date(), today) == StatusLook.UNREPORTED;
    }

    private void show(Read read, LocalDate today) {
        List<AgendaRow> rows = new ArrayList<>();
        for (Group group : AgendaGroups.of(read.ahead(), today).groups()) {
            for (int i = 0; i < group.events().size(); i++) {
                rows.add(new AgendaRow(group, group.events().get(i), i == 0));
            }
        }
        list.getItems().setAll(rows);
        list.setPlaceholder(new Label(view.text("sheet.agenda.empty")));
        long loose = read.ahead().stream().filter(e -> !e.precision().hasDay()).count();
        context.filter().counted(read.ahead().size(), read.hidden());
        setStatus(
                view.messages().count("sheet.agenda.count", read.ahead().size()) + " · " + view.messages().count("sheet.on-shelf", loose)
                        + context.words().cut(read.ahead()));
        strip(read.changed(), today);
    }

    private void strip(List<EventOutline> changed, LocalDate today) {
        strip.getChildren().clear();
        strip.setVisible(!changed.isEmpty());
        strip.setManaged(!changed.isEmpty());
        if (changed.isEmpty()) {
            return;
        }
        DayWords words = new DayWords(view.messages());
        Label since = label(view.text("sheet.agenda.since." + today.minusDays(BACK).getDayOfWeek().getValue()), "strong", "small");
        since.setMinWidth(Region.USE_PREF_SIZE);
        strip.getChildren().add(since);
        changed.stream().limit(2).forEach(e -> {
            Label what = label(e.name() + ", " + e.date().earliest().map(words::dayAndMonth).orElse("") + ": " + context.words().status(e),
                    "small", e.status() == EventStatus.CANCELLED ? "struck" : "small");
            what.setGraphic(new StatusMark(context.words().look(e), context.style()));
            what.setMinWidth(0);
            strip.getChildren().add(what);
        });
        if (changed.size() > 2) {
            String names = changed.stream().skip(2).map(EventOutline::name).collect(Collectors.joining("\n"));
            Label more = label(view.messages().count("sheet.month.more", changed.size() - 2L), "small", "accent-text");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setTooltip(new javafx.scene.control.Tooltip(names));
            more.setOnMouseClicked(_ -> view.navigation().show(Destination.MONTH));
            strip.getChildren().add(more);
        }
    }

    static Label label(@Nullable String text, String... styleClasses) {
        Label label = new Label(text == null ? "" : text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
