package org.chancery.agenda;

/** What a claim is about. */
public enum ClaimField implements Word {
    NAME,
    KIND,
    SERIES,
    ORDINAL,
    DATE,
    NEW_DATE,
    PLACE,
    PARTICIPANTS,
    ORGANISATIONS,
    STATUS,
    LEVEL,
    MODE;

    /** The name in JSON, where two words are written together: newDate. */
    public String key() {
        return this == NEW_DATE ? "newDate" : code();
    }
}
