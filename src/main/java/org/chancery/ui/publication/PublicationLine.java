package org.chancery.ui.publication;

import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationRepository.LastRun;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a person sees it.
 *
 * @param last
 *            how its last run ended; null if it was never run
 * @param keeping
 *            of its password
 * @param underWay
 *            how far the run is that is under way, in words; null if none is
 */
record PublicationLine(Publication publication, @Nullable LastRun last, Keeping keeping, @Nullable String underWay) {

    /** What becomes of the password. */
    enum Keeping {
        /** It needs none, or the store is not encrypted. */
        OUT_OF_QUESTION, OFFERED, KEPT
    }

    boolean failed() {
        return last != null && last.fault() != null;
    }

    /** Whether the last run left something alone because somebody else had changed it there. */
    boolean foreign() {
        return last != null && last.fault() != null && last.fault().isForeign();
    }

    PublicationLine underWay(@Nullable String words) {
        return new PublicationLine(publication, last, keeping, words);
    }
}
