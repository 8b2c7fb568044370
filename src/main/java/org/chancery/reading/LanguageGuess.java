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
    private final Map<String, LanguageSource> sources;
    private volatile @Nullable Map<String, Set<String>> telltales;

    /** @param sources by code, in the order in which languages go when a text is as much one as another; read when a text first asks */
    LanguageGuess(Map<String, LanguageSource> sources) {
        this.sources = sources;
    }

    private Map<String, Set<String>> telltales() {
        Map<String, Set<String>> known = telltales;
        if (known != null)
            return known;
        Map<String, Set<String>> read = new LinkedHashMap<>();
        sources.forEach((code, source) -> read.put(code, telltales(source)));
        telltales = read;
        return read;
    }

    private static Set<String> telltales(LanguageSource source) {
        Set<String> all = new HashSet<>();
        for (String[] row : source.rows("language.tsv")) {
            if (!row[0].equals(TELLTALES) || row.length == 1)
                continue;
            for (String word : row[1].split(" ")) {
                if (!word.isEmpty())
                    all.add(Tokenizer.fold(word));
            }
        }
        return all;
    }

    /** The code of the language whose telltales are most frequent in the beginning of the text; null when there are none. */
    @Nullable
    String of(String text) {
        Map<String, Set<String>> words = telltales();
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
