package org.chancery.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The content line under the lint: its octets, unfolded, taken apart by the letter of RFC 5545, 3.1, and no further than that allows. One
 * object serves for all the lines of a file.
 */
final class LintedLine {
    private static final byte[] DATE = {'D', 'A', 'T', 'E'};
    private static final byte[] DATE_TIME = {'D', 'A', 'T', 'E', '-', 'T', 'I', 'M', 'E'};
    private static final byte[] VALUE = {'V', 'A', 'L', 'U', 'E'};
    private static final byte[] TZID = {'T', 'Z', 'I', 'D'};
    private static final byte[] ENCODING = {'E', 'N', 'C', 'O', 'D', 'I', 'N', 'G'};
    private static final byte NAME = 1;
    /** What may stand in a parameter's value without quotes; with quotes all of these and {@link #SEPARATOR}. */
    private static final byte PLAIN = 2;
    private static final byte SEPARATOR = 4;
    private static final byte[] CLASSES = classes();

    private byte[] octets = new byte[1 << 10];
    private int length;
    private int at;
    private int number;
    private @Nullable LintedProperty property;
    private int nameEnd;
    private int value;
    private boolean date;
    private boolean dateTime;
    private int typeStart;
    private int typeEnd;
    private boolean base64;
    private @Nullable String zone;

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int i = 0; i < classes.length; i++) {
            boolean name = i >= 'A' && i <= 'Z' || i >= 'a' && i <= 'z' || i >= '0' && i <= '9' || i == '-';
            boolean separator = i == ';' || i == ':' || i == ',';
            boolean control = i < 0x20 && i != '\t' || i == 0x7f;
            classes[i] = (byte) (separator ? SEPARATOR : control || i == '"' ? 0 : name ? NAME | PLAIN : PLAIN);
        }
        return classes;
    }

    /** Begins a line anew. */
    void begin(int physicalLine) {
        number = physicalLine;
        length = 0;
    }

    void add(byte[] from, int start, int end) {
        int more = end - start;
        if (length + more > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(length + more, 2 * octets.length));
        }
        System.arraycopy(from, start, octets, length, more);
        length += more;
    }

    /** Whether the last backslash escapes what comes next. */
    boolean endsInEscape() {
        int run = 0;
        while (run < length && octets[length - 1 - run] == '\\') {
            run++;
        }
        return run % 2 == 1;
    }

    /** Takes the line apart; false if it breaks the grammar. */
    boolean parse() {
        at = 0;
        date = false;
        dateTime = false;
        typeStart = 0;
        typeEnd = 0;
        base64 = false;
        zone = null;
        nameEnd = passName();
        if (nameEnd == 0) {
            return false;
        }
        property = LintedProperty.of(octets, 0, nameEnd);
        while (next() == ';') {
            at++;
            if (!parameter()) {
                return false;
            }
        }
        value = at + 1;
        return next() == ':';
    }

    private int next() {
        return at < length ? octets[at] : -1;
    }

    /** Passes over a name and gives the place behind it. */
    private int passName() {
        while (at < length && (CLASSES[octets[at] & 0xFF] & NAME) != 0) {
            at++;
        }
        return at;
    }

    private boolean parameter() {
        int start = at;
        int end = passName();
        if (end == start || next() != '=') {
            return false;
        }
        int from = at + 1;
        boolean quoted = false;
        do {
            at++;
            quoted = next() == '"';
            if (!parameterValue(quoted)) {
                return false;
            }
        } while (next() == ',');
        int quote = quoted ? 1 : 0;
        if (Arrays.equals(VALUE, 0, VALUE.length, octets, start, end)) {
            typeStart = from + quote;
            typeEnd = at - quote;
            date = Arrays.equals(DATE, 0, DATE.length, octets, from + quote, at - quote);
            dateTime = Arrays.equals(DATE_TIME, 0, DATE_TIME.length, octets, from + quote, at - quote);
        } else if (Arrays.equals(TZID, 0, TZID.length, octets, start, end)) {
            zone = new String(octets, from + quote, at - from - 2 * quote, StandardCharsets.UTF_8);
        } else if (Arrays.equals(ENCODING, 0, ENCODING.length, octets, start, end)) {
            base64 = "BASE64".equalsIgnoreCase(new String(octets, from, at - from, StandardCharsets.UTF_8));
        }
        return true;
    }

    private boolean parameterValue(boolean quoted) {
        int allowed = quoted ? PLAIN | SEPARATOR : PLAIN;
        at += quoted ? 1 : 0;
        while (at < length && (CLASSES[octets[at] & 0xFF] & allowed) != 0) {
            at++;
        }
        return !quoted || next() == '"' && at++ >= 0;
    }

    /** The physical line on which it begins, from 1. */
    int number() {
        return number;
    }

    /** Null if it is none that the lint knows. */
    @Nullable
    LintedProperty property() {
        return property;
    }

    String name() {
        return new String(octets, 0, nameEnd, StandardCharsets.US_ASCII);
    }

    byte[] octets() {
        return octets;
    }

    /** Where the value begins in the octets. */
    int value() {
        return value;
    }

    /** Where the line ends in the octets, exclusive. */
    int length() {
        return length;
    }

    /** The value as a string. */
    String text() {
        return new String(octets, value, length - value, StandardCharsets.UTF_8);
    }

    /** Whether VALUE=DATE stands there. */
    boolean isDate() {
        return date;
    }

    /** Whether VALUE=DATE-TIME stands there. */
    boolean isDateTime() {
        return dateTime;
    }

    /** Whether the VALUE parameter names that type. */
    boolean isOf(String type) {
        return type.equalsIgnoreCase(new String(octets, typeStart, typeEnd - typeStart, StandardCharsets.UTF_8));
    }

    /** Whether ENCODING=BASE64 stands there. */
    boolean isBase64() {
        return base64;
    }

    /** The TZID parameter; null if there is none. */
    @Nullable
    String zone() {
        return zone;
    }
}
