package org.chancery.agenda;

import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * One date of an event that recurs.
 *
 * @param date
 *            the day, or the days it lasts, by the clock of the venue's zone
 * @param hours
 *            by the same clock; null for whole days
 * @param status
 *            of this date
 * @param name
 *            of this date if the calendar gives it one of its own; null for that of the event
 * @param place
 *            as the calendar writes it, if this date has one of its own; null for the event's
 */
public record Occurrence(EventDate date, @Nullable Hours hours, EventStatus status, @Nullable String name, @Nullable String place,
        Repeat repeat) {

    /** The same, as the last that is shown of more. */
    public Occurrence asLastShown() {
        return new Occurrence(date, hours, status, name, place, Repeat.LAST_SHOWN);
    }
}
