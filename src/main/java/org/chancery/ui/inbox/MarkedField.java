package org.chancery.ui.inbox;

import java.util.Optional;
import org.chancery.agenda.ClaimField;

/** The five sorts of passages that the inbox marks, in the order of their keys 1 to 5 and of their tints. */
enum MarkedField {
    NAME, DATE, PLACE, PEOPLE, STATUS;

    /** The tint of a claim's passage; none where the inbox does not mark it, such as a kind that stands inside the name. */
    static Optional<MarkedField> of(ClaimField field) {
        return switch (field) {
            case NAME -> Optional.of(NAME);
            case DATE, NEW_DATE -> Optional.of(DATE);
            case PLACE -> Optional.of(PLACE);
            case PARTICIPANTS, ORGANISATIONS -> Optional.of(PEOPLE);
            case STATUS -> Optional.of(STATUS);
            case KIND, SERIES, ORDINAL, LEVEL, MODE -> Optional.empty();
        };
    }
}
