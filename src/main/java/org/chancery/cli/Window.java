package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** The port to the window. */
public interface Window {

    /** Whether there is a display to open it on. */
    boolean possible();

    /** Told as soon as it looks as if the window will be opened, which may yet not come to pass; returns at once. */
    void prepare();

    /**
     * Opens it and returns when it is closed.
     *
     * @param store
     *            the folder of the store, which may not be there yet
     * @param passphrase
     *            of the store, as it was given on the command line; null if it is to be asked for where one is needed. Stays the caller's
     * @param today
     *            the day to take for today; null for the clock's
     * @param arriving
     *            a file of any kind that can be brought in, shown once the window stands; null for none
     */
    void open(Path store, @Nullable Passphrase passphrase, @Nullable LocalDate today, @Nullable Path arriving);
}
