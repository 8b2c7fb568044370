package org.chancery.agenda;

import java.util.List;
import java.util.Optional;
import org.chancery.article.ArticleId;

/** What was read and waits for a person. Entries are saved as part of a {@link Change}. */
public interface InboxRepository {

    /** Articles with an undecided proposal, without a publication date, or whose events nobody has reviewed yet; newest publication first. */
    List<ArticleId> waiting();

    Optional<InboxEntry> find(ArticleId article);
}
