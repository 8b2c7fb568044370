package org.chancery.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import org.chancery.matching.Acceptance;

/** Stores articles with what was read in them, each wholly or not at all. */
final class ArticleSaver {
    private final OpenStore store;
    private final Acceptance acceptance;

    /** @param language of the desk, ISO 639-1 */
    ArticleSaver(OpenStore store, String language, InstantSource clock) {
        this.store = store;
        acceptance = new Acceptance(store.events(), store.articles(), language, clock);
    }

    /**
     * @param already
     *            whether the very text was stored before, so that nothing was added
     * @param waiting
     *            proposals that are left undecided
     */
    record Saved(boolean already, long added, long joined, long waiting) {}

    /**
     * Answers when the article is safely stored. Without a day of publication no event can rest on it, so its proposals wait.
     *
     * @param propose
     *            whether the proposals are left undecided
     */
    Saved save(Article article, List<EventProposal> proposals, boolean propose) {
        return save(article, proposals, propose, ReleaseLevel.PUBLIC);
    }

    /**
     * @param release
     *            how far the article may travel if it was not here before; the events that rest on it alone may travel no further
     */
    Saved save(Article article, List<EventProposal> proposals, boolean propose, ReleaseLevel release) {
        boolean wait = propose || article.published() == null || refusedBefore(article);
        Optional<Change> change = acceptance.read(article, proposals, wait);
        if (change.isEmpty()) {
            return new Saved(true, 0, 0, 0);
        }
        boolean fresh = release != ReleaseLevel.PUBLIC && !store.articles().contains(article.id());
        store.events().save(fresh ? change.get().releasing(article.id(), release) : change.get());
        return new Saved(false, count(change.get(), Decision.ACCEPTED), count(change.get(), Decision.JOINED), count(change.get(),
                Decision.PENDING));
    }

    /** What a person has once refused is not decided again by the program. */
    private boolean refusedBefore(Article article) {
        return store.inbox().find(article.id()).stream().flatMap(entry -> entry.items().stream()).anyMatch(item -> item
                .decision() == Decision.REJECTED);
    }

    private static long count(Change change, Decision decision) {
        return change.inbox().stream().flatMap(entry -> entry.items().stream()).filter(item -> item.decision() == decision).count();
    }
}
