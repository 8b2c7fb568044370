package org.chancery.icalendar.line;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines (RFC 5545, 3.1): UTF-8 without a byte order mark, CRLF, folded so that no line is longer than 75 octets. A fold never
 * stands inside a character or between a backslash and what it escapes, since programs read lines before they unfold them.
 */
public final class ContentLineWriter {
    private static final int LONGEST = 75;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    public ContentLineWriter(OutputStream out) {
        this.out = out;
    }

    public void write(Component component) throws IOException {
        begin(component.name());
        for (Property property : component.properties()) {
            line(property.written());
        }
        for (Component part : component.parts()) {
            write(part);
        }
        end(component.name());
    }

    public void begin(String component) throws IOException {
        line("BEGIN:" + component);
    }

    public void end(String component) throws IOException {
        line("END:" + component);
    }

    public void line(String content) throws IOException {
        byte[] octets = content.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (octets.length - from > room) {
            int cut = foldBefore(octets, from, from + room);
            out.write(octets, from, cut - from);
            out.write(FOLD);
            from = cut;
            room = LONGEST - 1;
        }
        out.write(octets, from, octets.length - from);
        out.write(LINE_END);
    }

    /** The last place at or before the limit where a fold may stand: not within a character, not after a backslash that escapes or a
     * circumflex (RFC 6868). */
    private static int foldBefore(byte[] octets, int from, int limit) {
        int cut = limit;
        while (cut > from && (isContinuation(octets[cut]) || splitsEscape(octets, from, cut))) {
            cut--;
        }
        return cut > from ? cut : limit;
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    private static boolean splitsEscape(byte[] octets, int from, int cut) {
        if (octets[cut - 1] == '^') {
            return true;
        }
        int run = 0;
        while (cut - 1 - run >= from && octets[cut - 1 - run] == '\\') {
            run++;
        }
        return run % 2 == 1;
    }
}
