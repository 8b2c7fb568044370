package org.chancery.agenda;

import java.util.Optional;

/**
 * Passwords of publications that a person asked to be kept: in an encrypted store only, and each for one user at one address. They go into
 * no bundle, and are of no use once the store's passphrase is removed.
 */
public interface KeptPasswords {

    /** Whether the store is encrypted, so that passwords can be kept. */
    boolean isPossible();

    boolean has(Publication publication);

    /** The caller wipes it; empty if none is kept, or if it was kept under another key, for another user or for another address. */
    Optional<char[]> find(Publication publication);

    /**
     * In the place of the one that was kept.
     *
     * @param password
     *            stays the caller's
     * @throws ChanceryFailure.StoreUnusable
     *             if the store is not encrypted
     */
    void keep(Publication publication, char[] password);

    /** @return false if none was kept */
    boolean forget(Publication publication);
}
