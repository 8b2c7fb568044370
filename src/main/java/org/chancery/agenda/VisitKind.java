package org.chancery.agenda;

/** The protocol rank of a visit. */
public enum VisitKind implements Word {
    STATE,
    OFFICIAL,
    OFFICIAL_WORKING,
    WORKING,
    PRIVATE,
    TRANSIT;
}
