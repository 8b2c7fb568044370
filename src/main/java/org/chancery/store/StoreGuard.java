package org.chancery.store;

import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;

/**
 * What a passphrase does to a store and to all that lies beside it. Each call waits for the store and may take seconds; passphrases stay the
 * caller's, who wipes them.
 */
public interface StoreGuard {

    /** How a store lies. */
    enum State {
        /** In the clear, or not there yet. */
        CLEAR,
        /** Encrypted; whoever forgets the passphrase has lost it. */
        SEALED,
        /** Encrypted, and a recovery key opens it too. */
        RECOVERABLE
    }

    State state();

    /** Whether this is the passphrase, or the recovery key. */
    boolean opens(Passphrase passphrase);

    /** Encrypts the store, or gives it another passphrase; one that is not there yet is made. */
    void set(Passphrase passphrase);

    /** Decrypts the store and what lies beside it. */
    void remove();

    /** A new recovery key, to be shown once; the one before opens nothing any more. */
    RecoveryKey newRecoveryKey();

    /** Wipes the key of an encrypted store: nothing can be read until {@link #unlock}. */
    void lock();

    /**
     * Opens a locked store.
     *
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if it is another passphrase
     */
    void unlock(Passphrase passphrase);
}
