package org.chancery.ui.sheet.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.planning.Recheck;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.sheet.DayChoice;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.GoToDate;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.shelf.ShelfGroups.Group;
import org.chancery.ui.sheet.shelf.ShelfGroups.Order;
import org.jspecify.annotations.Nullable;

/** The shelf: overdue first, then by window; "Checked" moves the re-check on, "Set a day" takes an event off the shelf. */
public final class ShelfPage extends Page {
    private final SheetContext context;
    private final ViewContext view;
    private final DayChoice choice;
    private final ListView<ShelfCell.Row> list = new ListView<>();
    private final VBox root = new VBox();
    private final HBox orders = new HBox();
    private Order order = Order.BY_WINDOW;
    private List<EventOutline> shown = List.of();

    private record Read(List<EventOutline> events, long hidden) {}

    /** @param language of the desk, for the names of events that get a day */
    public ShelfPage(SheetContext context, String language) {
        this.context = context;
        this.view = context.view();
        this.choice = new DayChoice(context.events(), view.tasks(), language);
        setTitle(view.text("sheet.shelf.title"));
        ToggleGroup group = new ToggleGroup();
        for (Order each : Order.values()) {
            ToggleButton button = new ToggleButton(view.text("sheet.shelf.order." + each.name().toLowerCase(java.util.Locale.ROOT).replace(
                    '_', '-')));
            button.setToggleGroup(group);
            button.setSelected(each == order);
            button.setOnAction(_ -> {
                button.setSelected(true);
                order = each;
                put();
            });
            orders.getChildren().add(button);
        }
        list.setCellFactory(_ -> new ShelfCell(context, this::checked));
        list.setAccessibleText(view.text("sheet.shelf.title"));
        list.getStyleClass().add("shelf-list");
        list.setFixedCellSize(view.look().px(31));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (key(pressed)) {
                pressed.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(ShelfCell.head(context), list);
        context.filter().filterProperty().subscribe((before, now) -> refresh());
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public List<Node> trailing() {
        return List.of(orders);
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case SPACE -> selected(this::checked);
            case D -> selected(this::setDay);
            case ENTER -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selected(java.util.function.Consumer<EventOutline> act) {
        ShelfCell.Row row = list.getSelectionModel().getSelectedItem();
        if (row instanceof ShelfCell.Row.Event(EventOutline event)) {
            act.accept(event);
        }
    }

    private void open() {
        selected(e -> view.navigation().openEvent(e.id().value()));
    }

    /** Looked again, nothing new: the re-check moves on by a quarter of what is left. */
    void checked(EventOutline event) {
        LocalDate next = Recheck.checked(event.date(), view.today());
        setRecheck(event.id(), next, () -> {
            LocalDate before = event.recheck();
            view.undo().did(view.text("sheet.shelf.checked"), () -> setRecheck(event.id(), before, () -> {}),
                    () -> setRecheck(event.id(), next, () -> {}));
            view.notices().say(view.text("sheet.shelf.next-check", new DayWords(view.messages()).day(next)), view.undo()::undo);
        });
    }

    private void setRecheck(EventId id, @Nullable LocalDate day, Runnable then) {
        view.tasks().run(progress -> {
            DiplomaticEvent event = context.events().find(id).orElseThrow(() -> new ChanceryFailure.NoSuchEvent(id.toString()));
            return context.events().save(Change.of(Author.DESK, event.withRecheck(day)));
        }, saved -> {
            view.notices().saved();
            then.run();
            refresh();
        }, view.notices()::fail);
    }

    private void setDay(EventOutline event) {
        new GoToDate(context, view.text("sheet.shelf.which-day", event.name()), event.date().edtf(), day -> setDay(event, day)).showOver(
                list);
    }

    private void setDay(EventOutline event, LocalDate day) {
        choice.move(event.id(), day, view.today(), made -> {
            view.undo().did(view.text("sheet.moved"), () -> choice.takeBack(made, this::refresh, view.notices()::fail),
                    () -> choice.doAgain(
                            made, this::refresh, view.notices()::fail));
            view.notices().saved();
            refresh();
        }, view.notices()::fail);
    }

    @Override
    public void refresh() {
        EventFilter filter = context.filter().filter();
        boolean set = context.filter().isSet();
        view.tasks().run(progress -> {
            List<EventOutline> events = context.events().shelf(filter);
            long all = set ? context.events().shelf(EventFilter.EVERYTHING).size() : events.size();
            return new Read(events, Math.max(0, all - events.size()));
        }, read -> {
            shown = read.events();
            context.filter().counted(shown.size(), read.hidden());
            put();
        }, view.notices()::fail);
    }

    private void put() {
        LocalDate today = view.today();
        ShelfCell.Row kept = list.getSelectionModel().getSelectedItem();
        List<ShelfCell.Row> rows = new ArrayList<>();
        for (Group group : ShelfGroups.of(shown, order, today)) {
            rows.add(new ShelfCell.Row.Head(group.head(), group.events().size()));
            group.events().forEach(e -> rows.add(new ShelfCell.Row.Event(e)));
        }
        list.getItems().setAll(rows);
        if (kept instanceof ShelfCell.Row.Event(EventOutline event)) {
            rows.stream().filter(r -> r instanceof ShelfCell.Row.Event(EventOutline e) && e.id().equals(event.id())).findFirst()
                    .ifPresent(list
                            .getSelectionModel()::select);
        }
        Label empty = new Label(view.text(order == Order.GONE_QUIET ? "sheet.shelf.none-quiet" : "sheet.shelf.empty"));
        empty.getStyleClass().add("muted");
        list.setPlaceholder(empty);
        setSubtitle(view.messages().count("sheet.shelf.count", shown.size()));
        setStatus(view.messages().count("sheet.shelf.closing", ShelfGroups.closing(shown, today)));
        setNote(view.text("sheet.shelf.keys"));
        orders.setAlignment(Pos.CENTER);
    }
}
