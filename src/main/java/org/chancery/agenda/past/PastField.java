package org.chancery.agenda.past;

import org.chancery.agenda.Word;

/** What a change may change, of an event, an article or a party. */
public enum PastField implements Word {
    NAME, KIND, SERIES, ORDINAL, STATUS, DATE, PREVIOUS_DATE, PLACE, LEVEL, MODE, PARTICIPANT, NOTE, OWNER, RELEASE, RECHECK, REVIEWED,
    /** A claim that was made, or one that is not there any more. */
    CLAIM, TITLE, OUTLET, URL, PUBLISHED, LANGUAGE, DATELINE, ABBREVIATION, OFFICE
}
