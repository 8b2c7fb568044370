package org.chancery.agenda;

/** What sort of occasion an event is. */
public enum EventKind implements Word {
    SUMMIT,
    FORUM,
    CONFERENCE,
    /** Of a body. */
    SESSION,
    /** Talks. */
    MEETING,
    VISIT,
    /** A round. */
    NEGOTIATION,
    /** Signing, accreditation. */
    CEREMONY,
    OTHER;
}
