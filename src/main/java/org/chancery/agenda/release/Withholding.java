package org.chancery.agenda.release;

import org.chancery.agenda.Word;

/** Why an event, or something of it, does not leave. */
public enum Withholding implements Word {
    /** The event's own level is above the audience. */
    LEVEL,
    /** An article that it rests on is above the audience. */
    SOURCE,
    /** It was asked for by something that the audience may not see of it, so that its being there would tell. */
    FILTER,
    /** What the desk keeps beside it for itself: note, owner, the day to look again. */
    DESK
}
