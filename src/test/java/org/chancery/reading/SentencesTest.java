package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Sentences of our own, one event each or none")
class SentencesTest {
    private static final List<String> LANGUAGES = List.of("ru", "fr", "kk");
    private static final ArticleReader READER = ArticleReader.load();

    static Stream<List<String>> sentences() throws IOException {
        List<List<String>> all = new ArrayList<>(rows("sentences.tsv", "en").toList());
        for (String language : LANGUAGES)
            all.addAll(rows("sentences-" + language + ".tsv", language).toList());
        return all.stream();
    }

    private static Stream<List<String>> rows(String file, String language) throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> List.of((line + "\t" + language)
                    .split("\t", -1))).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void eachSentenceGivesItsEvent(List<String> row) {
        Article article = Article.of("", null, null, LocalDate.parse(row.get(0)), row.get(10), row.get(1));
        List<EventProposal> events = READER.read(article).proposals();
        if (row.get(2).equals("-")) {
            assertThat(events).as("no event").isEmpty();
            return;
        }
        assertThat(events).as("one event").hasSize(1);
        EventProposal event = events.getFirst();
        assertThat(event.kind().code()).isIn((Object[]) row.get(2).split("\\|"));
        assertThat(event.status().code()).isEqualTo(row.get(3));
        assertThat(event.date().edtf()).isEqualTo(row.get(4));
        assertThat(event.venue().city() == null ? "" : event.venue().city()).isEqualTo(row.get(5));
        assertThat(event.venue().country() == null ? "" : event.venue().country().code()).isEqualTo(row.get(6));
        assertThat(codes(event)).isEqualTo(words(row.get(7)));
        assertThat(event.ordinal() == null ? "-" : event.ordinal().toString()).isEqualTo(row.get(8).isEmpty() ? "-" : row.get(8));
        assertThat(words(row.get(9))).allSatisfy(word -> assertThat(event.name()).contains(word));
        assertThat(event.evidence()).allSatisfy(proof -> assertThat(row.get(1).substring(proof.passage().start(), proof.passage().end()))
                .isEqualTo(proof.passage().text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aTextThatDoesNotSayItsLanguageIsReadInIt(List<String> row) {
        LocalDate published = LocalDate.parse(row.get(0));
        Article told = Article.of("", null, null, published, row.getLast(), row.get(1));
        Article untold = Article.of("", null, null, published, null, row.get(1));
        assertThat(READER.read(untold).proposals()).isEqualTo(READER.read(told).proposals());
    }

    private static Set<String> codes(EventProposal event) {
        return event.countries().stream().map(c -> c.code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
