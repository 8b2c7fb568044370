package org.chancery.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a change left of all that can change of an article; its text makes it and never does.
 *
 * @param when
 *            UTC; null for what was here before changes of articles were kept, of which nobody knows who did it either
 * @param published
 *            the day of publication at the outlet
 */
public record PastArticle(@Nullable Instant when, Author who, String title, @Nullable String outlet, @Nullable String url,
        @Nullable LocalDate published, @Nullable String language, @Nullable String dateline, ReleaseLevel release) {

    /** The article as it was then; its level does not stand in it. */
    public Article of(Article now) {
        return new Article(now.id(), title, outlet, url, published, language, dateline, now.text(), now.sha256());
    }
}
