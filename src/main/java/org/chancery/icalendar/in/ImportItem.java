package org.chancery.icalendar.in;

import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.Word;
import org.jspecify.annotations.Nullable;

/**
 * What an import does with one event of a calendar, and why.
 *
 * @param line
 *            physical line of its BEGIN, from 1
 * @param changes
 *            field by field; empty unless it is changed
 * @param event
 *            as it will be; null if nothing is saved
 * @param imported
 *            what is remembered of the file; null if nothing is
 */
public record ImportItem(int line, String name, String date, Outcome outcome, Reason reason, List<FieldChange> changes,
        @Nullable DiplomaticEvent event, @Nullable Imported imported) {
    public ImportItem {
        changes = List.copyOf(changes);
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
        OCCURRENCE
    }

    /** A field as it was and as it will be, each in plain characters; empty if it was or will be open. */
    public record FieldChange(ClaimField field, String was, String willBe) {}
}
