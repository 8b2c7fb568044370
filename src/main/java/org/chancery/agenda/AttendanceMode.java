package org.chancery.agenda;

/** Whether the parties meet in one place. */
public enum AttendanceMode implements Word {
    IN_PERSON,
    ONLINE,
    MIXED;
}
