package org.chancery.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.chancery.store.StoreCare;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.chancery.task.TaskRunner;
import org.chancery.task.TaskRunner.Running;

/**
 * Looks after the store while the window is open: says if something else has changed its file, and sees that restoring is rehearsed when it is
 * due, while the store is used. Used on JavaFX's thread; told the time by pulses.
 */
final class StoreWatch {
    /** The start of a window has better things to do. */
    private static final Duration AFTER_START = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Running NOBODY = () -> {};

    private final TaskRunner tasks;
    private final StoreCare care;
    private final InstantSource time;
    private final Found found;
    private Running running = NOBODY;
    private boolean rehearsing;
    private Instant next;

    /** What is told. */
    interface Found {
        /** Something other than Chancery has changed the file. */
        void changed();

        void rehearsalFailed();

        void failed(Throwable thrown);
    }

    StoreWatch(TaskRunner tasks, StoreCare care, InstantSource time, Found found) {
        this.tasks = tasks;
        this.care = care;
        this.time = time;
        this.found = found;
        this.next = time.instant().plus(AFTER_START);
    }

    /** Asks what was found when the store was opened. */
    void look() {
        tasks.run(_ -> care.safekeeping().changedOutside(), changed -> {
            if (changed) {
                found.changed();
            }
        }, found::failed);
    }

    void pulse() {
        Instant now = time.instant();
        if (!rehearsing && !now.isBefore(next)) {
            next = now.plus(BETWEEN);
            rehearsing = true;
            running = tasks.run(progress -> rehearse(progress::cancelled), rehearsal -> {
                rehearsing = false;
                tell(rehearsal);
            }, this::over);
        }
    }

    private Optional<Rehearsal> rehearse(BooleanSupplier cancelled) {
        // What would be rehearsed says nothing of a store that is to be replaced.
        return care.safekeeping().changedOutside() ? Optional.empty() : care.safekeeping().rehearseIfDue(cancelled);
    }

    private void tell(Optional<Rehearsal> rehearsal) {
        rehearsal.filter(done -> !done.successful()).ifPresent(_ -> found.rehearsalFailed());
    }

    private void over(Throwable thrown) {
        rehearsing = false;
        if (!(thrown instanceof CancellationException)) {
            found.failed(thrown);
        }
    }

    /** Ends a rehearsal, without a word; it is as due as it was. */
    void stop() {
        running.cancel();
        running = NOBODY;
        rehearsing = false;
    }
}
