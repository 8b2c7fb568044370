package org.chancery.icalendar.line;

/** Whether octets are UTF-8 (RFC 3629); decoding alone would put the replacement character, which may stand in the text itself. */
public final class Utf8 {
    private Utf8() {}

    /** The first so many octets. */
    public static boolean isValid(byte[] octets, int length) {
        return isValid(octets, 0, length);
    }

    /**
     * The octets from one place up to another.
     *
     * @param end
     *            exclusive
     */
    public static boolean isValid(byte[] octets, int start, int end) {
        int i = start;
        while (i < end) {
            int width = octets[i] >= 0 ? 1 : character(octets, i, end);
            if (width == 0) {
                return false;
            }
            i += width;
        }
        return true;
    }

    /** Octets of the character that begins there; 0 if it is cut, longer than it need be, half of one, or past the last of Unicode. */
    private static int character(byte[] octets, int at, int end) {
        int first = octets[at] & 0xFF;
        int width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (width == 0 || at + width > end) {
            return 0;
        }
        int second = octets[at + 1] & 0xFF;
        boolean good = second >= least(first) && second <= most(first);
        for (int i = at + 2; i < at + width; i++) {
            good &= (octets[i] & 0xC0) == 0x80;
        }
        return good ? width : 0;
    }

    private static int least(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    private static int most(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
