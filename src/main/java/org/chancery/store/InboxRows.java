package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.EventId;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.InboxEntry.Item;
import org.chancery.article.ArticleId;
import org.chancery.store.json.ProposalJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Entries of the inbox as rows, each proposal as JSON. */
final class InboxRows {
    private final Handle handle;

    InboxRows(Handle handle) {
        this.handle = handle;
    }

    void save(InboxEntry entry) {
        UUID article = entry.article().value();
        int there = handle.createUpdate("UPDATE inbox_entry SET undecided = :undecided WHERE article = :article").bind("undecided", entry
                .undecided()).bind("article", article).execute();
        if (there == 0) {
            handle.createUpdate("INSERT INTO inbox_entry (article, undecided) VALUES (:article, :undecided)").bind("article", article).bind(
                    "undecided", entry.undecided()).execute();
        } else {
            handle.createUpdate("DELETE FROM inbox_item WHERE article = :article").bind("article", article).execute();
        }
        if (entry.items().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO inbox_item (article, place, decision, event, proposal) VALUES (:article,"
                + " :place, :decision, :event, :proposal)");
        for (int i = 0; i < entry.items().size(); i++) {
            Item item = entry.items().get(i);
            batch.bind("article", article).bind("place", i).bind("decision", item.decision().code())
                    .bind("event", item.event() == null ? null
                            : item.event().value())
                    .bind("proposal", ProposalJson.print(item.proposal())).add();
        }
        batch.execute();
    }

    /** What was decided for the one event now counts for the other. */
    void pointTo(UUID gone, UUID into) {
        handle.createUpdate("UPDATE inbox_item SET event = :into WHERE event = :gone").bind("into", into).bind("gone", gone).execute();
    }

    Optional<InboxEntry> find(ArticleId article) {
        boolean there = handle.createQuery("SELECT 1 FROM inbox_entry WHERE article = :article").bind("article", article.value()).mapTo(
                Integer.class).findOne().isPresent();
        if (!there) {
            return Optional.empty();
        }
        List<Item> items = handle.createQuery("SELECT decision, event, proposal FROM inbox_item WHERE article = :article ORDER BY place")
                .bind(
                        "article", article.value())
                .map((rows, context) -> item(new Columns(rows))).list();
        return Optional.of(new InboxEntry(article, items));
    }

    private static Item item(Columns row) throws SQLException {
        UUID event = row.uuidOrNull("event");
        return new Item(ProposalJson.parse(row.text("proposal")), row.word("decision", Decision.class), event == null ? null : new EventId(
                event));
    }
}
