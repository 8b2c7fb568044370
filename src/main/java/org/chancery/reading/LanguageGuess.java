package org.chancery.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.language.LanguageSource;
import org.chancery.reading.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by the commonest words of each language, which its {@code language.tsv} lists as telltales. */
final class LanguageGuess {
    private static final int READ = 4_000;
    private static final String TELLTALES = "telltales";
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    void add(String code, LanguageSource source) {
        for (String[] row : source.rows("language.tsv")) {
            if (row[0].equals(TELLTALES) && row.length > 1)
                add(code, row[1]);
        }
    }

    void add(String code, String telltales) {
        Set<String> all = words.computeIfAbsent(code, k -> new HashSet<>());
        for (String word : telltales.split(" ")) {
            if (!word.isEmpty())
                all.add(Tokenizer.fold(word));
        }
    }

    /** The code of the language whose telltales are most frequent in the beginning of the text; null when there are none. */
    @Nullable
    String of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.substring(0, Math.min(text.length(), READ)).split("[^\\p{L}]+")) {
            String key = Tokenizer.fold(word);
            words.forEach((code, all) -> {
                if (all.contains(key))
                    counts.merge(code, 1, Integer::sum);
            });
        }
        String best = null;
        for (String code : words.keySet()) {
            if (counts.getOrDefault(code, 0) > (best == null ? 0 : counts.getOrDefault(best, 0)))
                best = code;
        }
        return best;
    }
}
