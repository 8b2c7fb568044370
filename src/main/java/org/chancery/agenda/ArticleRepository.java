package org.chancery.agenda;

import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;

/** The sources that are kept. Articles are saved as part of a {@link Change}; the same text is the same article. */
public interface ArticleRepository {
    Optional<Article> find(ArticleId id);

    boolean contains(ArticleId id);

    /** The newest by publication, at most this many, without their texts. */
    List<Citation> newest(int limit);
}
