package org.chancery.icalendar.recur;

import java.time.LocalDateTime;
import java.util.List;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/**
 * One date that differs from the others (RFC 5545, 3.8.4.4). RANGE=THISANDFUTURE is taken for this date alone, since few programs write it.
 *
 * @param instead
 *            the date of the rule in whose place it stands
 * @param start
 *            by the clock of the rule
 * @param end
 *            exclusive; null if not known
 * @param timed
 *            false if it takes whole days
 * @param summary
 *            null if it is that of the event; place and status likewise
 * @param lines
 *            all that the calendar says of it
 */
public record Changed(LocalDateTime instead, LocalDateTime start, @Nullable LocalDateTime end, boolean timed, @Nullable String summary,
        @Nullable String location, @Nullable String status, List<ContentLine> lines) {
    public Changed {
        lines = List.copyOf(lines);
    }

    public boolean cancelled() {
        return status != null && (status.equalsIgnoreCase("CANCELLED") || status.equalsIgnoreCase("CANCELED"));
    }
}
