package org.chancery.agenda;

/** What becomes of an event that the audience may not see. */
public enum WithheldForm implements Word {
    /** It is not there. */
    OMIT,
    /** Its time stands there as taken, and nothing else of it. */
    BUSY
}
