package org.chancery.icalendar;

import org.chancery.agenda.Word;

/** Why an event is not in the calendar. */
public enum LeftOut implements Word {
    /** It has no day, and such events were not wanted. */
    UNDATED_SKIPPED,
    /** It has no window that could be drawn. */
    NO_WINDOW,
    /** It has no day, and none to look again either. */
    NO_RECHECK,
    /** Postponed or cancelled, and the old date is not known. */
    NO_OLD_DATE,
    /** Its year is none that iCalendar can write. */
    OUT_OF_RANGE
}
