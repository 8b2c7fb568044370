package org.chancery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.chancery.reading.language.LanguageSource;

/** Texts made of the words that the reader knows, in any order, with signs and rubbish between: the worst that a grammar can meet. */
final class HostileText {
    private static final List<String> FILES = List.of("time.tsv", "function.tsv", "people.tsv", "events.tsv", "verbs.tsv", "cues.tsv",
            "organisations.tsv", "countries.tsv");
    private static final List<String> SIGNS = List.of(".", ",", "-", "–", "(", ")", "\"", "«", "»", "'", "’", ":", ";", "/", "\n", "\n\n",
            "17", "2021", "XVII", "30-го", "1er", "\u0000", "\ud83c", "\u200f", "  ", "1/2/3", "Q4", "U.S.", "A", "и", "and");

    private final List<String> words = new ArrayList<>();

    /** Words of one language, ISO 639-1. */
    HostileText(String language) {
        LanguageSource source = LanguageSource.bundled(language);
        for (String file : FILES) {
            for (String[] row : source.rows(file)) {
                for (String spelling : row[1].split("\\|")) {
                    words.add(spelling.replaceAll("/\\S+", ""));
                }
            }
        }
    }

    /** @param below gives a number from 0, inclusive, to its argument, exclusive */
    String of(int tokens, IntUnaryOperator below) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens; i++) {
            boolean sign = below.applyAsInt(3) == 0;
            List<String> from = sign ? SIGNS : words;
            String token = from.get(below.applyAsInt(from.size()));
            text.append(token).append(sign && below.applyAsInt(2) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
