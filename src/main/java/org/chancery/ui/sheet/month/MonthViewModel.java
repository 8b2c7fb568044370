package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.date.DateWindow;
import org.chancery.task.TaskRunner;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.Footing;
import org.jspecify.annotations.Nullable;

/** Which month is shown, what is in it, and what is selected. The grid changes at once, the events when they are read. */
public final class MonthViewModel {
    private final EventRepository events;
    private final FilterState filter;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final Supplier<LocalDate> today;
    private final WeekFields weeks;
    private final ReadOnlyObjectWrapper<Content> content;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<Optional<EventOutline>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean settled = true;
    private TaskRunner.@Nullable Running reading;

    /**
     * What the sheet shows.
     *
     * @param read
     *            false while the events of a month are still on their way
     * @param unfiltered
     *            how many events there would be without the filter
     */
    record Content(MonthGrid grid, List<EventOutline> events, MonthCount count, boolean read, int unfiltered) {
        Content {
            events = List.copyOf(events);
        }
    }

    /**
     * @param weeks
     *            the first day of the week and how weeks are numbered, by the desk's country
     */
    public MonthViewModel(EventRepository events, FilterState filter, TaskRunner tasks, Consumer<Throwable> failed,
            Supplier<LocalDate> today, WeekFields weeks) {
        this.events = events;
        this.filter = filter;
        this.tasks = tasks;
        this.failed = failed;
        this.today = today;
        this.weeks = weeks;
        this.day = new ReadOnlyObjectWrapper<>(today.get());
        this.content = new ReadOnlyObjectWrapper<>(empty(YearMonth.from(today.get())));
        filter.filterProperty().subscribe((before, now) -> refresh());
    }

    private Content empty(YearMonth month) {
        return new Content(new MonthGrid(month, weeks), List.of(), new MonthCount(0, 0, 0), false, 0);
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    Content content() {
        return content.get();
    }

    public YearMonth month() {
        return content.get().grid().month();
    }

    LocalDate today() {
        return today.get();
    }

    /** The day on which the keyboard stands. */
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    LocalDate day() {
        return day.get();
    }

    public ReadOnlyObjectProperty<Optional<EventOutline>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<EventOutline> selected() {
        return selected.get();
    }

    /** Reads the month again. */
    public void refresh() {
        if (reading != null) {
            reading.cancel();
        }
        MonthGrid grid = content.get().grid();
        EventFilter wanted = filter.filter();
        boolean set = filter.isSet();
        settled = false;
        reading = tasks.run(progress -> read(grid, wanted, set), read -> {
            show(read);
            settle();
        }, failure -> {
            failed.accept(failure);
            settle();
        });
    }

    /** Runs it when the reading that is under way has ended, well or not; at once when there is none. */
    void whenRead(Runnable then) {
        if (settled) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    private void settle() {
        settled = true;
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }

    private Content read(MonthGrid grid, EventFilter wanted, boolean set) {
        List<EventOutline> outlines = events.outlines(grid.window(), wanted);
        MonthCount count = MonthCount.of(grid.month(), outlines);
        int all = set ? MonthCount.of(grid.month(), events.outlines(grid.window(), EventFilter.EVERYTHING)).events() : count.events();
        return new Content(grid, outlines, count, true, all);
    }

    private void show(Content read) {
        if (!read.grid().equals(content.get().grid())) {
            return;
        }
        content.set(read);
        filter.counted(read.count().events(), Math.max(0, read.unfiltered() - read.count().events()));
        selected.get().ifPresent(old -> selected.set(read.events().stream().filter(e -> e.id().equals(old.id())).min(
                java.util.Comparator.comparing(e -> !e.date().equals(old.date())))));
    }

    /** Shows that month, with the same day of it under the keyboard as before. */
    public void show(YearMonth month) {
        go(month.atDay(Math.min(day.get().getDayOfMonth(), month.lengthOfMonth())));
    }

    public void turn(int months) {
        show(month().plusMonths(months));
    }

    public void toToday() {
        go(today.get());
    }

    /** Puts the keyboard on that day and shows its month. */
    public void go(LocalDate target) {
        day.set(target);
        YearMonth month = YearMonth.from(target);
        if (!month.equals(month())) {
            selected.set(Optional.empty());
            content.set(empty(month));
            refresh();
        }
    }

    /** Moves by days; a step over the edge of the month turns the sheet. */
    void step(int days) {
        clearSelection();
        go(day.get().plusDays(days));
    }

    void toWeekStart() {
        clearSelection();
        go(day.get().with(weeks.dayOfWeek(), 1));
    }

    void toWeekEnd() {
        clearSelection();
        go(day.get().with(weeks.dayOfWeek(), 7));
    }

    void select(EventOutline event) {
        selected.set(Optional.of(event));
        event.date().bounds().filter(bounds -> !bounds.contains(day.get())).ifPresent(bounds -> {
            LocalDate first = bounds.first();
            if (content.get().grid().window().contains(first) && YearMonth.from(first).equals(month())) {
                day.set(first);
            }
        });
    }

    /** Selects an event of this month by its identity, if it is read. */
    public void select(EventId id) {
        content.get().events().stream().filter(e -> e.id().equals(id)).findFirst().ifPresent(this::select);
    }

    public void clearSelection() {
        selected.set(Optional.empty());
    }

    /** Goes to the next event of the day (or back), round and round. */
    void cycle(int by) {
        List<EventOutline> here = on(day.get());
        if (here.isEmpty()) {
            return;
        }
        int at = selected.get().map(e -> here.indexOf(e)).orElse(-1);
        int next = at < 0 ? by > 0 ? 0 : here.size() - 1 : Math.floorMod(at + by, here.size());
        selected.set(Optional.of(here.get(next)));
    }

    /** All that stands on that day in the order of the sheet: bands, bars, then the day's own. */
    List<EventOutline> on(LocalDate wanted) {
        DateWindow one = DateWindow.ofDay(wanted);
        return content.get().events().stream().filter(e -> Footing.of(e) != Footing.NONE && e.date().possiblyIn(one)).sorted(
                java.util.Comparator
                        .comparing((EventOutline e) -> Footing.of(e)).reversed().thenComparing(Footing.BY_WEIGHT))
                .toList();
    }
}
