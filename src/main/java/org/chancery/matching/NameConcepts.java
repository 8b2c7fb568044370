package org.chancery.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an event says, free of language and word order: its concepts, the words for its kind, the countries named. Ordinals,
 * years, months and edition words are left out.
 */
record NameConcepts(Set<String> concepts, Set<String> kinds, Set<Country> countries) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\+\\d)?");
    private static final Pattern ORDINAL = Pattern.compile("\\d+\\p{L}{0,3}");

    /** Roman numerals, also in the look-alike letters of Cyrillic keyboards. */
    private static final Pattern ROMAN = Pattern.compile("[IVX\\u0406\\u0425]+");
    private static final WordTable CONCEPTS = WordTable.read("concepts.tsv", true);
    private static final WordTable COUNTRIES = countryWords();
    private static final int STEM = 7;

    NameConcepts {
        concepts = Set.copyOf(concepts);
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
    }

    static NameConcepts of(String name) {
        Set<String> concepts = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Set<Country> countries = new TreeSet<>();
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            String word = plain(words.group());
            if (ORDINAL.matcher(word).matches() || ROMAN.matcher(words.group()).matches()) {
                continue;
            }
            String meaning = CONCEPTS.meaning(word);
            String country = COUNTRIES.meaning(word);
            if (country != null && (meaning == null || !meaning.equals("-"))) {
                countries.add(Country.of(country));
            } else if (meaning == null) {
                concepts.add(stem(word));
            } else if (meaning.startsWith("@")) {
                kinds.add(meaning.substring(1));
            } else if (!meaning.equals("-")) {
                concepts.add(meaning);
            }
        }
        return new NameConcepts(concepts, kinds, countries);
    }

    /**
     * How much of the shorter name is in the other, tempered by how much both share of all; 0 to 1, and null if one of them has no concept
     * to compare.
     */
    @Nullable
    Double likeness(NameConcepts other) {
        if (concepts.isEmpty() || other.concepts.isEmpty()) {
            return null;
        }
        double shared = concepts.stream().filter(other.concepts::contains).count();
        double all = concepts.size() + other.concepts.size() - shared;
        return 0.6 * shared / Math.min(concepts.size(), other.concepts.size()) + 0.4 * shared / all;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (lower.chars().anyMatch(c -> c >= 0x00C0 && c < 0x0250)) {
            return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        }
        return lower;
    }

    private static String stem(String word) {
        String bare = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }

    private static WordTable countryWords() {
        WordTable table = WordTable.read("countries.tsv", false);
        for (String code : Locale.getISOCountries()) {
            for (String language : new String[]{"en", "ru", "kk", "fr"}) {
                String name = plain(Locale.of("", code).getDisplayCountry(Locale.of(language)));
                if (name.length() > 3 && name.chars().allMatch(Character::isLetter)) {
                    table.addWord(name, code);
                }
            }
        }
        return table;
    }
}
