package org.chancery.agenda;

/** Whether an event will be or was. "Under way" and "unreported" are shown, not stored. */
public enum EventStatus implements Word {
    /** An offer, an invitation, a hope. */
    PROPOSED,
    /** Asserted, but loosely dated or hedged. */
    PLANNED,
    /** Asserted, not hedged, to a day, range, week, third of a month or month. */
    SCHEDULED,
    /** Put off. */
    POSTPONED,
    /** Off, refused, did not begin. */
    CANCELLED,
    /** Begun or over. */
    HELD;
}
