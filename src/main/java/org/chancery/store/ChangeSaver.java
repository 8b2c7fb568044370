package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.store.SearchIndex.Document;
import org.jdbi.v3.core.Handle;

/** Saves all that a change holds, inside the transaction of the caller. */
final class ChangeSaver {
    private final Handle handle;
    private final SearchWords words;
    private final SearchIndex index;
    private final Instant now;
    private final BiConsumer<DiplomaticEvent, DiplomaticEvent> raised;

    ChangeSaver(Handle handle, SearchWords words, Instant now) {
        this(handle, words, now, (was, is) -> {});
    }

    /** @param raised told the events that got another level because of an article on which they rest, as they were and as they are */
    ChangeSaver(Handle handle, SearchWords words, Instant now, BiConsumer<DiplomaticEvent, DiplomaticEvent> raised) {
        this.raised = raised;
        this.handle = handle;
        this.words = words;
        this.index = new SearchIndex(handle);
        this.now = now;
    }

    List<DiplomaticEvent> save(Change change) {
        ArticleRows articles = new ArticleRows(handle);
        Distinct.parts(change.articles(), Article::id).forEach(some -> save(articles, some));
        ArticleReleases releases = new ArticleReleases(handle);
        change.releases().forEach(releases::set);
        References references = new References(handle, words);
        change.series().forEach(series -> references.series(series.id().value(), series.name()));
        EventSaver events = new EventSaver(handle, words, releases, change.author(), now);
        List<DiplomaticEvent> saved = events.save(change.events());
        InboxRows inbox = new InboxRows(handle);
        change.inbox().forEach(inbox::save);
        change.absorbed().forEach(one -> {
            inbox.pointTo(one.gone().value(), one.into().value());
            events.remove(one.gone().value(), one.version());
            new BinRows(handle).put(one.gone(), now);
        });
        List<DiplomaticEvent> higher = new ArrayList<>(saved);
        change.releases().keySet().forEach(article -> higher.addAll(raise(article, releases, events)));
        RowHistory rows = new RowHistory(handle, change.author(), now);
        rows.articles(change.articles().stream().map(article -> article.id().value()).toList());
        rows.articles(change.releases().keySet().stream().map(ArticleId::value).toList());
        rows.keep(higher);
        index.settle();
        return List.copyOf(saved);
    }

    /** Puts events of another store there, with their history. */
    void move(List<Moved> moved) {
        EventSaver events = new EventSaver(handle, words, new ArticleReleases(handle), Author.IMPORT, now);
        events.move(moved);
        new RowHistory(handle, Author.IMPORT, now).keep(moved.stream().map(Moved::event).toList());
        index.settle();
    }

    /** What rests on the article, and on nothing freer, is not freer than it. */
    private List<DiplomaticEvent> raise(ArticleId article, ArticleReleases releases, EventSaver events) {
        List<DiplomaticEvent> higher = new ArrayList<>();
        for (DiplomaticEvent event : new EventRows(handle).read(StoredEvents.restingOn(handle, article))) {
            DiplomaticEvent atLeast = releases.atLeast(event);
            if (!atLeast.equals(event)) {
                DiplomaticEvent saved = events.save(List.of(atLeast)).getFirst();
                raised.accept(event, saved);
                higher.add(saved);
            }
        }
        return higher;
    }

    private void save(ArticleRows articles, List<Article> some) {
        index.putAll(articles.save(some).stream().map(article -> document(article, words)).toList());
    }

    /** How an article is found. */
    static Document document(Article article, SearchWords words) {
        return new Document(HitKind.ARTICLE, article.id().toString(), article.title(),
                article.published() == null ? "" : article.published()
                        .toString(),
                words.of(article));
    }

    Boolean remove(EventId id, long version, Author author) {
        BinRows bin = new BinRows(handle);
        bin.keepDecisions(id);
        new EventSaver(handle, words, new ArticleReleases(handle), author, now).remove(id.value(), version);
        bin.put(id, now);
        return true;
    }
}
