package org.chancery.agenda;

/** What a date that is shown is to its event. */
public enum Repeat {
    /** The only one. */
    ONCE,
    /** One of several by the rule of a calendar. */
    ONE_OF_MANY,
    /** One of several, and the last that is shown of more in the same period. */
    LAST_SHOWN;

    public boolean repeats() {
        return this != ONCE;
    }
}
