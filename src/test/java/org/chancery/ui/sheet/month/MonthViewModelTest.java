package org.chancery.ui.sheet.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.sheet.September2021.TODAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Level;
import org.chancery.agenda.Occurrence;
import org.chancery.agenda.Repeat;
import org.chancery.date.EventDate;
import org.chancery.task.Job;
import org.chancery.task.Progress;
import org.chancery.task.SameThreadRunner;
import org.chancery.task.TaskRunner;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.sheet.FixedEvents;
import org.chancery.ui.sheet.September2021;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state of the month sheet")
class MonthViewModelTest {
    private final FixedEvents events = new FixedEvents(September2021.all());
    private final FilterState filter = new FilterState(Set.of());
    private final List<Throwable> failures = new ArrayList<>();
    private final MonthViewModel model = model(new SameThreadRunner());

    private MonthViewModel model(TaskRunner tasks) {
        MonthViewModel made = new MonthViewModel(events, filter, tasks, failures::add, () -> TODAY, WeekFields.ISO);
        made.refresh();
        return made;
    }

    @Test
    void beginsWithTheMonthOfToday() {
        assertThat(model.month()).isEqualTo(YearMonth.of(2021, 9));
        assertThat(model.content().read()).isTrue();
        assertThat(model.content().events()).extracting(EventOutline::name).contains("17th Forum KZ–RU");
    }

    @Test
    void countsWhatHasNoDayToo() {
        MonthCount count = model.content().count();
        assertThat(count.events()).isGreaterThan(count.onSheet());
        assertThat(count.withoutDay())
                .isEqualTo((int) September2021.all().stream().filter(e -> !e.precision().hasDay()).filter(e -> e.date()
                        .possiblyIn(org.chancery.date.DateWindow.of(YearMonth.of(2021, 9)))).count());
    }

    @Test
    void keepsTheDayOfTheMonthWhenTheSheetTurns() {
        model.turn(5);
        assertThat(model.day()).isEqualTo(LocalDate.of(2022, 2, 27));
        model.show(YearMonth.of(2021, 9));
        assertThat(model.day()).isEqualTo(LocalDate.of(2021, 9, 27));
    }

    @Test
    void turnsTheSheetWhenTheKeyboardLeavesTheMonth() {
        model.step(7);
        assertThat(model.month()).isEqualTo(YearMonth.of(2021, 10));
        model.toWeekStart();
        assertThat(model.day()).isEqualTo(LocalDate.of(2021, 10, 4));
        model.toWeekEnd();
        assertThat(model.day()).isEqualTo(LocalDate.of(2021, 10, 10));
    }

    @Test
    void goesRoundTheEventsOfADay() {
        model.go(LocalDate.of(2021, 9, 30));
        List<EventOutline> here = model.on(model.day());
        for (EventOutline event : here) {
            model.cycle(1);
            assertThat(model.selected()).contains(event);
        }
        model.cycle(1);
        assertThat(model.selected()).contains(here.getFirst());
        model.cycle(-1);
        assertThat(model.selected()).contains(here.getLast());
    }

    @Test
    void forgetsTheSelectionInAnotherMonthAndKeepsItThroughAReading() {
        EventOutline forum = September2021.all().stream().filter(e -> e.name().startsWith("17th")).findFirst().orElseThrow();
        model.select(forum.id());
        model.refresh();
        assertThat(model.selected()).contains(forum);
        assertThat(model.day()).isEqualTo(LocalDate.of(2021, 9, 30));
        model.turn(1);
        assertThat(model.selected()).isEmpty();
    }

    @Test
    void readsAgainWhenTheFilterChangesAndSaysWhatItHides() {
        int all = model.content().count().events();
        filter.chosen().set(EventFilter.EVERYTHING.withLevels(Set.of(Level.HIGHEST)));
        assertThat(model.content().events()).allMatch(e -> e.level() == Level.HIGHEST);
        FilterState.Counts counts = filter.counts().getValue();
        assertThat(counts.shown() + counts.hidden()).isEqualTo(all);
    }

    @Test
    void showsTheGridOfTheNewMonthBeforeItsEventsAreRead() {
        Waiting waiting = new Waiting();
        MonthViewModel slow = model(waiting);
        slow.turn(1);
        assertThat(slow.month()).isEqualTo(YearMonth.of(2021, 10));
        assertThat(slow.content().read()).isFalse();
        waiting.answerAll();
        assertThat(slow.content().read()).isTrue();
        assertThat(slow.content().events()).extracting(EventOutline::name).contains("23rd EU–Ukraine summit");
    }

    @Test
    void doesNotShowTheAnswerForAMonthThatWasLeft() {
        Waiting waiting = new Waiting();
        MonthViewModel slow = model(waiting);
        slow.turn(1);
        slow.turn(1);
        waiting.answerAll();
        assertThat(slow.content().grid().month()).isEqualTo(YearMonth.of(2021, 11));
        assertThat(slow.content().events()).extracting(EventOutline::name).contains("15th ECO summit").doesNotContain(
                "23rd EU–Ukraine summit");
    }

    @Test
    void tellsWhenTheMonthHasBeenReadWhichItWaitsFor() {
        Waiting waiting = new Waiting();
        MonthViewModel slow = model(waiting);
        List<Boolean> read = new ArrayList<>();
        slow.whenRead(() -> read.add(slow.content().read()));
        assertThat(read).isEmpty();
        waiting.answerAll();
        assertThat(read).containsExactly(true);
        slow.whenRead(() -> read.add(slow.content().read()));
        assertThat(read).containsExactly(true, true);
    }

    @Test
    void tellsOfAMonthThatCannotBeReadToo() {
        MonthViewModel broken = model(new Failing());
        List<Boolean> read = new ArrayList<>();
        broken.whenRead(() -> read.add(broken.content().read()));
        assertThat(read).containsExactly(false);
        assertThat(failures).hasSize(1);
    }

    private static final class Failing implements TaskRunner {
        @Override
        public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            failed.accept(new IllegalStateException("unreadable"));
            return () -> {};
        }

        @Override
        public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(job, done, failed);
        }
    }

    /** Answers only when told to, and even what was cancelled, as a job does that was nearly done. */
    private static final class Waiting implements TaskRunner {
        private final List<Runnable> jobs = new ArrayList<>();

        void answerAll() {
            List<Runnable> now = List.copyOf(jobs);
            jobs.clear();
            now.forEach(Runnable::run);
        }

        @Override
        public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            jobs.add(() -> new SameThreadRunner().run(job, done, failed));
            return () -> {};
        }

        @Override
        public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(progress -> job.run(Progress.NONE), done, failed);
        }
    }

    @Test
    void keepsTheDateThatWasSelectedOfAnEventThatRepeats() {
        EventOutline first = September2021.all().stream().filter(e -> e.precision() == org.chancery.date.DatePrecision.DAY).findFirst()
                .orElseThrow();
        EventOutline second = first.on(new Occurrence(EventDate.day(LocalDate.of(2021, 9, 28)), null, first.status(), null, null,
                Repeat.ONE_OF_MANY));
        events.outlines.add(second);
        model.refresh();
        model.select(second);
        model.refresh();
        assertThat(model.selected()).contains(second);
    }
}
