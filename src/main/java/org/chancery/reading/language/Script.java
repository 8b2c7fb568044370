package org.chancery.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the letters of a second script of a language into those that its lexicon is written in. */
final class Script {
    private final Map<String, String> letters = new HashMap<>();
    private int longest;

    /** @param rows letters of the second script, in lower case, and what they are in the first */
    Script(List<String[]> rows) {
        for (String[] row : rows) {
            letters.put(row[0], row[1]);
            longest = Math.max(longest, row[0].length());
        }
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** The word in the first script; the word itself if no letter of it has to change. */
    String fold(String word) {
        if (longest == 0)
            return word;
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            int length = Math.min(longest, word.length() - i);
            while (length > 0 && !letters.containsKey(word.substring(i, i + length)))
                length--;
            out.append(length == 0 ? word.substring(i, i + 1) : letters.get(word.substring(i, i + length)));
            i += Math.max(1, length);
        }
        return out.toString();
    }
}
