package org.chancery.agenda;

import java.util.List;
import org.chancery.article.Article;

/**
 * What is saved together, wholly or not at all.
 *
 * @param absorbed
 *            events that turned out to be another one of this change, which has their claims now; they go away
 */
public record Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox,
        List<Absorbed> absorbed) {
    public Change {
        articles = List.copyOf(articles);
        series = List.copyOf(series);
        events = List.copyOf(events);
        inbox = List.copyOf(inbox);
        absorbed = List.copyOf(absorbed);
    }

    /** A change in which every event stays. */
    public Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox) {
        this(author, articles, series, events, inbox, List.of());
    }

    public static Change of(Author author, DiplomaticEvent event) {
        return new Change(author, List.of(), List.of(), List.of(event), List.of());
    }

    /**
     * An event that goes away.
     *
     * @param version
     *            as it was read
     * @param into
     *            the event that has its claims
     */
    public record Absorbed(EventId gone, long version, EventId into) {}
}
