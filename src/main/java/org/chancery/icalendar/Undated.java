package org.chancery.icalendar;

import org.chancery.agenda.Word;

/** What becomes of an event that has no day. */
public enum Undated implements Word {
    /** A window of up to 31 days is a bar over it, all else an entry on the day to look again. */
    AUTO,
    /** Every window is a bar over it, what has none is left out. */
    SPAN,
    /** An entry on the day to look again. */
    RECHECK,
    /** Left out. */
    SKIP
}
