package org.chancery.exchange.paper.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The typesetter")
class TypesetterTest {
    private static final Style TEN = Style.of(Face.TEXT, 10, Ink.TEXT);

    private final PdfFile file = new PdfFile(Locale.of("ru"));
    private final Typesetter typesetter = file.typesetter();

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    private static String text(Line line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(TypesetterTest::text).toList();
    }

    private String drawn(String text) throws IOException {
        return text(typesetter.line(new Span(text, TEN)));
    }

    @ParameterizedTest(name = "within {0} points")
    @ValueSource(floats = {20, 61.5f, 140, 333})
    @DisplayName("breaks a text into lines that fit, and loses nothing of it")
    void wraps(float width) throws IOException {
        String text = "The 17th Forum of Interregional Cooperation between Kazakhstan and Russia, Kokshetau, ".repeat(4).strip();
        List<Line> lines = typesetter.wrap(List.of(new Span(text, TEN)), width);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        assertThat(String.join("", texts(lines)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    @DisplayName("breaks between words, and inside of one only where it is wider than the line")
    void words() throws IOException {
        float width = typesetter.line(new Span("Forum of", TEN)).width() + 1;
        assertThat(texts(typesetter.wrap(List.of(new Span("Forum of internationalists", TEN)), width))).hasSizeGreaterThan(2)
                .startsWith("Forum of").doesNotContain("internationalists");
        assertThat(texts(typesetter.wrap(List.of(new Span("Forum of two", TEN)), width))).containsExactly("Forum of", "two");
    }

    @Test
    @DisplayName("leaves no word of one letter at the end of a line")
    void singleLetters() throws IOException {
        float width = typesetter.line(new Span("Встреча в", TEN)).width() + 1;
        assertThat(texts(typesetter.wrap(List.of(new Span("Встреча в Омске", TEN)), width))).containsExactly("Встреча", "в Омске");
    }

    @Test
    @DisplayName("says with an ellipsis where something is left away, and only there")
    void shortens() throws IOException {
        List<Span> endless = List.of(new Span("A name that goes on for longer than there is room for it", TEN));
        List<Line> cut = typesetter.shortened(endless, 90, 2);
        assertThat(cut).hasSize(2).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(90));
        assertThat(text(cut.getLast())).endsWith("…");
        assertThat(texts(typesetter.shortened(endless, 400, 2))).containsExactly(endless.getFirst().text());
    }

    @Test
    @DisplayName("takes a sign that a face lacks from another one, and draws a square where none has it")
    void missing() throws IOException {
        assertThat(drawn("a → b")).isEqualTo("a → b");
        assertThat(typesetter.line(new Span("a → b", TEN)).runs()).hasSize(3);
        assertThat(drawn("国 🎉 م \uD800 x")).isEqualTo("□ □ □ □ x");
    }

    @Test
    @DisplayName("shows nothing of what only tells how other signs are drawn, and puts letters and accents together")
    void invisible() throws IOException {
        assertThat(drawn("a\u200Db\u00ADc\uFE0F\td\n")).isEqualTo("abc d");
        assertThat(drawn("И\u0306и\u0306e\u0301")).isEqualTo("Ййé");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"TEXT", "ITALIC", "STRONG", "DISPLAY"})
    @DisplayName("has every Kazakh and Russian letter in each face")
    void letters(Face face) throws IOException {
        String letters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя«»–—…·";
        assertThat(typesetter.line(new Span(letters, Style.of(face, 9, Ink.TEXT))).runs()).singleElement().satisfies(run -> assertThat(
                run.text()).isEqualTo(letters));
    }
}
