package org.chancery.agenda;

import java.util.List;
import java.util.Optional;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever claimed of an event's date and status, oldest first, and what is in force by it.
 *
 * @param previousDate
 *            the window given up; {@link EventDate#UNKNOWN} if none
 */
public record DateLedger(List<LedgerLine> lines, EventStatus status, EventDate date, @Nullable Hours hours, EventDate previousDate,
        List<Contradiction> contradictions) {

    /** The ledger of these attestations, in whatever order they come. */
    public static DateLedger of(List<Attestation> attestations) {
        return new LedgerReplay().replay(attestations);
    }

    /** The newest contradiction that nobody has settled. */
    public Optional<Contradiction> open() {
        return contradictions.isEmpty() ? Optional.empty() : Optional.of(contradictions.getLast());
    }
}
