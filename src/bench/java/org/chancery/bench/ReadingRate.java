package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.intake.Sample;
import org.chancery.reading.ArticleReader;

/** How many articles of ordinary length one thread reads in a minute. */
final class ReadingRate {
    private static final int ORDINARY_LENGTH = 1_300;
    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final long COUNTED_NANOS = 10_000_000_000L;

    private ReadingRate() {}

    static void measure(Report report) {
        List<Article> articles = ordinary();
        long started = System.nanoTime();
        ArticleReader reader = ArticleReader.load();
        report.line("reader: loaded in %.0f ms", (System.nanoTime() - started) / 1e6);
        run(reader, articles, WARM_UP_NANOS);
        report.line("reader: %,.0f articles a minute on one core, of %d characters (limit 20,000)", run(reader, articles, COUNTED_NANOS),
                articles.stream().mapToInt(article -> article.text().length()).sum() / articles.size());
    }

    /** The sample's articles, joined until each is as long as a wire report. */
    private static List<Article> ordinary() {
        List<Article> made = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Article article : Sample.articles()) {
            if (!"en".equals(article.language())) {
                continue;
            }
            text.append(article.text()).append("\n\n");
            if (text.length() >= ORDINARY_LENGTH) {
                made.add(Article.of(article.title(), article.outlet(), null, article.published(), "en", text.toString()));
                text.setLength(0);
            }
        }
        return made;
    }

    private static double run(ArticleReader reader, List<Article> articles, long nanos) {
        long started = System.nanoTime();
        long read = 0;
        while (System.nanoTime() - started < nanos) {
            for (Article article : articles) {
                reader.read(article);
                read++;
            }
        }
        return read * 60e9 / (System.nanoTime() - started);
    }
}
