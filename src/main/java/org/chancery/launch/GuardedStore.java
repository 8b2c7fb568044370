package org.chancery.launch;

import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventRepository;
import org.chancery.settings.SettingsFile;
import org.chancery.store.StoreGuard;
import org.chancery.store.engine.Protection;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;

/** The store's passphrase and the settings beside it, which are sealed with it and opened with it. */
record GuardedStore(Protection protection, SettingsFile settings, EventRepository events) implements StoreGuard {

    @Override
    public State state() {
        return !protection.isSealed() ? State.CLEAR : protection.hasRecoveryKey() ? State.RECOVERABLE : State.SEALED;
    }

    @Override
    public boolean opens(Passphrase passphrase) {
        return protection.opens(passphrase);
    }

    @Override
    public void set(Passphrase passphrase) {
        protection.set(passphrase);
        makeNow();
        // What was sealed carries the key ring of its day, which an old passphrase or recovery key would still open.
        settings.keepAnew();
    }

    /** A store that is not there yet would be forgotten with its passphrase, and settings saved before it would lie in the clear. */
    void makeNow() {
        if (!protection.isSealed() && !protection.liesInTheClear()) {
            events.save(new Change(Author.DESK, List.of(), List.of(), List.of(), List.of()));
        }
    }

    @Override
    public void remove() {
        settings.layOpen();
        try {
            protection.remove();
        } finally {
            settings.keepAnew();
        }
    }

    @Override
    public RecoveryKey newRecoveryKey() {
        RecoveryKey made = protection.newRecoveryKey();
        settings.keepAnew();
        return made;
    }

    @Override
    public void lock() {
        protection.lock();
    }

    @Override
    public void unlock(Passphrase passphrase) {
        protection.unlock(passphrase);
    }
}
