package org.chancery.agenda;

import java.util.List;
import org.chancery.article.Article;

/** What is saved together, wholly or not at all. */
public record Change(Author author, List<Article> articles, List<Series> series, List<DiplomaticEvent> events, List<InboxEntry> inbox) {
    public Change {
        articles = List.copyOf(articles);
        series = List.copyOf(series);
        events = List.copyOf(events);
        inbox = List.copyOf(inbox);
    }

    public static Change of(Author author, DiplomaticEvent event) {
        return new Change(author, List.of(), List.of(), List.of(event), List.of());
    }
}
