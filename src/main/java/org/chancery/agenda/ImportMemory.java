package org.chancery.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calendars said last of each event that came from one, so that the next import sees what is newer, and what nobody here knows is kept. */
public interface ImportMemory {

    /** By iCalendar UID. */
    Map<String, Imported> last(Set<String> uids);

    void remember(List<Imported> imported);

    /** As if no calendar had ever told of these UIDs. */
    void forget(Set<String> uids);

    /**
     * @param sequence
     *            SEQUENCE as the file had it, 0 if it had none
     * @param modified
     *            LAST-MODIFIED, else DTSTAMP; UTC
     * @param lines
     *            the content lines of the VEVENT, unfolded, each ended by a line feed; behind them its alarms and, between BEGIN and END of
     *            {@link #OCCURRENCE}, each of its dates that differs
     */
    record Imported(String uid, int sequence, @Nullable Instant modified, String lines) {

        /** The component in which a date that differs from the others is kept inside its event. */
        public static final String OCCURRENCE = "X-CHANCERY-OCCURRENCE";

        /** A day after which the event takes place no more; null if the lines say of no recurrence. */
        public @Nullable LocalDate recursUntil() {
            return RecurrenceEnd.of(lines);
        }
    }
}
