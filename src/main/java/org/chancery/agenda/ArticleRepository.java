package org.chancery.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;

/** The sources that are kept. Articles are saved as part of a {@link Change}; the same text is the same article. */
public interface ArticleRepository {
    Optional<Article> find(ArticleId id);

    /** Those of these articles that are here with their text. */
    Map<ArticleId, Article> present(Collection<ArticleId> ids);

    boolean contains(ArticleId id);

    /** How far the article may travel; {@link ReleaseLevel#PUBLIC} until somebody says otherwise, and of one that is not here. */
    ReleaseLevel release(ArticleId id);

    /** All articles of these levels, the merely cited too. */
    Set<ArticleId> atLevels(Set<ReleaseLevel> levels);

    /** The newest by publication, at most this many, without their texts. */
    List<Citation> newest(int limit);
}
