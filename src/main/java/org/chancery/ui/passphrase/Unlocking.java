package org.chancery.ui.passphrase;

import org.chancery.store.seal.Passphrase;

/** Opens a store with what was typed. Waits, and runs off JavaFX's thread. */
@FunctionalInterface
public interface Unlocking {

    /**
     * @param typed
     *            passphrase or recovery key; stays the caller's, who wipes it
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if it is another one, or the store cannot be used
     */
    void open(Passphrase typed);
}
