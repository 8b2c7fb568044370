package org.chancery.agenda;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What left, when, for whom, and by which filter. Nothing takes a line out of it. */
public interface DepartureLog {

    /** @param events each event that is in the file, and how much of it */
    void record(Departure departure, Map<EventId, Departure.Extent> events);

    /** Those of one event, newest first. */
    List<Departed> of(EventId event);

    /** The events that left in the last file of this name; none if none did. */
    Set<EventId> last(String file);

    /** All, newest first, at most this many. */
    List<Departure> newest(int limit);

    /** One event in one file. */
    record Departed(Departure departure, Departure.Extent extent) {}
}
