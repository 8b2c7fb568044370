package org.chancery.exchange.bundle;

import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.incoming.Remark;
import org.chancery.article.Article;
import org.chancery.exchange.JsonValues;
import tools.jackson.databind.node.ObjectNode;

/** Articles, whole. */
final class ArticleForm {
    private ArticleForm() {}

    static ObjectNode write(Article article, ReleaseLevel release) {
        return JsonValues.object().put("id", article.id().toString()).put("sha256", article.sha256()).put("title", article.title()).put(
                "outlet", article.outlet()).put("url", article.url()).put("published", JsonValues.day(article.published())).put("language",
                        article.language())
                .put("dateline", article.dateline()).put("text", article.text()).put("release", release.code());
    }

    /** @throws Fields.WrongValue also if the text is not the one of which the hash was made */
    static Article read(Fields fields) {
        String sha = AttestationForm.sha256(fields);
        Article article = Article.of(fields.string("title"), fields.text("outlet"), fields.text("url"), DateForm.dayOrNull(fields,
                "published"), fields.text("language", AttestationForm.LONGEST_LANGUAGE), fields.string("text")).filed(fields.text(
                        "dateline"));
        return article.sha256().equals(sha) ? article : fields.fault("sha256", Remark.Kind.HASH_DIFFERS);
    }
}
