package org.chancery.store;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** What is done so that a store stays as it was saved: checks, backups, restoring. Each call waits for the store and may take long. */
public interface StoreCare {

    /** How much there is, without a look at what it says. */
    record Counts(long events, long articles) {}

    /** @throws org.chancery.agenda.ChanceryFailure.StoreUnusable if the store cannot be read */
    Counts counts();

    /** Its backups, and what its files say of themselves. */
    Safekeeping safekeeping();

    /**
     * Reads everything in full and compares it with what it was when it was saved.
     *
     * @param progress
     *            takes the number of records read so far
     * @throws java.util.concurrent.CancellationException
     *             if it was cancelled: what was read in part says nothing
     */
    HealthReport check(LongConsumer progress, BooleanSupplier cancelled);

    /**
     * What restoring that backup would change; also for a store that cannot be read, which then counts as empty.
     *
     * @param passphrase
     *            of the backup, if it has another than the store; null if none was given
     * @throws org.chancery.agenda.ChanceryFailure.UnreadableInput
     *             if it is no backup or not a whole one
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if it is sealed under another passphrase
     */
    BackupPreview preview(Path backup, @Nullable Passphrase passphrase);

    /** As {@link Safekeeping#restore}; what was remembered of the store before is forgotten. */
    void restore(Path backup, @Nullable Passphrase passphrase);
}
