package org.chancery.reading;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.intake.Sample;

/** Looks for texts that the reader reads much more slowly than ordinary ones, or with a fault. */
public final class ReaderFuzz {
    private static final int LENGTH = 100_000;
    private static final double SLOWEST = 5;
    private static final int PIECE = 200;
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "kk");
    /** Of the processor, so that other work on the machine makes no text slow. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final ArticleReader READER = ArticleReader.load();
    private static final Map<String, HostileText> TEXTS = LANGUAGES.stream().collect(Collectors.toMap(Function.identity(),
            HostileText::new));
    private static final double ORDINARY = ordinary();

    private ReaderFuzz() {}

    /** Nanoseconds of the processor a character of the sample's English articles, once everything is warm. */
    private static double ordinary() {
        String text = Sample.articles().stream().filter(article -> "en".equals(article.language())).map(Article::text).collect(Collectors
                .joining("\n\n"));
        String whole = text.repeat(LENGTH / text.length() + 1);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            best = Math.min(best, perCharacter(whole, "en"));
        }
        return best;
    }

    private static double perCharacter(String text, String language) {
        Article article = Article.of("", null, null, LocalDate.of(2024, 2, 29), language, text);
        long started = CLOCK.getCurrentThreadCpuTime();
        READER.read(article);
        return (CLOCK.getCurrentThreadCpuTime() - started) / (double) text.length();
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String language = data.pickValue(LANGUAGES);
        String raw = data.consumeString(40);
        String piece = Objects.requireNonNull(TEXTS.get(language)).of(data.consumeInt(1, PIECE), bound -> data.consumeInt(0, bound - 1))
                + raw;
        String text = piece.repeat(LENGTH / piece.length() + 1);
        double slowest = Double.MAX_VALUE;
        for (int i = 0; i < 4 && slowest > SLOWEST * ORDINARY; i++) {
            slowest = Math.min(slowest, perCharacter(text, language));
        }
        if (slowest > SLOWEST * ORDINARY) {
            throw new AssertionError(String.format("%.1f times as slow as ordinary text, in %s: %s", slowest / ORDINARY, language, piece));
        }
    }
}
