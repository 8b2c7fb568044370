package org.chancery.agenda;

import java.util.List;
import org.chancery.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** An article that was read, and what has been decided of each of its proposals. */
public record InboxEntry(ArticleId article, List<Item> items) {
    public InboxEntry {
        items = List.copyOf(items);
    }

    /** @param event the event that it became or was joined to; null unless accepted */
    public record Item(EventProposal proposal, Decision decision, @Nullable EventId event) {}

    public enum Decision implements Word {
        PENDING, ACCEPTED, JOINED, REJECTED
    }

    public boolean undecided() {
        return items.stream().anyMatch(i -> i.decision() == Decision.PENDING);
    }
}
