package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chancery.article.Article;

/** The bundled sample: short articles in our own words on public diplomatic events. Nothing in it is read yet. */
public final class Sample {
    private static final String FOLDER = "/org/chancery/sample/";

    private Sample() {}

    /** The sample's articles in the order of its index. */
    public static List<Article> articles() {
        Intake intake = new Intake();
        return names().stream().flatMap(name -> intake.pasted(name, text(name)).drafts().stream()).map(Draft::article).toList();
    }

    /** The names of its files, in order. */
    static List<String> names() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
