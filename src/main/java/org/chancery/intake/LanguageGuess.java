package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, by its small words: those of one language must be clearly more frequent than those of any other. */
final class LanguageGuess {
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "fr");
    private static final int ENOUGH_CHARACTERS = 6000;

    /** Read when the first text asks: most articles say their language. */
    private static final class SmallWords {
        private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’]+");
        private static final Map<String, Set<String>> BY_LANGUAGE = LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(code -> code,
                LanguageGuess::words));
    }

    private LanguageGuess() {}

    private static Set<String> words(String code) {
        try (InputStream in = LanguageGuess.class.getResourceAsStream("stopwords_" + code + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no small words for " + code);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).flatMap(
                    line -> Stream.of(line.split(" "))).filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The two letters of a language tag such as {@code en-GB}; null if it is none. */
    static @Nullable String code(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : null;
    }

    /** ISO 639-1; empty if too little speaks for any. */
    static Optional<String> of(String text) {
        String head = text.substring(0, Math.min(text.length(), ENOUGH_CHARACTERS)).toLowerCase(Locale.ROOT);
        String[] words = SmallWords.NO_LETTERS.split(head);
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            SmallWords.BY_LANGUAGE.forEach((code, small) -> {
                if (small.contains(word)) {
                    counts.merge(code, 1, Integer::sum);
                }
            });
        }
        List<Map.Entry<String, Integer>> best = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator
                .reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
        if (best.isEmpty() || best.getFirst().getValue() * 20 < words.length) {
            return Optional.empty();
        }
        boolean clear = best.size() == 1 || best.getFirst().getValue() > best.get(1).getValue();
        return clear ? Optional.of(best.getFirst().getKey()) : Optional.empty();
    }
}
