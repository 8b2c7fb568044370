package org.chancery.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Citation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.store.engine.Database;

/** Articles in the database. */
final class StoredArticles implements ArticleRepository {
    private final Database database;

    StoredArticles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return database.read(Optional.empty(), handle -> new ArticleRows(handle).find(List.of(id.value())).stream().findFirst());
    }

    @Override
    public Map<ArticleId, Article> present(Collection<ArticleId> ids) {
        Map<ArticleId, Article> present = new HashMap<>();
        database.read(List.<Article>of(), handle -> new ArticleRows(handle).find(ids.stream().map(ArticleId::value).toList())).forEach(
                article -> present.put(article.id(), article));
        return present;
    }

    @Override
    public boolean contains(ArticleId id) {
        return database.read(false, handle -> handle.createQuery("SELECT 1 FROM article WHERE id = :id AND body IS NOT NULL").bind("id", id
                .value()).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public ReleaseLevel release(ArticleId id) {
        return database.read(ReleaseLevel.PUBLIC, handle -> handle.createQuery("SELECT release_level FROM article WHERE id = :id").bind(
                "id", id.value()).map((rows, context) -> new Columns(rows).word("release_level", ReleaseLevel.class)).findOne().orElse(
                        ReleaseLevel.PUBLIC));
    }

    @Override
    public Set<ArticleId> atLevels(Set<ReleaseLevel> levels) {
        return database.read(Set.of(), handle -> new ArticleReleases(handle).of(levels).keySet().stream().map(ArticleId::new).collect(
                Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<Citation> newest(int limit) {
        return database.read(List.of(),
                handle -> handle.createQuery("SELECT id, title, outlet, published, language, sha256 FROM article WHERE"
                        + " body IS NOT NULL ORDER BY published DESC NULLS FIRST, id LIMIT :limit").bind("limit", limit).map((rows,
                                context) -> ArticleRows.citation(new Columns(rows)))
                        .list());
    }
}
