package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as newsrooms, mail programs and browsers write them, kept beside this test, and what is read from each. */
@DisplayName("A sample file")
class SampleFilesTest {
    private static final Path SAMPLES = samples();
    private static final Path HOSTILE = SAMPLES.resolve("hostile");

    private final Intake intake = new Intake();

    private static Path samples() {
        try {
            return Path.of(Objects.requireNonNull(SampleFilesTest.class.getResource("samples")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows of a table of this folder, without its head. */
    private static List<List<String>> rows(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> readable() {
        return rows(SAMPLES.resolve("expected.tsv")).stream().map(List::getFirst).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("readable")
    @DisplayName("is read with the right title, day, language, outlet and text")
    void read(String file) {
        TakenIn taken = intake.file(SAMPLES.resolve(file));
        assertThat(taken.failures()).isEmpty();
        List<List<String>> told = new ArrayList<>();
        for (Draft draft : taken.drafts()) {
            Article article = draft.article();
            told.add(List.of(file, article.title(), String.valueOf(article.published()), article.language(), String.valueOf(article
                    .outlet()), article.text().replace("\n\n", " ¶ ").replace("\n", " | ")));
        }
        assertThat(told).isEqualTo(rows(SAMPLES.resolve("expected.tsv")).stream().filter(row -> row.getFirst().equals(file)).toList());
    }

    @Test
    @DisplayName("stands in the table, each of them")
    void all() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(HOSTILE) && !file.endsWith("expected.tsv"))
                    .map(file -> SAMPLES.relativize(file).toString())).containsExactlyInAnyOrderElementsOf(readable());
        }
    }
}
