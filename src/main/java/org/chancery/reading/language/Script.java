package org.chancery.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the letters of a second script of a language into those that its lexicon is written in. */
final class Script {
    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> back = new HashMap<>();
    private int longest;
    private int longestBack;

    /** @param rows letters of the second script, in lower case, and what they are in the first */
    Script(List<String[]> rows) {
        for (String[] row : rows) {
            letters.put(row[0], row[1]);
            longest = Math.max(longest, row[0].length());
            back.putIfAbsent(row[1], row[0]);
            longestBack = Math.max(longestBack, row[1].length());
        }
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean first(char letter) {
        return back.containsKey(String.valueOf(letter));
    }

    boolean second(char letter) {
        return letters.containsKey(String.valueOf(letter));
    }

    /** The word in the first script; the word itself if no letter of it has to change. */
    String fold(String word) {
        return turned(word, letters, longest);
    }

    /** Words in the second script; what is in it already stays, and a capital letter stays one. */
    String unfold(String words) {
        StringBuilder out = new StringBuilder(words.length());
        int i = 0;
        while (i < words.length()) {
            int from = i;
            while (i < words.length() && Character.isLetter(words.charAt(i)))
                i++;
            String word = words.substring(from, i);
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (acronym) {
                word.chars().mapToObj(letter -> String.valueOf((char) letter)).forEach(letter -> out.append(capital(letter)));
                if (i < words.length())
                    out.append(words.charAt(i++));
                continue;
            }
            String other = turned(word.toLowerCase(Locale.ROOT), back, longestBack);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (other.equals(word.toLowerCase(Locale.ROOT)))
                out.append(word);
            else
                out.append(capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other);
            if (i < words.length())
                out.append(words.charAt(i++));
        }
        return out.toString();
    }

    private String capital(String letter) {
        String other = back.get(letter.toLowerCase(Locale.ROOT));
        return other == null ? letter : Character.toUpperCase(other.charAt(0)) + other.substring(1);
    }

    private static String turned(String word, Map<String, String> letters, int longest) {
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
