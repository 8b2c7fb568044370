package org.chancery.planning;

import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.Word;
import org.chancery.party.Person;

/**
 * The same person or office is wanted in two places.
 *
 * @param who
 *            as the first event names them
 */
public record Clash(DiplomaticEvent one, DiplomaticEvent other, Person who, Certainty certainty) {

    /** Surest first. */
    public enum Certainty implements Word {
        /** Both stand on a day that they share. */
        CERTAIN,
        /** A window is fuzzy, or a date not firm, but they meet more often than in one case of four. */
        LIKELY,
        /** They can meet. */
        POSSIBLE
    }
}
