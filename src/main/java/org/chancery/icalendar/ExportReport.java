package org.chancery.icalendar;

import java.util.Map;

/**
 * What an export did.
 *
 * @param written
 *            events in the calendar
 * @param uncertain
 *            those among them whose day is open
 * @param changed
 *            those that other calendars have in an older form, by what was exported before
 * @param leftOut
 *            how many are not in it, by reason; only reasons that occurred
 */
public record ExportReport(long written, long uncertain, long changed, Map<LeftOut, Long> leftOut) {
    public ExportReport {
        leftOut = Map.copyOf(leftOut);
    }

    public long leftOutInAll() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
