package org.chancery.exchange.paper;

import java.util.Set;

/**
 * What went on paper.
 *
 * @param written
 *            events on the pages
 * @param dayOpen
 *            those among them that stand in a list of their own, since their day is not fixed
 * @param wider
 *            events of which only a quarter, a season, a half-year or a year is known, and which may fall in the period; the page says how many
 * @param undated
 *            events without any date
 * @param otherTimes
 *            events of the filter that fall outside of the period
 * @param pages
 *            of the file
 * @param uids
 *            of the events on the pages
 */
public record PaperReport(long written, long dayOpen, long wider, long undated, long otherTimes, int pages, Set<String> uids) {
    public PaperReport {
        uids = Set.copyOf(uids);
    }
}
