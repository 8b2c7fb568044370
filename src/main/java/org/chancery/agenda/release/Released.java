package org.chancery.agenda.release;

import java.util.Set;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as an audience may have it.
 *
 * @param original
 *            as the store has it; no writer may see it
 * @param event
 *            what may be written, with all that is withheld already gone; null if nothing may be
 * @param extent
 *            how much of it that is; null if nothing
 * @param reasons
 *            why anything is missing; empty if nothing is
 */
record Released(DiplomaticEvent original, @Nullable DiplomaticEvent event, @Nullable Extent extent, Set<Withholding> reasons) {
    Released {
        reasons = Set.copyOf(reasons);
    }

    static Released nothing(DiplomaticEvent original, Withholding reason) {
        return new Released(original, null, null, Set.of(reason));
    }
}
