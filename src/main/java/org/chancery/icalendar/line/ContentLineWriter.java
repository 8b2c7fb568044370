package org.chancery.icalendar.line;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes content lines (RFC 5545, 3.1): UTF-8 without a byte order mark, CRLF, folded so that no line is longer than 75 octets. A fold never
 * stands inside a character or between a backslash and what it escapes, since programs read lines before they unfold them. Characters become
 * octets at once, in a buffer that is handed on when it is full: no line is ever a string or an array of its own.
 */
public final class ContentLineWriter {
    private static final int LONGEST = 75;
    private static final int BUFFER = 1 << 16;
    /** Octets of a fold; two parts that folds end are together longer than one line may be. */
    private static final int FOLD = 3;
    /** Octets of UTF-8 that one {@code char} may need, two of them being one character of four. */
    private static final int MOST_OCTETS = 3;

    private final OutputStream out;
    private byte[] buffer = new byte[BUFFER];
    private int filled;
    private byte[] line = new byte[1 << 10];
    private int length;

    /** What is written reaches the stream with {@link #flush} at the latest; the stream itself is never flushed. */
    public ContentLineWriter(OutputStream out) {
        this.out = out;
    }

    public void write(Component component) throws IOException {
        begin(component.name());
        for (Property property : component.properties()) {
            write(property);
        }
        for (Component part : component.parts()) {
            write(part);
        }
        end(component.name());
    }

    public void begin(String component) throws IOException {
        put("BEGIN:");
        line(component);
    }

    public void end(String component) throws IOException {
        put("END:");
        line(component);
    }

    public void write(Property property) throws IOException {
        put(property.name());
        for (int i = 0; i < property.parameters().size(); i++) {
            put(';');
            put(property.parameters().get(i));
        }
        put(':');
        line(property.value());
    }

    /** A content line as {@link Property#written} has it. */
    public void line(String content) throws IOException {
        put(content);
        fold();
        length = 0;
    }

    /** Hands on what is in the buffer. */
    public void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void put(Parameter parameter) {
        if (!parameter.isPlain()) {
            put(parameter.written());
            return;
        }
        put(parameter.name());
        put('=');
        boolean quoted = parameter.isQuoted();
        if (quoted) {
            put('"');
        }
        put(parameter.value());
        if (quoted) {
            put('"');
        }
    }

    private void put(char ascii) {
        room(1);
        line[length++] = (byte) ascii;
    }

    private void room(int more) {
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        }
    }

    private void put(String text) {
        int count = text.length();
        room(MOST_OCTETS * count);
        byte[] octets = line;
        int to = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                octets[to++] = (byte) c;
            } else if (c < 0x800) {
                octets[to++] = (byte) (0xC0 | c >> 6);
                octets[to++] = continuation(c);
            } else if (!Character.isSurrogate(c)) {
                octets[to++] = (byte) (0xE0 | c >> 12);
                octets[to++] = continuation(c >> 6);
                octets[to++] = continuation(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
                int character = Character.toCodePoint(c, text.charAt(++i));
                octets[to++] = (byte) (0xF0 | character >> 18);
                octets[to++] = continuation(character >> 12);
                octets[to++] = continuation(character >> 6);
                octets[to++] = continuation(character);
            } else {
                octets[to++] = '?';
            }
        }
        length = to;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    /** Moves the line into the buffer, in parts of which each but the last is followed by a fold. */
    private void fold() throws IOException {
        int most = length + FOLD * (length / (LONGEST / 2) + 2);
        if (filled + most > buffer.length) {
            flush();
            buffer = most > buffer.length ? new byte[most] : buffer;
        }
        int from = 0;
        int room = LONGEST;
        while (length - from > room) {
            int cut = foldBefore(from, from + room);
            move(from, cut);
            buffer[filled++] = ' ';
            from = cut;
            room = LONGEST - 1;
        }
        move(from, length);
    }

    private void move(int from, int to) {
        System.arraycopy(line, from, buffer, filled, to - from);
        filled += to - from;
        buffer[filled++] = '\r';
        buffer[filled++] = '\n';
    }

    /** The last place at or before the limit where a fold may stand: not within a character, not after a backslash that escapes or a
     * circumflex (RFC 6868). */
    private int foldBefore(int from, int limit) {
        int cut = limit;
        while (cut > from && (isContinuation(line[cut]) || splitsEscape(from, cut))) {
            cut--;
        }
        return cut > from ? cut : limit;
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    private boolean splitsEscape(int from, int cut) {
        if (line[cut - 1] == '^') {
            return true;
        }
        int run = 0;
        while (cut - 1 - run >= from && line[cut - 1 - run] == '\\') {
            run++;
        }
        return run % 2 == 1;
    }
}
