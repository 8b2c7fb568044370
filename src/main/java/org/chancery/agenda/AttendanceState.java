package org.chancery.agenda;

/** How far the coming of a party is known, in the political sense and not as the answer to an e-mail. */
public enum AttendanceState implements Word {
    INVITED,
    ANNOUNCED,
    CONFIRMED,
    REPRESENTED,
    DECLINED,
    ABSENT,
    ATTENDED;
}
