package org.chancery.ui.passphrase;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.StoreGuard;
import org.chancery.store.StoreGuard.State;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;
import org.chancery.task.Job;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** The passphrase of an open store: how the store lies, and what is done about it, one thing at a time. Knows no control. */
public final class PassphraseViewModel {
    private final ViewContext context;
    private final StoreGuard guard;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public PassphraseViewModel(ViewContext context, StoreGuard guard) {
        this.context = context;
        this.guard = guard;
    }

    /** Null until it was looked at. */
    public ReadOnlyObjectProperty<@Nullable State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the store is being made over; a large one takes a while, and it cannot be left half way. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** What was wrong with what was typed; empty if nothing. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Looks at the store anew. */
    public void look() {
        context.tasks().run(_ -> guard.state(), state::set, context.notices()::fail);
    }

    void forget() {
        said.set("");
    }

    /** Encrypts a store that lies in the clear. */
    public void set(Passphrase next, Runnable done) {
        run(_ -> {
            try (next) {
                guard.set(next);
            }
            return true;
        }, _ -> {
            context.notices().say(context.text("unlock.done.set"));
            done.run();
        });
    }

    public void change(Passphrase present, Passphrase next, Runnable done) {
        run(_ -> {
            try (present; next) {
                check(present);
                guard.set(next);
            }
            return true;
        }, _ -> {
            context.notices().say(context.text("unlock.done.change"));
            done.run();
        });
    }

    public void remove(Passphrase present, Runnable done) {
        run(_ -> {
            try (present) {
                check(present);
                guard.remove();
            }
            return true;
        }, _ -> {
            context.notices().say(context.text("unlock.done.remove"));
            done.run();
        });
    }

    /** @param made is given the key to show, and wipes it */
    public void recoveryKey(Passphrase present, Consumer<RecoveryKey> made) {
        run(_ -> {
            try (present) {
                check(present);
                return guard.newRecoveryKey();
            }
        }, made);
    }

    private void check(Passphrase present) {
        if (!guard.opens(present)) {
            throw new StoreUnusable(java.nio.file.Path.of(""), StoreFault.WRONG_PASSPHRASE, null);
        }
    }

    private <T> void run(Job<T> job, Consumer<T> done) {
        said.set("");
        working.set(true);
        context.tasks().run(progress -> {
            T result = job.run(progress);
            return new Done<>(result, guard.state());
        }, result -> {
            working.set(false);
            state.set(result.state());
            done.accept(result.result());
        }, this::failed);
    }

    private record Done<T>(T result, State state) {}

    private void failed(Throwable thrown) {
        working.set(false);
        look();
        if (thrown instanceof StoreUnusable store && store.fault() == StoreFault.WRONG_PASSPHRASE) {
            said.set(context.text("unlock.wrong"));
        } else {
            context.notices().fail(thrown);
        }
    }
}
