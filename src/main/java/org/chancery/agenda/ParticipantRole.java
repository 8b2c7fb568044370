package org.chancery.agenda;

/** What a party does in an event. */
public enum ParticipantRole implements Word {
    HOST,
    CO_HOST,
    CHAIR,
    HEAD_OF_DELEGATION,
    DELEGATE,
    MEDIATOR,
    OBSERVER,
    GUEST,
    SIGNATORY;
}
