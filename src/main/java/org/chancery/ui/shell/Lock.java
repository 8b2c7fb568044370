package org.chancery.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.StoreGuard;
import org.chancery.store.seal.Passphrase;
import org.chancery.task.TaskRunner;
import org.chancery.ui.passphrase.Unlocking;

/**
 * Locks the window of an encrypted store, by hand or when nobody has touched it for so long. First everything leaves the window; then, as soon
 * as no work is under way, the key is wiped. Used on JavaFX's thread; told the time by pulses.
 */
final class Lock implements Unlocking {

    /** What becomes of the window. */
    interface Room {
        /** Takes out everything that is shown, and asks for the passphrase. */
        void blank();

        /** Puts everything back as it stood. */
        void open();
    }

    private enum Step {
        OPEN, BLANK, WIPED
    }

    private final StoreGuard guard;
    private final TaskRunner tasks;
    private final InstantSource time;
    private final IntSupplier minutes;
    private final BooleanSupplier quiet;
    private final Room room;
    private Instant touched;
    /** Read by the thread that unlocks. */
    private volatile Step step = Step.OPEN;

    /**
     * @param minutes
     *            after which it locks by itself; 0 for never
     * @param quiet
     *            whether no work is under way
     */
    Lock(StoreGuard guard, TaskRunner tasks, InstantSource time, IntSupplier minutes, BooleanSupplier quiet, Room room) {
        this.guard = guard;
        this.tasks = tasks;
        this.time = time;
        this.minutes = minutes;
        this.quiet = quiet;
        this.room = room;
        this.touched = time.instant();
    }

    /** A key or the mouse, in any of our windows. */
    void touched() {
        touched = time.instant();
    }

    boolean closed() {
        return step != Step.OPEN;
    }

    void pulse(Consumer<? super Throwable> failed) {
        Instant now = time.instant();
        if (now.isBefore(touched)) {
            // The clock was set back; the time until then is not known.
            touched = now;
        }
        int after = minutes.getAsInt();
        if (step == Step.OPEN && after > 0 && !now.isBefore(touched.plus(Duration.ofMinutes(after)))) {
            touched = now;
            now(() -> {}, failed);
        } else if (step == Step.BLANK) {
            wipe(failed);
        }
    }

    /** @param clear called if there is nothing to lock, since the store is not encrypted */
    void now(Runnable clear, Consumer<? super Throwable> failed) {
        if (step != Step.OPEN) {
            return;
        }
        tasks.run(_ -> guard.state(), state -> {
            if (state == StoreGuard.State.CLEAR) {
                clear.run();
            } else if (step == Step.OPEN) {
                step = Step.BLANK;
                room.blank();
                wipe(failed);
            }
        }, failed);
    }

    private void wipe(Consumer<? super Throwable> failed) {
        if (quiet.getAsBoolean()) {
            step = Step.WIPED;
            tasks.run(_ -> {
                guard.lock();
                return true;
            }, _ -> {}, failed);
        }
    }

    @Override
    public void open(Passphrase typed) {
        if (step == Step.WIPED) {
            // The wiping may still wait for its turn; a store that still had its key would open to any passphrase.
            guard.lock();
            guard.unlock(typed);
        } else if (!guard.opens(typed)) {
            throw new StoreUnusable(java.nio.file.Path.of(""), StoreFault.WRONG_PASSPHRASE, null);
        }
    }

    /** The passphrase was the right one. */
    void opened() {
        step = Step.OPEN;
        touched();
        room.open();
    }
}
