package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.sheet.DayChoice;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.EventListPopOver;
import org.chancery.ui.sheet.GoToDate;
import org.chancery.ui.sheet.SheetContext;
import org.chancery.ui.sheet.SidePane;

/** The month sheet in its frame: turning, going to a day, the pane of the selected event, the list of a full day. */
public final class MonthPage extends Page {
    private final SheetContext context;
    private final ViewContext view;
    private final MonthViewModel model;
    private final MonthSheet sheet;
    private final DayChoice choice;
    private final SidePane pane;
    private boolean paneClosed;

    /** @param language of the desk, for the names of events that are moved */
    public MonthPage(SheetContext context, SidePane pane, String language) {
        this.context = context;
        this.view = context.view();
        this.pane = pane;
        this.model = new MonthViewModel(context.events(), context.filter(), view.tasks(), view.notices()::fail, view::today,
                context.weeks());
        this.choice = new DayChoice(context.events(), view.tasks(), language);
        this.sheet = new MonthSheet(model, context, new Asks());
        model.contentProperty().subscribe(this::tell);
        model.selectedProperty().subscribe(this::showSide);
    }

    private void tell() {
        YearMonth month = model.month();
        DayWords words = new DayWords(view.messages());
        setTitle(words.month(month));
        MonthCount count = model.content().count();
        String loose = count.withoutDay() == 0 ? "" : " " + view.messages().count("sheet.month.without-day", count.withoutDay());
        setStatus(view.messages().count("sheet.month.count", count.events(), words.monthWithin(month.getMonth())) + loose
                + context.words().cut(model.content().events()));
        setNote(view.text("sheet.week", Integer.toString(model.content().grid().weekNumber(model.day()))));
    }

    private void showSide(Optional<EventOutline> selected) {
        if (selected.isEmpty() || paneClosed) {
            setSide(null, null);
            return;
        }
        Region side = pane.show(selected.get().id().value(), this::closePane);
        Act strip = Act.of(selected.get().name(), Icon.OPEN, "Enter", Act.Weight.FLAT, () -> view.navigation().openEvent(selected.get().id()
                .value()));
        setSide(side, strip);
    }

    private void closePane() {
        paneClosed = true;
        setSide(null, null);
    }

    @Override
    public Region content() {
        return sheet;
    }

    @Override
    public List<Node> leading() {
        return List.of(Act.icon(view.text("sheet.month.previous"), Icon.PREVIOUS, "PageUp", Act.Weight.PLAIN, () -> model.turn(-1)), Act
                .icon(view.text("sheet.month.next"), Icon.NEXT, "PageDown", Act.Weight.PLAIN, () -> model.turn(1)),
                Act.plain(view.text(
                        "sheet.today"), null, model::toToday));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void whenRead(Runnable then) {
        model.whenRead(then);
    }

    @Override
    public void open(Target target) {
        switch (target) {
            case Target.Day(LocalDate day) -> model.go(day);
            case Target.Id(java.util.UUID id) -> model.select(new EventId(id));
            case Target.Passage passage -> {}
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP -> model.step(-7);
            case DOWN -> model.step(7);
            case HOME -> model.toWeekStart();
            case END -> model.toWeekEnd();
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case T -> model.toToday();
            case G -> goToDate();
            case TAB -> {
                return cycle(pressed.isShiftDown() ? -1 : 1);
            }
            case ENTER -> model.selected().ifPresent(e -> view.navigation().openEvent(e.id().value()));
            case SPACE -> {
                paneClosed = !paneClosed;
                showSide(model.selected());
            }
            case PLUS, ADD, EQUALS -> listDay(model.day(), model.on(model.day()), anchor());
            case ESCAPE -> model.clearSelection();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Tab goes round the day's events and leaves the sheet on a day without any. */
    private boolean cycle(int by) {
        boolean any = !model.on(model.day()).isEmpty();
        if (any) {
            model.cycle(by);
        }
        return any;
    }

    /** Where the list of the day points: its "+4 more", else its first event. */
    private Node anchor() {
        Node more = sheet.moreOn(model.day());
        Node first = model.on(model.day()).stream().map(sheet::nodeOf).filter(java.util.Objects::nonNull).findFirst().orElse(sheet);
        return more == null ? first : more;
    }

    private void goToDate() {
        new GoToDate(context, model.day(), model::go).showOver(sheet);
    }

    private void listDay(LocalDate day, List<EventOutline> events, Node beside) {
        if (!events.isEmpty()) {
            new EventListPopOver(new DayWords(view.messages()).whole(day), events, context,
                    e -> view.navigation().openEvent(e.id().value()))
                    .showBeside(beside);
        }
    }

    private final class Asks implements MonthSheet.Asks {
        @Override
        public void open(EventOutline event) {
            view.navigation().openEvent(event.id().value());
        }

        @Override
        public void list(LocalDate day, List<EventOutline> events, Node beside) {
            listDay(day, events, beside);
        }

        @Override
        public void move(EventOutline event, LocalDate day) {
            if (event.repeat().repeats()) {
                view.notices().say(view.text("repeat.not-moved"));
                return;
            }
            choice.move(event.id(), day, view.today(), made -> {
                view.undo().did(view.text("sheet.moved"), () -> choice.takeBack(made, model::refresh, view.notices()::fail), () -> choice
                        .doAgain(made, model::refresh, view.notices()::fail));
                view.notices().saved();
                view.notices().say(view.text("sheet.moved"), view.undo()::undo);
                model.refresh();
            }, view.notices()::fail);
        }
    }
}
