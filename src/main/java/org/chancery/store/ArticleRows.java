package org.chancery.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.Citation;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Articles as rows. */
final class ArticleRows {
    private final Handle handle;

    ArticleRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Puts the article there, or what a person has since said of it; the text of one that was only cited is filled in.
     *
     * @return whether anything is new
     */
    boolean save(Article article) {
        if (find(article.id()).filter(article::equals).isPresent()) {
            return false;
        }
        boolean there = has(article.id().value());
        Update update = handle.createUpdate(there
                ? "UPDATE article SET title = :title, outlet = :outlet, url = :url, published = :published, language = :language,"
                        + " dateline = :dateline, body = COALESCE(body, :body) WHERE id = :id"
                : "INSERT INTO article (id, sha256, title, outlet, url, published, language, dateline, body) VALUES (:id, :sha256, :title,"
                        + " :outlet, :url, :published, :language, :dateline, :body)");
        if (!there) {
            update.bind("sha256", article.sha256());
        }
        update.bind("id", article.id().value()).bind("title", article.title()).bind("outlet", article.outlet()).bind("url", article.url());
        update.bind("published", article.published()).bind("language", article.language()).bind("dateline", article.dateline());
        update.bind("body", article.text()).execute();
        return true;
    }

    Optional<Article> find(ArticleId id) {
        return handle.createQuery("SELECT * FROM article WHERE id = :id AND body IS NOT NULL").bind("id", id.value())
                .map((rows, context) -> read(
                        new Columns(rows)))
                .findOne();
    }

    /** A row for an article that a claim rests on and that is not here itself. */
    void cite(Citation source) {
        if (!has(source.id().value())) {
            handle.createUpdate(
                    "INSERT INTO article (id, sha256, title, outlet, published, language) VALUES (:id, :sha256, :title, :outlet,"
                            + " :published, :language)")
                    .bind("id", source.id().value()).bind("sha256", source.sha256()).bind("title", source.title())
                    .bind("outlet", source.outlet()).bind("published", source.published()).bind("language", source.language()).execute();
        }
    }

    private boolean has(UUID id) {
        return handle.createQuery("SELECT 1 FROM article WHERE id = :id").bind("id", id).mapTo(Integer.class).findOne().isPresent();
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
