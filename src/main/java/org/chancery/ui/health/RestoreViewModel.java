package org.chancery.ui.health;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.BackupPreview;
import org.chancery.store.StoreGuard.State;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.store.seal.Passphrase;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** The way back to a backup: choose one, see what it would change, put it in place. Knows no control; used on JavaFX's thread. */
public final class RestoreViewModel {
    private final ViewContext context;
    private final HealthServices services;
    private final Runnable restored;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Choosing(List.of()));
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private @Nullable Path backup;
    private @Nullable Passphrase passphrase;
    private boolean left;

    /** @param restored called when another store has taken the place of the one that is shown */
    public RestoreViewModel(ViewContext context, HealthServices services, Runnable restored) {
        this.context = context;
        this.services = services;
        this.restored = restored;
    }

    /** Where the user is. */
    sealed interface Step {}

    /** @param backups that there are beside the store, newest first */
    record Choosing(List<Kept> backups) implements Step {}

    /** The backup is being read. */
    record Reading() implements Step {}

    /** It lies under another passphrase than the store. */
    record Asking() implements Step {}

    /**
     * What it would change.
     *
     * @param seals
     *            whether the store, which lies in the clear, will lie under the backup's passphrase
     */
    record Showing(BackupPreview preview, boolean seals) implements Step {}

    record Restoring(BackupPreview preview) implements Step {}

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What was wrong with the passphrase; empty if nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Begins anew, with the backups there are. */
    public void begin() {
        forget();
        context.tasks().run(_ -> services.care().safekeeping().backups(), backups -> step.set(new Choosing(backups)), context
                .notices()::fail);
    }

    /** A backup that lies anywhere. */
    void chooseFile() {
        context.dialogs().openFiles(context.text("health.restore.file")).stream().findFirst().ifPresent(this::choose);
    }

    public void choose(Path chosen) {
        forget();
        backup = chosen;
        preview(chosen, null);
    }

    /** @param typed is wiped when the backup is left */
    void open(Passphrase typed) {
        Path chosen = backup;
        if (chosen == null || typed.isEmpty()) {
            typed.close();
            return;
        }
        wipe();
        passphrase = typed;
        preview(chosen, typed);
    }

    private void preview(Path chosen, @Nullable Passphrase given) {
        said.set("");
        step.set(new Reading());
        context.tasks().run(_ -> {
            BackupPreview preview = services.care().preview(chosen, given);
            return new Showing(preview, given != null && services.guard().state() == State.CLEAR);
        }, step::set, this::unread);
    }

    private void unread(Throwable failure) {
        boolean wrong = failure instanceof StoreUnusable store && store.fault() == StoreFault.WRONG_PASSPHRASE;
        if (wrong || failure instanceof StoreUnusable store && store.fault() == StoreFault.PASSPHRASE_NEEDED) {
            wipe();
            said.set(wrong ? context.text("unlock.wrong") : "");
            step.set(new Asking());
        } else {
            context.notices().fail(failure);
            begin();
        }
    }

    /** Puts it in the place of what is there, which is kept. */
    void restore() {
        Path chosen = backup;
        if (chosen != null && step.get() instanceof Showing showing) {
            Passphrase given = passphrase;
            step.set(new Restoring(showing.preview()));
            context.tasks().run(_ -> {
                services.care().restore(chosen, given);
                return true;
            }, _ -> {
                forget();
                restored.run();
            }, failure -> {
                step.set(showing);
                if (left) {
                    forget();
                }
                context.notices().fail(failure);
            });
        }
    }

    /** The wizard is closed; what is under way goes on to its end. */
    public void leave() {
        left = true;
        if (!(step.get() instanceof Restoring)) {
            forget();
        }
    }

    private void forget() {
        backup = null;
        said.set("");
        wipe();
    }

    private void wipe() {
        if (passphrase != null) {
            passphrase.close();
            passphrase = null;
        }
    }
}
