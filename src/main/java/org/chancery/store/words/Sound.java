package org.chancery.store.words;

import java.util.Map;
import java.util.Optional;

/**
 * A name by its sound in plain letters, much the same from Cyrillic and from any of the ways to write it in Latin: Kokshetau and Кокшетау,
 * Tokayev, Tokaev and Токаевa.
 */
final class Sound {
    private static final int SHORTEST = 3;
    private static final Map<Character,
            String> LATIN = Map.ofEntries(Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry(
                    'г', "g"), Map.entry('д', "d"), Map.entry('е', "e"), Map.entry('ж', "j"), Map.entry('з', "z"), Map.entry('и', "i"),
                    Map.entry('к',
                            "k"),
                    Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р',
                            "r"),
                    Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ф', "f"), Map.entry('х', "h"), Map
                            .entry('ц', "ts"),
                    Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "sh"), Map.entry('ъ', ""), Map
                            .entry('ы', "i"),
                    Map.entry('ь', ""), Map.entry('э', "e"), Map.entry('ю', "u"), Map.entry('я', "a"));
    private static final String[][] SPELLINGS = {{"shch", "sh"}, {"tch", "ch"}, {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"kh", "h"},
            {"ph", "f"}, {
                    "ck", "k"},
            {"w", "v"}, {"q", "k"}, {"x", "ks"}, {"ya", "a"}, {"ye", "e"}, {"yo", "o"}, {"yu", "u"}, {"ia", "a"}, {"iu", "u"}, {"y", "i"}};

    private Sound() {}

    /** Empty for a word that is too short to be told apart by its sound, or has figures in it. */
    static Optional<String> of(String folded) {
        if (folded.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String letter = LATIN.get(folded.charAt(i));
            latin.append(letter == null ? String.valueOf(folded.charAt(i)) : letter);
        }
        String sound = latin.toString();
        for (String[] spelling : SPELLINGS) {
            sound = sound.replace(spelling[0], spelling[1]);
        }
        sound = single(sound);
        int end = sound.length();
        while (end > 0 && "aeiou".indexOf(sound.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < SHORTEST ? Optional.empty() : Optional.of(sound.substring(0, end));
    }

    private static String single(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                once.append(word.charAt(i));
            }
        }
        return once.toString();
    }
}
