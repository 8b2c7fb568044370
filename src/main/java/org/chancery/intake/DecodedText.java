package org.chancery.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes made into text: by their byte order mark, as UTF-8 if they are that, else by what they look like.
 *
 * @param repaired
 *            whether some bytes belong to no character, so that a replacement character stands for them
 */
record DecodedText(String text, boolean repaired) {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset KOI8_R = Charset.forName("KOI8-R");

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (looksWide(bytes, 1)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (looksWide(bytes, 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        DecodedText utf8 = utf8(bytes, 0);
        return utf8.repaired ? byLook(bytes, utf8) : utf8;
    }

    private static DecodedText byLook(byte[] bytes, DecodedText utf8) {
        HighBytes high = HighBytes.in(bytes);
        if (utf8.text.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD)) {
            return utf8;
        }
        if (high.looksCyrillic()) {
            return decode(bytes, 0, high.upperHalf() >= high.lowerHalf() ? WINDOWS_1251 : KOI8_R);
        }
        return high.looksWestern() ? decode(bytes, 0, WINDOWS_1252) : utf8;
    }

    /** UTF-16 without a mark: the bytes of one parity are nearly all 0 (Latin) or 4 (Cyrillic), those of the other are not. */
    private static boolean looksWide(byte[] bytes, int parity) {
        int seen = Math.min(bytes.length, 4000) / 2 * 2;
        int here = 0;
        int there = 0;
        for (int i = 0; i < seen; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                if (i % 2 == parity) {
                    here++;
                } else {
                    there++;
                }
            }
        }
        return seen >= 4 && bytes.length % 2 == 0 && here * 2 > seen * 0.9 && there * 2 < seen * 0.1;
    }

    private static DecodedText utf8(byte[] bytes, int from) {
        return decode(bytes, from, StandardCharsets.UTF_8);
    }

    private static DecodedText decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return new DecodedText(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(
                    CodingErrorAction.REPORT).decode(buffer).toString(), false);
        } catch (CharacterCodingException broken) {
            return new DecodedText(new String(bytes, from, bytes.length - from, charset), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is no text at all: characters that no text has. */
    boolean isBinary() {
        if (text.startsWith("%PDF-") || text.startsWith("PK\u0003\u0004")) {
            return true;
        }
        long odd = text.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD || c == 0x7F)
                .count();
        return text.indexOf('\0') >= 0 || odd * 20 > text.length() && odd > 4;
    }
}
