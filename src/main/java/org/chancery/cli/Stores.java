package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** The port to the folders in which stores are kept. */
public interface Stores {

    /** Where the store is when nobody names one: the platform's own data folder. */
    Path usual();

    /**
     * Opens the store of that folder; one that is not there yet reads as an empty one and is made by the first save.
     *
     * @param passphrase
     *            of an encrypted store, or for the one to be made; stays the caller's, who wipes it. Null if none was given
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if there is something else, or another process has it open
     */
    OpenStore open(Path folder, @Nullable Passphrase passphrase);

    /** The store of that folder without a look at it: also one that cannot be used any more, for putting a backup in its place. */
    OpenStore unopened(Path folder, @Nullable Passphrase passphrase);
}
