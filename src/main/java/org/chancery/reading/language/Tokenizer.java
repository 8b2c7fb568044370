package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens. Hyphens and dashes are tokens of their own, so that "mid-December" and "EU-Ukraine" can be
 * read by the grammars; an abbreviation of the language's list keeps its full stop ("U.S.", "Nov.").
 */
public final class Tokenizer {
    /** First letters of the abbreviations, so that most words are not asked for at all. */
    private final Set<Character> beginnings;
    private final Set<String> abbreviations;
    private final Set<String> suffixes;
    private final Set<String> elisions;
    private final Set<String> ordinals;
    private final Script script;

    /**
     * @param abbreviations folded, with their full stops
     * @param suffixes      endings that follow an apostrophe and are tokens of their own, such as "'s"
     * @param elisions      beginnings that end in an apostrophe and are tokens of their own, such as "l'"
     * @param ordinals      endings that make a number an ordinal, also behind a hyphen: "17th", "25-й"
     * @param script        turns a second script into that of the lexicon
     */
    Tokenizer(Set<String> abbreviations, Set<String> suffixes, Set<String> elisions, Set<String> ordinals,
            Script script) {
        this.abbreviations = Set.copyOf(abbreviations);
        Set<Character> beginnings = new HashSet<>();
        for (String word : abbreviations)
            beginnings.add(word.charAt(0));
        this.beginnings = Set.copyOf(beginnings);
        this.suffixes = Set.copyOf(suffixes);
        this.elisions = Set.copyOf(elisions);
        this.ordinals = Set.copyOf(ordinals);
        this.script = script;
    }

    public List<Token> tokens(String text) {
        List<Token> out = new ArrayList<>(text.length() / 5 + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c)) {
                i++;
            } else if (Character.isLetter(c)) {
                i = word(text, i, out);
            } else if (Character.isDigit(c)) {
                i = number(text, i, out);
            } else {
                i = sign(text, i, out);
            }
        }
        return out;
    }

    private int word(String text, int from, List<Token> out) {
        int to = from;
        while (to < text.length() && inWord(text, to))
            to++;
        int dotted = dotted(text, from, to);
        if (dotted > to) {
            add(text, from, dotted, out);
            return dotted;
        }
        int elided = elided(text, from, to);
        if (elided > from) {
            add(text, from, elided, out);
            return elided;
        }
        int apostrophe = apostrophe(text, from, to);
        if (apostrophe > from && suffixes.contains(fold(text.substring(apostrophe, to)))) {
            add(text, from, apostrophe, out);
            add(text, apostrophe, to, out);
        } else {
            add(text, from, to, out);
        }
        return to;
    }

    /** The end of a beginning such as "l'" within a word, or {@code from} when there is none. */
    private int elided(String text, int from, int to) {
        for (int i = from + 1; !elisions.isEmpty() && i < Math.min(text.length(), Math.min(to + 1, from + 8)); i++) {
            if (isApostrophe(text.charAt(i)))
                return elisions.contains(fold(text.substring(from, i + 1))) ? i + 1 : from;
        }
        return from;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || combining(c))
            return true;
        return isApostrophe(c) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)) && i > 0
                && Character.isLetter(text.charAt(i - 1));
    }

    /** The end of an abbreviation that starts at {@code from}, or {@code to} when there is none. */
    private int dotted(String text, int from, int to) {
        boolean full = to < text.length() && text.charAt(to) == '.';
        if (!full || !beginnings.contains(Character.toLowerCase(text.charAt(from))))
            return to;
        int end = to;
        int best = to;
        while (end < text.length() && text.charAt(end) == '.' && end - from < 12) {
            end++;
            if (abbreviations.contains(fold(text.substring(from, end))))
                best = end;
            int next = end;
            while (next < text.length() && Character.isLetter(text.charAt(next)))
                next++;
            if (next == end || next - end > 3)
                break;
            end = next;
        }
        return best;
    }

    private static int apostrophe(String text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (isApostrophe(text.charAt(i)))
                return i;
        }
        return -1;
    }

    private int number(String text, int from, List<Token> out) {
        int to = from;
        while (to < text.length() && inNumber(text, to))
            to++;
        int letters = to;
        while (letters < text.length() && Character.isLetter(text.charAt(letters)))
            letters++;
        if (letters > to && letters - to <= 3) {
            add(text, from, letters, out);
            return letters;
        }
        int ordinal = ordinal(text, to);
        if (ordinal > to) {
            add(text, from, ordinal, out);
            return ordinal;
        }
        add(text, from, to, out);
        return to;
    }

    /** The end of "-го" behind a number, or {@code from} when there is none. */
    private int ordinal(String text, int from) {
        int end = from + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - from < 5)
            end++;
        boolean hyphen = end > from + 1 && (text.charAt(from) == '-' || isDash(text.charAt(from)));
        return hyphen && ordinals.contains(script.fold(fold(text.substring(from + 1, end)))) ? end : from;
    }

    private static boolean inNumber(String text, int i) {
        char c = text.charAt(i);
        if (Character.isDigit(c))
            return true;
        return (c == '.' || c == ',' || c == ':') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private int sign(String text, int from, List<Token> out) {
        int to = from + 1;
        if (Character.isHighSurrogate(text.charAt(from)) && to < text.length())
            to++;
        char c = text.charAt(from);
        while (to < text.length() && text.charAt(to) == c && (c == '-' || c == '.'))
            to++;
        if (isApostrophe(c)) {
            int end = to;
            while (end < text.length() && Character.isLetter(text.charAt(end)))
                end++;
            if (suffixes.contains(fold(text.substring(from, end))))
                to = end;
        }
        add(text, from, to, out);
        return to;
    }

    private void add(String text, int from, int to, List<Token> out) {
        String spelled = text.substring(from, to);
        String key = script.fold(fold(spelled));
        // Dots without a letter under them fold to nothing, and no key is empty.
        out.add(new Token(from, to, spelled, key.isEmpty() ? spelled : key, shape(spelled)));
    }

    private static Token.Shape shape(String spelled) {
        char first = spelled.charAt(0);
        if (Character.isDigit(first))
            return Token.Shape.NUMBER;
        if (!Character.isLetter(first))
            return Token.Shape.SIGN;
        if (!Character.isUpperCase(first))
            return innerCapital(spelled) ? Token.Shape.CAPITAL : Token.Shape.LOWER;
        return allUpper(spelled) ? Token.Shape.UPPER : Token.Shape.CAPITAL;
    }

    private static boolean innerCapital(String spelled) {
        return spelled.length() > 2 && Character.isUpperCase(spelled.charAt(1));
    }

    private static boolean allUpper(String spelled) {
        if (spelled.length() < 2)
            return false;
        for (int i = 0; i < spelled.length(); i++) {
            if (Character.isLowerCase(spelled.charAt(i)))
                return false;
        }
        return true;
    }

    /** Lower case with a plain apostrophe and plain hyphen, and Cyrillic io as ie, as most print it; the key of the lexicon. */
    public static String fold(String spelled) {
        String low = spelled.toLowerCase(Locale.ROOT);
        StringBuilder out = null;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            char plain = isApostrophe(c) ? '\'' : isDash(c) ? '-' : c == 'ё' ? 'е' : c;
            boolean drop = combining(c) || invisible(c);
            if ((plain != c || drop) && out == null)
                out = new StringBuilder(low.substring(0, i));
            if (out != null && !drop)
                out.append(plain);
        }
        return out == null ? low : out.toString();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    static boolean isDash(char c) {
        return c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2212';
    }

    private static boolean combining(char c) {
        return c == '\u0307' || c == '\u0301';
    }

    private static boolean invisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF';
    }
}
