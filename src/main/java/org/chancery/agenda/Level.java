package org.chancery.agenda;

/** Who meets: heads of state or government, ministers, senior officials, experts. The highest first. */
public enum Level implements Word {
    HIGHEST,
    HIGH,
    SENIOR_OFFICIAL,
    EXPERT;
}
