package org.chancery.ui.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.HealthReport;
import org.chancery.store.HealthReport.Tally;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.task.Progress;
import org.chancery.task.TaskRunner.Running;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/**
 * How the store is, and what is done about it. Lasts as long as the frame, so that a check goes on when its panel is closed. Knows no control;
 * used on JavaFX's thread.
 */
public final class HealthViewModel {
    private static final Running NOBODY = () -> {};

    private final ViewContext context;
    private final HealthServices services;
    private final HealthText words;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(Doing.NOTHING);
    private @Nullable Checked checked;
    private Running running = NOBODY;
    /** Counts checks, so that one that was cancelled says nothing into the next one. */
    private int number;

    public HealthViewModel(ViewContext context, HealthServices services) {
        this.context = context;
        this.services = services;
        this.words = new HealthText(context);
    }

    /** What a check found, and when. */
    record Checked(HealthReport report, Instant when) {}

    /** What is shown. {@code checked} is null until the store was read through. */
    record Seen(HealthFacts facts, @Nullable Checked checked) {
        Verdict verdict() {
            return Verdict.of(facts, checked == null ? null : checked.report());
        }
    }

    /**
     * What is under way.
     *
     * @param records
     *            that were compared so far
     * @param all
     *            that there are; 0 if not known
     */
    record Doing(Act act, long records, long all) {
        static final Doing NOTHING = new Doing(Act.NOTHING, 0, 0);

        enum Act {
            NOTHING, CHECKING, BACKING_UP
        }
    }

    /** Null until the store was looked at. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Doing> doing() {
        return doing.getReadOnlyProperty();
    }

    HealthText words() {
        return words;
    }

    /** Looks at the store without reading it through. */
    void look() {
        context.tasks().run(_ -> HealthFacts.read(services), this::show, context.notices()::fail);
    }

    private void show(HealthFacts facts) {
        seen.set(new Seen(facts, checked));
    }

    /** Reads the store through, as {@code check} does. */
    public void check() {
        if (busy()) {
            return;
        }
        int own = ++number;
        long all = checked == null ? 0 : checked.report().tallies().stream().mapToLong(Tally::all).sum();
        doing.set(new Doing(Doing.Act.CHECKING, 0, all));
        running = context.tasks().run(this::read, (at, _) -> at(own, at, all), result -> found(own, result), failure -> failed(own,
                failure));
    }

    private record Result(HealthFacts facts, @Nullable HealthReport report) {}

    private Result read(Progress progress) {
        HealthReport report;
        try {
            report = services.care().check(done -> progress.report(done, 0), progress::cancelled);
        } catch (StoreUnusable unreadable) {
            report = null;
        }
        return new Result(HealthFacts.read(services), report);
    }

    private void at(int own, long records, long all) {
        if (own == number && busy()) {
            doing.set(new Doing(Doing.Act.CHECKING, records, all));
        }
    }

    private void found(int own, Result result) {
        if (own == number) {
            checked = result.report() == null ? null : new Checked(result.report(), context.clock().instant());
            doing.set(Doing.NOTHING);
            show(result.facts());
        }
    }

    private void failed(int own, Throwable failure) {
        if (own == number) {
            doing.set(Doing.NOTHING);
        }
        if (!(failure instanceof CancellationException)) {
            context.notices().fail(failure);
        }
    }

    /** Ends a check, which then has found nothing. */
    public void cancel() {
        if (doing.get().act() == Doing.Act.CHECKING) {
            number++;
            running.cancel();
            doing.set(Doing.NOTHING);
        }
    }

    /** A backup beside the store, at once. */
    void backUp() {
        backUp(() -> {
            Kept kept = services.care().safekeeping().keep();
            return context.text("health.page.kept", words.size(kept.octets()));
        });
    }

    /** A backup in a file that is asked for. */
    void backUpTo() {
        String name = "chancery-" + LocalDate.now(context.clock().withZone(context.deskZone())) + ".backup";
        context.dialogs().saveFile(context.text("health.page.save"), name, context.text("health.page.kind")).ifPresent(file -> backUp(
                () -> {
                    services.care().safekeeping().backup(file);
                    boolean sealed = services.guard().state() != org.chancery.store.StoreGuard.State.CLEAR;
                    return context.text(sealed ? "health.backup.sealed" : "health.backup.clear", file.toString());
                }));
    }

    private record BackedUp(HealthFacts facts, String said) {}

    private void backUp(Supplier<String> how) {
        if (busy()) {
            return;
        }
        int own = ++number;
        doing.set(new Doing(Doing.Act.BACKING_UP, 0, 0));
        context.tasks().run(_ -> {
            String said = how.get();
            return new BackedUp(HealthFacts.read(services), said);
        }, done -> {
            doing.set(Doing.NOTHING);
            show(done.facts());
            context.notices().say(done.said());
        }, failure -> failed(own, failure));
    }

    private boolean busy() {
        return doing.get().act() != Doing.Act.NOTHING;
    }
}
