package org.chancery.exchange.paper.typesetting;

import java.text.Normalizer;

/**
 * Text of one style. What cannot be seen is taken out or becomes a space, and letters are put together with their accents, so that each code
 * point that is left wants a sign of its own.
 */
public record Span(String text, Style style) {
    public Span {
        text = visible(text);
    }

    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.getType(point) == Character.CONTROL) {
                seen.append(' ');
            } else if (!isMute(point)) {
                seen.appendCodePoint(point);
            }
        });
        return seen.toString();
    }

    /** Joiners, direction marks and variation selectors only tell how other signs are drawn. */
    private static boolean isMute(int point) {
        return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
