package org.chancery.ui.health;

import java.util.List;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.StoreCare.Counts;
import org.chancery.store.StoreGuard.State;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a store without reading it through.
 *
 * @param exists
 *            false before the first save
 * @param state
 *            null if the store cannot be read
 * @param changed
 *            whether something other than Chancery has changed the file since it was closed
 * @param counts
 *            null if the store cannot be read
 * @param backups
 *            newest first
 * @param rehearsal
 *            null if restoring was never rehearsed
 */
record HealthFacts(boolean exists, @Nullable State state, boolean changed, @Nullable Counts counts, List<Kept> backups,
        @Nullable Rehearsal rehearsal) {

    HealthFacts {
        backups = List.copyOf(backups);
    }

    /** Asks the store; not on JavaFX's thread. */
    static HealthFacts read(HealthServices services) {
        Safekeeping files = services.care().safekeeping();
        State state = null;
        Counts counts = null;
        try {
            counts = services.care().counts();
            state = services.guard().state();
        } catch (StoreUnusable unreadable) {
            counts = null;
        }
        return new HealthFacts(files.exists(), state, files.changedOutside(), counts, files.backups(), files.lastRehearsal().orElse(null));
    }

    boolean readable() {
        return counts != null;
    }
}
