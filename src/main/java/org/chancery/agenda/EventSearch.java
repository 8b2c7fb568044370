package org.chancery.agenda;

import java.util.List;

/** Full-text search over events, parties, places and articles, by the word forms of English, Russian, Kazakh and French. */
public interface EventSearch {

    /**
     * What holds all the words, best first.
     *
     * @param offset
     *            how many to pass over, from 0
     */
    List<Hit> search(String words, int offset, int limit);

    /** The events among the hits, passing the filter. */
    List<EventOutline> events(String words, EventFilter filter, int limit);

    enum HitKind {
        EVENT, PARTY, PLACE, ARTICLE
    }

    /**
     * @param id
     *            of the event, party or article; of a place "city|CC"
     * @param detail
     *            a second line: the passage, the date, the country
     */
    record Hit(HitKind kind, String id, String title, String detail) {}
}
