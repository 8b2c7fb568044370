package org.chancery.ui.passphrase;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.Passphrase;
import org.chancery.task.TaskRunner;
import org.chancery.text.FailureWords;
import org.chancery.text.Messages;

/** A store that waits for its passphrase. Knows no control. */
public final class UnlockViewModel {
    private final Messages messages;
    private final TaskRunner tasks;
    private final Unlocking unlocking;
    private final Ways ways;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /** Where it goes on; called on JavaFX's thread. */
    @FunctionalInterface
    public interface Ways {
        /** It was the right one. */
        void opened();

        /** It was the right one, and the store is damaged, which has been said. */
        default void damaged(StoreUnusable store) {}
    }

    public UnlockViewModel(Messages messages, TaskRunner tasks, Unlocking unlocking, Ways ways) {
        this.messages = messages;
        this.tasks = tasks;
        this.unlocking = unlocking;
        this.ways = ways;
    }

    /** Whether the key is being derived, which takes about half a second. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** What is wrong; empty if nothing is. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Says that the one that came from elsewhere is wrong. */
    public void wrong() {
        said.set(messages.text("unlock.wrong"));
    }

    /** @param typed is wiped when it has been tried */
    public void open(Passphrase typed) {
        if (working.get() || typed.isEmpty()) {
            typed.close();
            return;
        }
        said.set("");
        working.set(true);
        tasks.run(_ -> {
            try (typed) {
                unlocking.open(typed);
            }
            return true;
        }, _ -> {
            working.set(false);
            ways.opened();
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        working.set(false);
        switch (thrown) {
            case StoreUnusable store when store.fault() == StoreFault.WRONG_PASSPHRASE -> wrong();
            case StoreUnusable store when store.fault() == StoreFault.DAMAGED -> {
                said.set(new FailureWords(messages).of(store));
                ways.damaged(store);
            }
            case ChanceryFailure known -> said.set(new FailureWords(messages).of(known));
            case RuntimeException unexpected -> throw unexpected;
            default -> throw new IllegalStateException(thrown);
        }
    }
}
