package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.chancery.article.Article;

/** How many articles a minute Apache OpenNLP cuts into words and tags, on one thread, sentence by sentence. */
final class OpenNlpRate {
    private OpenNlpRate() {}

    static double measure(List<Article> articles, long warmUp, long counted) {
        try (InputStream tokens = model("tokens"); InputStream tags = model("pos")) {
            TokenizerME tokenizer = new TokenizerME(new TokenizerModel(tokens));
            POSTaggerME tagger = new POSTaggerME(new POSModel(tags));
            run(tokenizer, tagger, articles, warmUp);
            return run(tokenizer, tagger, articles, counted);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static InputStream model(String part) {
        String name = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
        return Objects.requireNonNull(OpenNlpRate.class.getResourceAsStream(name), name);
    }

    private static double run(TokenizerME tokenizer, POSTaggerME tagger, List<Article> articles, long nanos) {
        long started = System.nanoTime();
        long read = 0;
        while (System.nanoTime() - started < nanos) {
            for (Article article : articles) {
                for (String sentence : article.text().split("(?<=[.!?])\\s+")) {
                    tagger.tag(tokenizer.tokenize(sentence));
                }
                read++;
            }
        }
        return read * 60e9 / (System.nanoTime() - started);
    }
}
