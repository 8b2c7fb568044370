package org.chancery.publishing;

import java.util.List;
import java.util.Map;
import org.chancery.icalendar.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * What a run did. Where all events are in one file they are counted as changed or unchanged together.
 *
 * @param added
 *            events that had not stood there
 * @param removed
 *            events that stood there and belong there no longer
 * @param leftOut
 *            how many cannot be written as they are, by reason
 * @param incidents
 *            of single events, which stay as they are there
 * @param stop
 *            what ended the run before all was sent; null if nothing
 */
public record RunReport(long added, long changed, long removed, long unchanged, Map<LeftOut, Long> leftOut, List<Incident> incidents,
        @Nullable Incident stop) {

    public RunReport {
        leftOut = Map.copyOf(leftOut);
        incidents = List.copyOf(incidents);
    }

    /** Everything stands there as it should. */
    public boolean isComplete() {
        return stop == null && incidents.isEmpty();
    }

    /** At least a part stands there as it should. */
    public boolean didAny() {
        return added + changed + removed + unchanged > 0;
    }
}
