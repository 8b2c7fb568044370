package org.chancery.store.words;

import java.text.Normalizer;
import java.util.Map;

/** Letters without their marks, so that a word is found however it was typed; Kazakh letters as the Russian ones that stand in for them. */
final class Folding {
    private static final Map<Character,
            Character> KAZAKH = Map.of('ә', 'а', 'ғ', 'г', 'қ', 'к', 'ң', 'н', 'ө', 'о', 'ұ', 'у', 'ү', 'у', 'һ', 'х',
                    'і', 'и');

    private Folding() {}

    static String fold(String word) {
        String plain = word.chars().allMatch(c -> c < 128) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(KAZAKH.getOrDefault(c, c).charValue());
            }
        }
        return folded.toString();
    }

    static boolean isCyrillic(String word) {
        return word.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
    }

    static boolean isKazakh(String word) {
        return word.chars().anyMatch(c -> KAZAKH.containsKey((char) c));
    }
}
