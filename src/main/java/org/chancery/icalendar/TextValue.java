package org.chancery.icalendar;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values of type TEXT (RFC 5545, 3.3.11). */
final class TextValue {
    private TextValue() {}

    /** The text with backslash, semicolon, comma and line ends escaped and control characters taken out. */
    static String escape(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder out = new StringBuilder(lines.length() + 16);
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (!isControl(c) && !isLoneSurrogate(lines, i)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Several texts, each escaped, with commas between them. */
    static String list(Collection<String> texts) {
        return texts.stream().map(TextValue::escape).collect(Collectors.joining(","));
    }

    /** C0 controls and DEL, which no value may hold; a tab is one that may. */
    static boolean isControl(char c) {
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

    /** The text on one line and of at most so many characters, cut after a word where there is one. */
    static String shorten(String text, int most) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, most - 1);
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > cut / 2 ? space : cut).stripTrailing() + "…";
    }
}
