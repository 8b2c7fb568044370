package org.chancery.icalendar.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads unfolded lines from bytes: folds are taken out before characters are made, since a fold may stand inside a character (RFC 5545, 3.1).
 * Takes CRLF and LF, a byte order mark, empty lines, lines of any length up to the limit, and bytes that are no UTF-8, which then are
 * windows-1251 where they look like Cyrillic words, else windows-1252. Holds one line at a time.
 */
public final class ContentLineReader {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1252");
    /** Bytes above 0xBF in a row that make a word Cyrillic: accents of Latin letters stand alone. */
    private static final int WORD = 3;

    private final InputStream in;
    private final long mostOctets;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long octets;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;
    private int number;
    private int next = 1;
    private @Nullable Charset other;

    /**
     * @param mostOctets
     *            what the input may hold at most
     * @param longest
     *            octets of a line that are kept; the rest of a longer one is passed over
     */
    public ContentLineReader(InputStream in, long mostOctets, int longest) {
        this.in = in;
        this.mostOctets = mostOctets;
        this.longest = longest;
    }

    /** The input holds more octets than it may. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The next line that is not empty, null at the end. */
    public @Nullable String next() throws IOException {
        do {
            if (!read()) {
                return null;
            }
        } while (length == 0);
        return decoded();
    }

    /** The physical line, from 1, on which the line that was read last began. */
    public int number() {
        return number;
    }

    /** Whether the line that was read last was longer than is kept. */
    public boolean cut() {
        return cut;
    }

    /** The charset in which lines that are no UTF-8 were read; null if all are. */
    public @Nullable Charset other() {
        return other;
    }

    private boolean read() throws IOException {
        length = 0;
        cut = false;
        number = next;
        boolean any = physical();
        if (number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
            length -= MARK.length;
            System.arraycopy(line, MARK.length, line, 0, length);
        }
        while (any && folded()) {
            at++;
            physical();
        }
        return any;
    }

    /** Whether the line goes on, be it behind empty lines, which some programs write between all lines. */
    private boolean folded() throws IOException {
        while ((at < filled || fill()) && (buffer[at] == '\n' || buffer[at] == '\r')) {
            next += buffer[at] == '\n' ? 1 : 0;
            at++;
        }
        return at < filled && (buffer[at] == ' ' || buffer[at] == '\t');
    }

    /** Adds the rest of the physical line; false at the end of the input. */
    private boolean physical() throws IOException {
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            keep(from, at);
            if (at < filled) {
                at++;
                break;
            }
        }
        if (any) {
            next++;
        }
        while (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return any;
    }

    private void keep(int from, int to) {
        int more = Math.min(to - from, longest - length);
        cut |= more < to - from;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, Math.min(longest, 2 * line.length)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        filled = in.read(buffer);
        at = 0;
        octets += Math.max(0, filled);
        if (octets > mostOctets) {
            throw new TooLarge();
        }
        return filled > 0;
    }

    private String decoded() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 || Utf8.isValid(line, length)) {
            return text;
        }
        if (other == null) {
            other = looksCyrillic() ? CYRILLIC : LATIN;
        }
        return new String(line, 0, length, other);
    }

    private boolean looksCyrillic() {
        int run = 0;
        for (int i = 0; i < length; i++) {
            run = (line[i] & 0xFF) >= 0xC0 ? run + 1 : 0;
            if (run >= WORD) {
                return true;
            }
        }
        return false;
    }
}
