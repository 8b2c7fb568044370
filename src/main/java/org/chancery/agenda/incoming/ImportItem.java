package org.chancery.agenda.incoming;

import java.util.List;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.Word;
import org.jspecify.annotations.Nullable;

/**
 * What an import does with one event of a file, and why.
 *
 * @param line
 *            physical line of its beginning, from 1
 * @param nth
 *            which of those it is that begin on the line, from 0: a bundle may stand on one line
 * @param changes
 *            field by field; empty unless it is changed
 * @param kept
 *            fields in which the file says otherwise and what is here stays, as it is here and as the file has it
 * @param event
 *            as it will be; null if nothing is saved, or if the file is read again to save it
 * @param imported
 *            what is remembered of a calendar; null if nothing is
 */
public record ImportItem(int line, int nth, String name, String date, Outcome outcome, Reason reason, List<FieldChange> changes,
        List<FieldChange> kept, @Nullable DiplomaticEvent event, @Nullable Imported imported) {
    public ImportItem {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /** One of a file in which each event begins on a line of its own. */
    public ImportItem(int line, String name, String date, Outcome outcome, Reason reason, List<FieldChange> changes, List<FieldChange> kept,
            @Nullable DiplomaticEvent event, @Nullable Imported imported) {
        this(line, 0, name, date, outcome, reason, changes, kept, event, imported);
    }

    /** What becomes of it. */
    public enum Outcome implements Word {
        NEW, CHANGED, UNCHANGED, SKIPPED
    }

    /** Why. */
    public enum Reason implements Word {
        /** No event has the UID. */
        NEW_UID,
        /** The file has a higher SEQUENCE. */
        HIGHER_SEQUENCE,
        /** The same SEQUENCE, but changed later. */
        CHANGED_LATER,
        /** Neither SEQUENCE nor time of change is newer. */
        SAME,
        /** Newer, but it says the same. */
        SAME_VALUES,
        /** The file has a lower SEQUENCE than what is here. */
        OLDER,
        /** The same UID stands in the file again, newer. */
        REPEATED,
        /** One date of an event that recurs. */
        OCCURRENCE,
        /** The same event stands in the file before. */
        REPEATED_ID,
        /** What is here is what the file's event was before. */
        SUCCEEDS,
        /** Both were changed since they were the same: the claims of both stand side by side. */
        MERGED,
        /** The file says nothing new but what was decided otherwise here. */
        DECIDED_HERE,
        /** The file's event is what the one here was before. */
        OLDER_STATE,
        /** The event was removed here after the file's was changed last. */
        REMOVED_HERE,
        /** A value of it cannot be read. */
        BROKEN,
        /** The file knows of no revisions, and says other than what is here. */
        OTHER_VALUES
    }

    /**
     * A field as it was and as it will be, each in plain characters; empty if it was or will be open.
     *
     * @param field
     *            a {@link org.chancery.agenda.ClaimField}, or an {@link OwnField} of the desk
     */
    public record FieldChange(Word field, String was, String willBe) {}
}
