package org.chancery.store;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxRepository;
import org.chancery.article.ArticleId;
import org.chancery.store.engine.Database;

/** The inbox in the database. */
final class StoredInbox implements InboxRepository {
    private static final String WAITING = """
            SELECT a.id FROM article a WHERE a.body IS NOT NULL AND a.id IN (
                SELECT i.article FROM inbox_entry i WHERE i.undecided = TRUE
                UNION SELECT d.id FROM article d WHERE d.published IS NULL
                UNION SELECT t.article FROM attestation t JOIN event e ON e.id = t.event
                    WHERE e.reviewed = FALSE AND t.article IS NOT NULL)
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
