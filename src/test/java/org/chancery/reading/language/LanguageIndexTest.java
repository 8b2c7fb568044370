package org.chancery.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.agenda.DeskWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A language that the build has worked out")
class LanguageIndexTest {
    private static final Map<String, Language> BUILT = new HashMap<>();

    static Stream<String> codes() {
        return LanguageSource.codes().stream();
    }

    private static Language built(String code) {
        return BUILT.computeIfAbsent(code, k -> Language.load(k, LanguageSource.bundled(k)));
    }

    /** From the files alone, since a source of rows has no index. */
    private static Language worked(String code, List<DeskWord> taught) {
        return Language.load(code, LanguageSource.bundled(code)::rows, taught);
    }

    /** Every form of every spelling of the lexicon files. */
    private static List<String> phrases(String code, Language language) {
        List<String> phrases = new ArrayList<>();
        for (String file : Language.LEXICON_FILES) {
            for (String[] row : LanguageSource.bundled(code).rows(file)) {
                for (String spelling : row[1].split("\\|"))
                    language.inflection().forms(spelling.strip()).forEach(form -> phrases.add(form.spelling()));
            }
        }
        return phrases;
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("comes with the program")
    void isThere(String code) {
        assertThat(LanguageSource.bundled(code).index()).as("the build makes it in its phase process-classes").isNotNull();
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("finds in each phrase of its files what these say, in their order")
    void sameEntries(String code) {
        Language worked = worked(code, List.of());
        List<String> phrases = phrases(code, worked);

        assertThat(phrases).hasSizeGreaterThan(1000);
        for (String phrase : phrases) {
            List<Token> tokens = worked.tokens(phrase);
            assertThat(built(code).tokens(phrase)).isEqualTo(tokens);
            for (int at = 0; at < tokens.size(); at++)
                assertThat(built(code).lexicon().matches(tokens, at)).as(phrase).isEqualTo(worked.lexicon().matches(tokens, at));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("knows what a desk has taught beside it, behind what it knew")
    void taught(String code) {
        String known = phrases(code, built(code)).stream().filter(phrase -> Character.isUpperCase(phrase.charAt(0))).findFirst()
                .orElseThrow();
        List<DeskWord> words = List.of(new DeskWord(DeskWord.Sort.CITY, code, List.of(known, known + " Quispe"), Map.of("c", "PE")));
        Language worked = worked(code, words);

        List<Token> tokens = worked.tokens(known + " Quispe");
        List<Match> matches = Language.load(code, LanguageSource.bundled(code), words).lexicon().matches(tokens, 0);

        assertThat(matches).isEqualTo(worked.lexicon().matches(tokens, 0)).last().extracting(Match::to).isEqualTo(tokens.size());
        assertThat(matches).hasSizeGreaterThan(built(code).lexicon().matches(tokens, 0).size() + 1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("keeps the files that are not of the lexicon")
    void otherFiles(String code) {
        LanguageSource source = LanguageSource.bundled(code);
        LanguageIndex index = java.util.Objects.requireNonNull(source.index());

        for (String file : Language.OTHER_FILES)
            assertThat(index.rows(file)).as(file).usingRecursiveComparison().isEqualTo(source.rows(file));
        assertThat(index.rows("language.tsv")).isNotEmpty();
    }
}
