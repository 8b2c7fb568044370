package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.InboxEntry.Item;
import org.chancery.agenda.past.ArticlePast;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.matching.Match;
import org.chancery.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** An article of the inbox with its past, and with what was proposed, decided and likely, read in one go. */
record OpenArticle(Article article, ArticlePast past, List<Proposed> proposals) {
    OpenArticle {
        proposals = List.copyOf(proposals);
    }

    /**
     * @param event
     *            that it became or was joined to; null while undecided or rejected, or if it is gone
     * @param likely
     *            the events it may be, likeliest first; empty once decided
     */
    record Proposed(Item item, @Nullable DiplomaticEvent event, List<Match.Candidate> likely) {}

    static Optional<OpenArticle> read(ArticleId id, InboxServices services) {
        return services.articles().find(id).map(article -> {
            List<Proposed> proposals = new ArrayList<>();
            InboxEntry entry = services.inbox().find(id).orElse(new InboxEntry(id, List.of()));
            for (Item item : entry.items()) {
                DiplomaticEvent event = item.event() == null ? null : services.events().find(item.event()).orElse(null);
                boolean open = item.decision() == Decision.PENDING && article.published() != null;
                proposals.add(new Proposed(item, event, open ? Matcher.likeliest(item.proposal(), article, services.events()) : List
                        .of()));
            }
            return new OpenArticle(article, new ArticlePast(services.history().of(id)), proposals);
        });
    }

    /** ISO 639-1; English where the article does not say. */
    String language() {
        String said = article.language();
        return said == null ? "en" : said;
    }

    InboxEntry entry() {
        return new InboxEntry(article.id(), proposals.stream().map(Proposed::item).toList());
    }

    /** The entry with one item replaced. */
    InboxEntry with(int index, Item item) {
        List<Item> items = new ArrayList<>(entry().items());
        items.set(index, item);
        return new InboxEntry(article.id(), items);
    }

    int undecided() {
        return (int) proposals.stream().filter(p -> p.item().decision() == Decision.PENDING).count();
    }
}
