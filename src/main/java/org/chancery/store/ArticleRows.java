package org.chancery.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Citation;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Articles as rows. */
final class ArticleRows {
    private static final String UPDATE = "UPDATE article SET title = :title, outlet = :outlet, url = :url, published = :published, language ="
            + " :language, dateline = :dateline, body = COALESCE(body, :body), record_hash = NULL WHERE id = :id";
    private static final String INSERT = "INSERT INTO article (id, sha256, title, outlet, url, published, language, dateline, body) VALUES"
            + " (:id, :sha256, :title, :outlet, :url, :published, :language, :dateline, :body)";
    private static final String CITED = "INSERT INTO article (id, sha256, title, outlet, published, language) VALUES (:id, :sha256, :title,"
            + " :outlet, :published, :language)";

    private final Handle handle;

    ArticleRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Puts these different articles there, or what a person has since said of them; the text of one that was only cited is filled in.
     *
     * @return those of which anything is new
     */
    List<Article> save(List<Article> some) {
        List<UUID> ids = some.stream().map(article -> article.id().value()).toList();
        Set<UUID> there = there(ids);
        Set<Article> same = new HashSet<>(find(there));
        List<Article> fresh = some.stream().filter(article -> !same.contains(article)).toList();
        RowBatch inserts = new RowBatch(handle, INSERT);
        for (Article article : fresh) {
            if (there.contains(article.id().value())) {
                bind(handle.createUpdate(UPDATE), article).execute();
            } else {
                bind(inserts.next(), article).bind("sha256", article.sha256()).add();
            }
        }
        inserts.send();
        return fresh;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Article article) {
        statement.bind("id", article.id().value()).bind("title", article.title()).bind("outlet", article.outlet());
        statement.bind("url", article.url()).bind("published", article.published()).bind("language", article.language());
        return statement.bind("dateline", article.dateline()).bind("body", article.text());
    }

    /** Those of these that are here with their text. */
    List<Article> find(Collection<UUID> ids) {
        return ByKey.find(ids, "id", where -> where.bind(handle.createQuery("SELECT * FROM article WHERE body IS NOT NULL AND " + where
                .sql())).map((rows, context) -> read(new Columns(rows))).list());
    }

    /** A row for each article that a claim rests on and that is not here itself. */
    void cite(Collection<Citation> sources) {
        Map<UUID, Citation> missing = new LinkedHashMap<>();
        sources.forEach(source -> missing.putIfAbsent(source.id().value(), source));
        missing.keySet().removeAll(there(List.copyOf(missing.keySet())));
        RowBatch inserts = new RowBatch(handle, CITED);
        missing.values().forEach(source -> inserts.next().bind("id", source.id().value()).bind("sha256", source.sha256()).bind("title",
                source.title()).bind("outlet", source.outlet()).bind("published", source.published()).bind("language", source.language())
                .add());
        inserts.send();
    }

    private Set<UUID> there(Collection<UUID> ids) {
        return new HashSet<>(ByKey.find(ids, "id", where -> where.bind(handle.createQuery("SELECT id FROM article WHERE " + where.sql()))
                .map((rows, context) -> new Columns(rows).uuid("id")).list()));
    }

    static Article read(Columns row) throws SQLException {
        return new Article(new ArticleId(row.uuid("id")), row.text("title"), row.textOrNull("outlet"), row.textOrNull("url"), row.dayOrNull(
                "published"), row.textOrNull("language"), row.textOrNull("dateline"), row.text("body"), row.text("sha256"));
    }

    static Citation citation(Columns row) throws SQLException {
        return new Citation(new ArticleId(row.uuid("id")), row.text("title"), row.textOrNull("outlet"), row.dayOrNull("published"), row
                .textOrNull("language"), row.text("sha256"));
    }
}
