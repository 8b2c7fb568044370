package org.chancery.agenda;

import java.util.Map;
import java.util.Set;

/** What was last exported of each event, so that a re-export raises SEQUENCE only when date, place or status changed as written. */
public interface ExportMemory {

    /** By iCalendar UID. */
    Map<String, Exported> last(Set<String> uids);

    /** All of them or, if that fails, none; they are taken one by one, since they may be many. */
    void remember(Iterable<Exported> exported);

    /**
     * @param written
     *            the content lines that other people's calendars act upon (DTSTART, DTEND, LOCATION, STATUS), joined
     */
    record Exported(String uid, int sequence, String written) {}
}
