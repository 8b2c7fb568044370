package org.chancery.reading;

import java.util.List;
import org.chancery.agenda.EventProposal;

/**
 * What an article was read as.
 *
 * @param proposals in the order of the text
 * @param notes     what kept the reader from reading more, such as a missing publication date
 */
public record Reading(List<EventProposal> proposals, List<Note> notes) {
    public Reading {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }

    /** What an article lacks for a full reading; the text package has the words. */
    public enum Note {
        NO_PUBLICATION_DATE, UNKNOWN_LANGUAGE,
        /** Only the first two million characters were read. */
        TEXT_CUT
    }
}
