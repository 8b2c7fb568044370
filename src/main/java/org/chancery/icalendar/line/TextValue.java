package org.chancery.icalendar.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Values of type TEXT (RFC 5545, 3.3.11). */
public final class TextValue {
    private TextValue() {}

    /** The text with backslash, semicolon, comma and line ends escaped and control characters taken out. */
    public static String escape(String text) {
        int special = special(text, 0);
        if (special == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        while (special < text.length()) {
            out.append(text, from, special);
            escape(text, special, out);
            from = special + 1;
            special = special(text, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static void escape(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '\\', ';', ',' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\\n");
            default -> {
                if (!isControl(c) && !isLoneSurrogate(text, at)) {
                    out.append(c);
                }
            }
        }
    }

    /** The next place of a character that may not stand as it is, or may be half of one. */
    private static int special(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' || c == ';' || c == ',' || c < 0x20 && c != '\t' || c == 0x7f || Character.isSurrogate(c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The text of an escaped value; a backslash before any other character stands for itself. */
    public static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            switch (next) {
                case 'n', 'N' -> out.append('\n');
                case '\\', ';', ',' -> out.append(next);
                default -> {
                    out.append(c);
                    continue;
                }
            }
            i++;
        }
        return out.toString();
    }

    /** The texts of a list, which commas part that no backslash escapes. */
    public static List<String> split(String value) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i < value.length() && value.charAt(i) == '\\') {
                i++;
            } else if (i == value.length() || value.charAt(i) == ',') {
                all.add(unescape(value.substring(from, i)).strip());
                from = i + 1;
            }
        }
        all.removeIf(String::isEmpty);
        return all;
    }

    /** Several texts, each escaped, with commas between them. */
    public static String list(Collection<String> texts) {
        return texts.stream().map(TextValue::escape).collect(Collectors.joining(","));
    }

    /** C0 controls and DEL, which no value may hold; a tab is one that may. */
    public static boolean isControl(char c) {
        return c < 0x20 && c != '\t' || c == 0x7f;
    }

    /** Half a character, which UTF-8 cannot say. */
    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean onOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ';
            if (!single && (Character.isWhitespace(c) || Character.isISOControl(c))) {
                return false;
            }
        }
        return true;
    }

    /** The text on one line and of at most so many characters, cut after a word where there is one. */
    public static String shorten(String text, int most) {
        String line = onOneLine(text) ? text : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, most - 1);
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > cut / 2 ? space : cut).stripTrailing() + "…";
    }
}
