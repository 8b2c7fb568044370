package org.chancery.agenda;

import java.time.Instant;
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
     *            the content lines of the VEVENT, unfolded, each ended by a line feed
     */
    record Imported(String uid, int sequence, @Nullable Instant modified, String lines) {}
}
