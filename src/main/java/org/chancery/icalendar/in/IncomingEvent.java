package org.chancery.icalendar.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/**
 * What a VEVENT says of an event.
 *
 * @param line
 *            physical line of its BEGIN, from 1
 * @param uid
 *            as the file has it, or one made from what it says
 * @param sequence
 *            0 if the file says none (RFC 5545, 3.8.7.4)
 * @param modified
 *            LAST-MODIFIED, else DTSTAMP; UTC
 * @param claims
 *            by hand, on the day of {@code modified}, or our own as they were exported
 * @param complete
 *            whether the claims are all that there is to say, as only our own export knows; else what a file does not mention stays as it is
 * @param note
 *            the description of somebody else's event; empty if none
 * @param recheck
 *            the day to look again that was set by hand
 * @param lines
 *            all its content lines and those of its alarms, so that what we do not know is given back on export
 */
public record IncomingEvent(int line, String uid, int sequence, @Nullable Instant modified, @Nullable Instant created,
        List<Attestation> claims,
        boolean complete, String note, @Nullable LocalDate recheck, List<ContentLine> lines) {
    public IncomingEvent {
        claims = List.copyOf(claims);
        lines = List.copyOf(lines);
    }

    /** Whether it is one date of an event that recurs (RFC 5545, 3.8.4.4). */
    boolean occurrence() {
        return lines.stream().anyMatch(one -> one.name().equals("RECURRENCE-ID"));
    }

    boolean newerThan(IncomingEvent other) {
        if (sequence != other.sequence) {
            return sequence > other.sequence;
        }
        return modified != null && (other.modified == null || modified.isAfter(other.modified));
    }
}
