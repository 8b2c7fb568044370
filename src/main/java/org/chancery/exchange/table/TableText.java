package org.chancery.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table in the encodings that spreadsheets write: UTF-8 and UTF-16 with a byte order mark or without, else windows-1251 where
 * it looks like Cyrillic words, else windows-1252.
 *
 * @param unicode
 *            whether it was UTF-8 or UTF-16
 */
record TableText(String text, boolean unicode) {
    private static final int LOOKED_AT = 1_000;
    /** Bytes above 0xBF in a row that make a word Cyrillic: accents of Latin letters stand alone. */
    private static final int WORD = 3;

    static TableText of(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new TableText(unmarked(new String(bytes, wide)), true);
        }
        try {
            return new TableText(unmarked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()), true);
        } catch (CharacterCodingException older) {
            return new TableText(new String(bytes, Charset.forName(looksCyrillic(bytes) ? "windows-1251" : "windows-1252")), false);
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 by its mark, or by the zeros beside Latin letters and signs. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) ^ (bytes[1] & 0xFF)) == 1 && (bytes[0] & 0xFE) == 0xFE;
        if (!marked && even + odd == 0) {
            return null;
        }
        return (marked ? (bytes[0] & 0xFF) == 0xFE : even > odd) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean looksCyrillic(byte[] bytes) {
        int run = 0;
        for (byte octet : bytes) {
            run = (octet & 0xFF) >= 0xC0 ? run + 1 : 0;
            if (run >= WORD) {
                return true;
            }
        }
        return false;
    }

    /** What parts the cells: the commonest of semicolon, tab and comma in the first row, or what a first line {@code sep=} says. */
    char delimiter() {
        if (declared()) {
            return text.charAt(4);
        }
        char best = ',';
        long most = 0;
        for (char one : new char[]{';', '\t', ','}) {
            long count = count(one);
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    /** Whether the first line is not of the table, but says what parts its cells. */
    boolean declared() {
        return text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && (text.charAt(5) == '\n' || text.charAt(5) == '\r');
    }

    private long count(char delimiter) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            quoted ^= text.charAt(i) == '"';
            count += !quoted && text.charAt(i) == delimiter ? 1 : 0;
        }
        return count;
    }
}
