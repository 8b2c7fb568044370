package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.jdbi.v3.core.Handle;

/** Saves all that a change holds, inside the transaction of the caller. */
final class ChangeSaver {
    private final Handle handle;
    private final Instant now;

    ChangeSaver(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    List<DiplomaticEvent> save(Change change) {
        ArticleRows articles = new ArticleRows(handle);
        change.articles().forEach(articles::save);
        References references = new References(handle);
        change.series().forEach(series -> references.series(series.id().value(), series.name()));
        EventSaver events = new EventSaver(handle, change.author(), now);
        List<DiplomaticEvent> saved = new ArrayList<>();
        change.events().forEach(event -> saved.add(events.save(event)));
        InboxRows inbox = new InboxRows(handle);
        change.inbox().forEach(inbox::save);
        return List.copyOf(saved);
    }

    Boolean remove(EventId id, long version, Author author) {
        new EventSaver(handle, author, now).remove(id.value(), version);
        return true;
    }
}
