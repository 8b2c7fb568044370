package org.chancery.exchange.bundle;

import org.chancery.agenda.DiplomaticEvent;

/** Whether two states of an event hold the same. What is in force is not compared: it follows from the claims. */
final class Sameness {
    private Sameness() {}

    /** In all that people said and set, and in when it was made and saved. */
    static boolean whole(DiplomaticEvent one, DiplomaticEvent other) {
        return content(one, other, true) && one.uid().equals(other.uid()) && one.version() == other.version() && one.created().equals(other
                .created()) && one.modified().equals(other.modified());
    }

    /** In all that people said and set. */
    static boolean content(DiplomaticEvent one, DiplomaticEvent other, boolean notes) {
        return one.attestations().equals(other.attestations()) && one.owner().equals(other.owner()) && java.util.Objects.equals(one
                .recheck(), other.recheck()) && one.reviewed() == other.reviewed() && (!notes || one.note().equals(other.note()));
    }
}
