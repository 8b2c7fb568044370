package org.chancery.agenda.past;

import java.time.Instant;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.Word;
import org.jspecify.annotations.Nullable;

/**
 * One change: who, when, what.
 *
 * @param number
 *            its place in the history, from 1; by it one goes back to what the change left
 * @param when
 *            UTC; null for what was here before such changes were kept
 * @param fields
 *            all that it has given another value; of the first one all that there was, of a removal nothing
 */
public record PastChange(int number, @Nullable Instant when, Author who, Kind kind, List<FieldChange> fields) {
    public PastChange {
        fields = List.copyOf(fields);
    }

    public enum Kind implements Word {
        ADDED, CHANGED, REMOVED,
        /** It is there again after it was removed. */
        RESTORED
    }
}
