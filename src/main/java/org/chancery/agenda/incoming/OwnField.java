package org.chancery.agenda.incoming;

import org.chancery.agenda.Word;

/** What the desk keeps beside what is claimed of an event. */
public enum OwnField implements Word {
    NOTE,
    OWNER,
    RECHECK,
    RELEASE
}
