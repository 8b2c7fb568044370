package org.chancery.matching;

import java.util.List;
import org.chancery.agenda.DiplomaticEvent;

/** What matching says of a proposal. */
public sealed interface Match {

    /** The likeliness from which a proposal is joined without asking. */
    double JOIN = 0.80;

    /** The likeliness from which a person is asked. */
    double ASK = 0.50;

    /** It is this event. */
    record Same(DiplomaticEvent event, double score, List<Reason> reasons) implements Match {
        public Same {
            reasons = List.copyOf(reasons);
        }
    }

    /** It may be one of these, likeliest first; at least one. */
    record Ask(List<Candidate> candidates) implements Match {
        public Ask {
            candidates = List.copyOf(candidates);
        }
    }

    /** The store has no such event. */
    record New() implements Match {}

    /** @param score 0 to 1 */
    record Candidate(DiplomaticEvent event, double score, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }
}
