package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.article.Article;
import org.chancery.intake.Sample;
import org.chancery.reading.ArticleReader;

/** How fast articles are read, beside a library that only cuts and tags words, in the same run. */
final class ReadingRate {
    private static final int WORDS = 150;
    private static final long WARM_UP_NANOS = 5_000_000_000L;
    private static final long COUNTED_NANOS = 10_000_000_000L;
    private static final int MILLION = 1_000_000;

    private ReadingRate() {}

    static void measure(Report report) throws InterruptedException {
        List<Article> articles = ordinary();
        long before = used();
        long started = System.nanoTime();
        ArticleReader reader = ArticleReader.load();
        for (String language : List.of("en", "ru", "fr", "kk")) {
            reader.read(Article.of("", null, null, LocalDate.EPOCH, language, "2021"));
            report.line("reader: ready for %s after %.0f ms, cold%s", language, (System.nanoTime() - started) / 1e6,
                    language.equals("en") ? " (limit 300)" : "");
        }
        report.line("reader: %.0f MB of heap with four languages (limit 150)", (used() - before) / 1e6);
        run(reader, articles, WARM_UP_NANOS);
        double one = run(reader, articles, COUNTED_NANOS);
        report.line("reader: %,.0f articles of %d words a minute on one core (limit 20,000)", one, WORDS);
        double two = onTwo(reader, articles);
        report.line("reader: %,.0f on two, %.2f times one (limit 1.8)", two, two / one);
        double theirs = OpenNlpRate.measure(articles, WARM_UP_NANOS, COUNTED_NANOS);
        report.line("OpenNLP, tokens and parts of speech: %,.0f a minute; reader / OpenNLP %.2f", theirs, one / theirs);
        double million = seconds(reader, articles, MILLION);
        double twoMillion = seconds(reader, articles, 2 * MILLION);
        report.line("reader: a text of 1 million characters %.2f s, of 2 million %.2f s, %.2f times (limit 2.2)", million, twoMillion,
                twoMillion / million);
    }

    /** The sample's English articles, joined until each has as many words as a short wire report. */
    private static List<Article> ordinary() {
        List<Article> made = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Article article : Sample.articles()) {
            if (!"en".equals(article.language())) {
                continue;
            }
            words.addAll(Arrays.asList(article.text().split(" ")));
            while (words.size() >= WORDS) {
                made.add(Article.of(article.title(), null, null, article.published(), "en", String.join(" ", words.subList(0, WORDS))));
                words.subList(0, WORDS).clear();
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

    private static double onTwo(ArticleReader reader, List<Article> articles) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Double> work = () -> run(reader, articles, COUNTED_NANOS);
            double sum = 0;
            for (Future<Double> rate : threads.invokeAll(List.of(work, work))) {
                sum += rate.get();
            }
            return sum;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdown();
        }
    }

    /** The quickest of three, since a collection of garbage falls into one or the other. */
    private static double seconds(ArticleReader reader, List<Article> articles, int length) {
        StringBuilder text = new StringBuilder(length + 2_000);
        for (int i = 0; text.length() < length; i++) {
            text.append(articles.get(i % articles.size()).text()).append("\n\n");
        }
        text.setLength(length);
        Article whole = Article.of("", null, null, LocalDate.of(2021, 4, 8), "en", text.toString());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long started = System.nanoTime();
            reader.read(whole);
            best = Math.min(best, (System.nanoTime() - started) / 1e9);
        }
        return best;
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
