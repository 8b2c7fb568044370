package org.chancery.agenda;

import java.time.LocalDate;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** What an attestation says of its article, so that a ledger can be shown without the texts. */
public record Citation(ArticleId id, String title, @Nullable String outlet, @Nullable LocalDate published, @Nullable String language,
        String sha256) {
    public static Citation of(Article article) {
        return new Citation(article.id(), article.title(), article.outlet(), article.published(), article.language(), article.sha256());
    }
}
