package org.chancery.store;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxRepository;
import org.chancery.article.ArticleId;
import org.chancery.store.engine.Database;

/** The inbox in the database. */
final class StoredInbox implements InboxRepository {
    /** A join and not IN (...): H2 would ask the whole union again for each article. */
    private static final String WAITING = """
            SELECT a.id FROM (
                SELECT i.article FROM inbox_entry i WHERE i.undecided = TRUE
                UNION SELECT d.id FROM article d WHERE d.published IS NULL
                UNION SELECT t.article FROM event e JOIN attestation t ON t.event = e.id WHERE e.reviewed = FALSE AND t.article IS NOT NULL
            ) w JOIN article a ON a.id = w.article
            WHERE a.body IS NOT NULL
            ORDER BY a.published DESC NULLS FIRST, a.id
            """;

    private final Database database;

    StoredInbox(Database database) {
        this.database = database;
    }

    @Override
    public List<ArticleId> waiting() {
        return database.read(List.of(),
                handle -> handle.createQuery(WAITING).map((rows, context) -> new ArticleId(new Columns(rows).uuid("id")))
                        .list());
    }

    @Override
    public Optional<InboxEntry> find(ArticleId article) {
        return database.read(Optional.empty(), handle -> new InboxRows(handle).find(article));
    }
}
