package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.jdbi.v3.core.Handle;

/** Saves all that a change holds, inside the transaction of the caller. */
final class ChangeSaver {
    private final Handle handle;
    private final SearchWords words;
    private final SearchIndex index;
    private final Instant now;

    ChangeSaver(Handle handle, SearchWords words, Instant now) {
        this.handle = handle;
        this.words = words;
        this.index = new SearchIndex(handle);
        this.now = now;
    }

    List<DiplomaticEvent> save(Change change) {
        ArticleRows articles = new ArticleRows(handle);
        change.articles().forEach(article -> save(articles, article));
        ArticleReleases releases = new ArticleReleases(handle);
        change.releases().forEach(releases::set);
        References references = new References(handle, words);
        change.series().forEach(series -> references.series(series.id().value(), series.name()));
        EventSaver events = new EventSaver(handle, words, releases, change.author(), now);
        List<DiplomaticEvent> saved = new ArrayList<>();
        change.events().forEach(event -> saved.add(events.save(event)));
        InboxRows inbox = new InboxRows(handle);
        change.inbox().forEach(inbox::save);
        change.absorbed().forEach(one -> {
            inbox.pointTo(one.gone().value(), one.into().value());
            events.remove(one.gone().value(), one.version());
        });
        change.releases().keySet().forEach(article -> raise(article, releases, events));
        index.settle();
        return List.copyOf(saved);
    }

    /** Puts events of another store there, with their history. */
    void move(List<Moved> moved) {
        EventSaver events = new EventSaver(handle, words, new ArticleReleases(handle), Author.IMPORT, now);
        moved.forEach(events::move);
        index.settle();
    }

    /** What rests on the article, and on nothing freer, is not freer than it. */
    private void raise(ArticleId article, ArticleReleases releases, EventSaver events) {
        for (DiplomaticEvent event : new EventRows(handle).read(StoredEvents.restingOn(handle, article))) {
            DiplomaticEvent raised = releases.atLeast(event);
            if (!raised.equals(event)) {
                events.save(raised);
            }
        }
    }

    private void save(ArticleRows articles, Article article) {
        if (articles.save(article)) {
            String published = article.published() == null ? "" : article.published().toString();
            index.put(HitKind.ARTICLE, article.id().toString(), article.title(), published, words.of(article));
        }
    }

    Boolean remove(EventId id, long version, Author author) {
        new EventSaver(handle, words, new ArticleReleases(handle), author, now).remove(id.value(), version);
        return true;
    }
}
