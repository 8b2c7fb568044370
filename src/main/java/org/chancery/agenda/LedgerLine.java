package org.chancery.agenda;

import java.time.LocalDate;
import java.util.List;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * One step of a date ledger: what one source (or person) said of date and status on one day.
 *
 * @param status
 *            null if it said nothing of the status
 * @param date
 *            null if it said nothing of the date; with a postponement, the window given up
 * @param newDate
 *            the date to which it is put off, null if none was named
 * @param effect
 *            what the step did to what was in force
 * @param attestations
 *            the claims of which the step is made, at least one
 */
public record LedgerLine(LocalDate day, @Nullable Citation source, @Nullable EventStatus status, @Nullable EventDate date,
        @Nullable EventDate newDate, @Nullable Hours hours, boolean chosen, Effect effect, boolean inForce, List<
                Attestation> attestations) {

    /** What a step did. */
    public enum Effect {
        /** The first that says anything. */
        FIRST,
        /** Narrower, within the value in force. */
        REFINES,
        /** Equal, or wider round it: nothing changes. */
        CONFIRMS,
        /** Another value, after a postponement, a move or a cancellation, or one that meets the old: a grey line. */
        MOVES,
        /** A window that does not meet the one in force, and nobody has said why: amber. */
        CONTRADICTS,
        /** Only the status changed. */
        TURNS,
        /** Decided by a person. */
        CHOSEN,
        /** Came after a decision or an end that it does not change. */
        STANDS_BESIDE
    }
}
