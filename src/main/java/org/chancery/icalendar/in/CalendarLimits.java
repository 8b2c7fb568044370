package org.chancery.icalendar.in;

/**
 * What a calendar that is read may hold at most; what goes beyond is passed over and said. The counts for one component and value are those
 * that libical has published.
 *
 * @param octets
 *            in the whole file
 * @param events
 *            in the whole file
 * @param properties
 *            in one component
 * @param value
 *            octets of one line, unfolded
 * @param faults
 *            lines that are no content lines, after which the rest is given up
 * @param depth
 *            components inside one another
 */
public record CalendarLimits(long octets, int events, int properties, int value, int faults, int depth) {
    public static final CalendarLimits USUAL = new CalendarLimits(20L << 20, 50_000, 10_000, 10 << 20, 1_000, 4);

    /** Without limits on the whole file, for files that we wrote ourselves. */
    public static final CalendarLimits TRUSTED = new CalendarLimits(Long.MAX_VALUE, Integer.MAX_VALUE, 10_000, 10 << 20, 1_000, 4);
}
