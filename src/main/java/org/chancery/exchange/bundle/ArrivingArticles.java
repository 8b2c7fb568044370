package org.chancery.exchange.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.exchange.bundle.BundleReader.Element;
import org.chancery.exchange.bundle.Fields.WrongValue;

/** The articles of a file, compared many at once with what is here. */
final class ArrivingArticles {
    private static final int AT_ONCE = 500;
    private static final int CHARACTERS = 4_000_000;

    private final Sources sources;
    private final Consumer<Remark> remarks;
    private final Map<Article, Integer> waiting = new LinkedHashMap<>();
    private long characters;
    private long fresh;

    ArrivingArticles(Sources sources, Consumer<Remark> remarks) {
        this.sources = sources;
        this.remarks = remarks;
    }

    void take(Element element) {
        try {
            Article article = ArticleForm.read(new Fields(element.node(), ""));
            waiting.putIfAbsent(article, element.line());
            characters += article.text().length();
        } catch (WrongValue wrong) {
            remarks.accept(wrong.at(element.line()));
        }
        if (waiting.size() == AT_ONCE || characters >= CHARACTERS) {
            flush();
        }
    }

    void flush() {
        Map<ArticleId, Article> here = sources.here(waiting.keySet());
        Set<ArticleId> differing = Sources.differing(here, waiting.keySet());
        waiting.forEach((article, line) -> {
            if (differing.contains(article.id())) {
                remarks.accept(new Remark(line, article.title(), Remark.Kind.ARTICLE_DIFFERS));
            }
        });
        fresh += waiting.keySet().stream().map(Article::id).distinct().filter(id -> !here.containsKey(id)).count();
        waiting.clear();
        characters = 0;
    }

    /** How many were not here, of those compared so far. */
    long fresh() {
        return fresh;
    }
}
