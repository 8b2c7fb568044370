package org.chancery.agenda;

import java.time.Instant;

/**
 * One file of events that left the desk.
 *
 * @param when
 *            UTC
 * @param filter
 *            which events were asked for, in the words of the desk's language, or the name of the publication that asks for them
 * @param file
 *            its name, or the address it went to
 * @param whole
 *            events that left with all that there is to them
 * @param reduced
 *            events that left without what the audience may not see
 * @param busy
 *            events of which only the time left
 * @param withheld
 *            events that did not leave, because the audience may not see them
 */
public record Departure(Instant when, Audience audience, WithheldForm form, String filter, String file, long whole, long reduced,
        long busy, long withheld) {

    /** How an event left. */
    public enum Extent implements Word {
        WHOLE, REDUCED, BUSY
    }
}
