package org.chancery.reading.time;

/** Where a phrase without a year or week points, as the clause round it says. */
public enum Direction {
    AHEAD, BACK, NEAREST
}
