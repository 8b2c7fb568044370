package org.chancery.agenda.incoming;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.ReleaseLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a file that knows of no revisions says of an event, such as a row of a table; what it does not say stays as it is.
 *
 * @param line
 *            physical line of its beginning, from 1
 * @param uid
 *            iCalendar UID: its own, that of the event whose ID it has, or one made from what it says
 * @param claims
 *            by hand, on the day of reading; the name is always among them
 * @param note
 *            empty if there is none
 * @param recheck
 *            the day to look again; null if there is none
 * @param release
 *            how far it may travel; null if nothing says so
 * @param readable
 *            whether it may come in
 */
public record SaidEvent(int line, String uid, List<Attestation> claims, String note, @Nullable LocalDate recheck,
        @Nullable ReleaseLevel release, boolean readable) {
    public SaidEvent {
        claims = List.copyOf(claims);
    }
}
