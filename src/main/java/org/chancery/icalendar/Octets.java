package org.chancery.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.icalendar.line.Utf8;

/** The octets of a line while it is read. */
final class Octets {
    private byte[] octets = new byte[256];
    private int length;

    void add(byte[] from, int start, int end) {
        int needed = length + end - start;
        if (needed > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(needed, 2 * octets.length));
        }
        System.arraycopy(from, start, octets, length, end - start);
        length = needed;
    }

    void add(Octets other, int start) {
        add(other.octets, start, other.length);
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean startsWith(byte[] beginning) {
        return length >= beginning.length && Arrays.equals(octets, 0, beginning.length, beginning, 0, beginning.length);
    }

    boolean startsBlank() {
        return length > 0 && (octets[0] == ' ' || octets[0] == '\t');
    }

    /** Takes the last octet away if it is this one. */
    boolean dropLast(char last) {
        boolean there = length > 0 && octets[length - 1] == last;
        length -= there ? 1 : 0;
        return there;
    }

    /** The first control character that may stand in no line, -1 if there is none. */
    int control() {
        for (int i = 0; i < length; i++) {
            byte octet = octets[i];
            if (octet >= 0 && octet < 0x20 && octet != '\t' || octet == 0x7f) {
                return octet;
            }
        }
        return -1;
    }

    boolean isUtf8() {
        for (int i = 0; i < length; i++) {
            if (octets[i] < 0) {
                return Utf8.isValid(octets, length);
            }
        }
        return true;
    }

    /** Whether the last backslash escapes what comes next. */
    boolean endsInEscape() {
        int run = 0;
        while (run < length && octets[length - 1 - run] == '\\') {
            run++;
        }
        return run % 2 == 1;
    }

    String text() {
        return new String(octets, 0, length, StandardCharsets.UTF_8);
    }
}
