package org.chancery.icalendar.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.incoming.SaidEvent;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/**
 * What a VEVENT, or a row of a table, says of an event.
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
 * @param release
 *            how far it may travel; null if the file does not say so
 * @param lines
 *            all its content lines and those of its alarms, so that what we do not know is given back on export
 */
public record IncomingEvent(int line, String uid, int sequence, @Nullable Instant modified, @Nullable Instant created,
        List<Attestation> claims,
        boolean complete, String note, @Nullable LocalDate recheck, @Nullable ReleaseLevel release, List<ContentLine> lines,
        Standing standing) {

    /** How it is weighed against what is here. */
    public enum Standing {
        /** It says which revision it is. */
        REVISED,
        /** It knows of no revisions: what differs from what is here decides, and what it does not say stays. */
        BY_VALUES,
        /** Something in it cannot be read, so that it does not come in. */
        UNREADABLE
    }

    /** What is kept of a date that differs from the others of its event. */
    private static final Set<String> OF_ONE_DATE = Set.of("RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION",
            "STATUS");

    public IncomingEvent {
        claims = List.copyOf(claims);
        lines = List.copyOf(lines);
    }

    /** What somebody says of an event without saying when it was last revised. */
    static IncomingEvent of(SaidEvent said) {
        return new IncomingEvent(said.line(), said.uid(), 0, null, null, said.claims(), false, said.note(), said.recheck(), said.release(),
                List.of(), said
                        .readable() ? Standing.BY_VALUES : Standing.UNREADABLE);
    }

    /** Whether it is one date of an event that recurs (RFC 5545, 3.8.4.4). */
    boolean occurrence() {
        return lines.stream().anyMatch(one -> one.name().equals("RECURRENCE-ID"));
    }

    /** With what the file says of single dates of it; what was changed last there was changed last in it. */
    IncomingEvent with(List<IncomingEvent> dates) {
        if (dates.isEmpty()) {
            return this;
        }
        List<ContentLine> all = new ArrayList<>(lines);
        Instant last = modified;
        for (IncomingEvent date : dates) {
            all.add(new ContentLine(date.line, "BEGIN", List.of(), Imported.OCCURRENCE));
            date.lines.stream().filter(one -> OF_ONE_DATE.contains(one.name())).forEach(all::add);
            all.add(new ContentLine(date.line, "END", List.of(), Imported.OCCURRENCE));
            last = last == null || date.modified != null && date.modified.isAfter(last) ? date.modified : last;
        }
        return new IncomingEvent(line, uid, sequence, last, created, claims, complete, note, recheck, release, all, standing);
    }

    boolean newerThan(IncomingEvent other) {
        if (sequence != other.sequence) {
            return sequence > other.sequence;
        }
        return modified != null && (other.modified == null || modified.isAfter(other.modified));
    }
}
