package org.chancery.matching;

import org.chancery.agenda.EventId;

/** What is to become of a proposal. */
public sealed interface Verdict {
    /** A new event, whatever the store has. */
    record Accept() implements Verdict {}

    /** The same as this event. */
    record Join(EventId event) implements Verdict {}

    /** No event. */
    record Reject() implements Verdict {}

    /** Nobody has decided. */
    record Leave() implements Verdict {}

    /** Joined where matching is sure, else new. */
    record ByMatch() implements Verdict {}
}
