package org.chancery.intake;

import java.util.List;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/** What one input held, in its order, and what in it could not be read. */
public record TakenIn(List<Draft> drafts, List<UnreadableInput> failures) {
    public TakenIn {
        drafts = List.copyOf(drafts);
        failures = List.copyOf(failures);
    }

    static TakenIn one(Draft draft) {
        return new TakenIn(List.of(draft), List.of());
    }

    static TakenIn failed(UnreadableInput failure) {
        return new TakenIn(List.of(), List.of(failure));
    }
}
