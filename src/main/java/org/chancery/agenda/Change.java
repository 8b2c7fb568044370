package org.chancery.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;

/**
 * What is saved together, wholly or not at all.
 *
 * @param absorbed
 *            events that turned out to be another one of this change, which has their claims now; they go away
 * @param releases
 *            articles that are given another level. Saving an article leaves the level that it has: the same text read again is no release
 */
public record Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox,
        List<Absorbed> absorbed, Map<ArticleId, ReleaseLevel> releases) {
    public Change {
        articles = List.copyOf(articles);
        series = List.copyOf(series);
        events = List.copyOf(events);
        inbox = List.copyOf(inbox);
        absorbed = List.copyOf(absorbed);
        releases = Map.copyOf(releases);
    }

    /** A change that leaves the levels of articles as they are. */
    public Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox,
            List<Absorbed> absorbed) {
        this(author, articles, series, events, inbox, absorbed, Map.of());
    }

    /** A change in which every event stays. */
    public Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox) {
        this(author, articles, series, events, inbox, List.of());
    }

    /** A change of how far an article may travel, and nothing else. */
    public static Change of(Author author, ArticleId article, ReleaseLevel level) {
        return new Change(author, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(article, level));
    }

    /** The same change, in which the article is given a level too. */
    public Change releasing(ArticleId article, ReleaseLevel level) {
        Map<ArticleId, ReleaseLevel> all = new HashMap<>(releases);
        all.put(article, level);
        return new Change(author, articles, series, events, inbox, absorbed, all);
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
