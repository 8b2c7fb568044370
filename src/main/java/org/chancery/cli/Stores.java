package org.chancery.cli;

import java.nio.file.Path;

/** The port to the folders in which stores are kept. */
public interface Stores {

    /** Where the store is when nobody names one: the platform's own data folder. */
    Path usual();

    /**
     * Opens the store of that folder; one that is not there yet reads as an empty one and is made by the first save.
     *
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if there is something else, or another process has it open
     */
    OpenStore open(Path folder);
}
