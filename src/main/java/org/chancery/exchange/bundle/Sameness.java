package org.chancery.exchange.bundle;

import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
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
        return bare(one).equals(bare(other)) && one.owner().equals(other.owner()) && java.util.Objects.equals(one
                .recheck(), other.recheck()) && one.reviewed() == other.reviewed() && (!notes || one.note().equals(other.note()));
    }

    private static List<Attestation> bare(DiplomaticEvent event) {
        return event.attestations().stream().map(Sameness::bare).toList();
    }

    /** The claim without the particulars of its article, which each store keeps in one place: the hash says which article it is. */
    static Attestation bare(Attestation one) {
        Citation source = one.source();
        return source == null ? one
                : new Attestation(one.claim(), new Citation(source.id(), "", null, null, null, source.sha256()), one.passage(), one.day(),
                        one
                                .chosen(),
                        one.rule());
    }
}
