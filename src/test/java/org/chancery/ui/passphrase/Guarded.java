package org.chancery.ui.passphrase;

import org.chancery.store.StoreGuard;
import org.chancery.store.engine.Protection;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;

/** A store with nothing beside it. */
public record Guarded(Protection protection) implements StoreGuard {
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
    }

    @Override
    public void remove() {
        protection.remove();
    }

    @Override
    public RecoveryKey newRecoveryKey() {
        return protection.newRecoveryKey();
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
