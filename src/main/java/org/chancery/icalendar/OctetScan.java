package org.chancery.icalendar;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at octets eight at a time, since a calendar is mostly plain text. */
final class OctetScan {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WIDTH = Long.BYTES;
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private OctetScan() {}

    /** The place of the next line feed, {@code end} if there is none. */
    static int lineFeed(byte[] octets, int start, int end) {
        int at = start;
        for (; at + WIDTH <= end; at += WIDTH) {
            long found = zeroes((long) EIGHT.get(octets, at) ^ '\n' * EACH);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && octets[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether all octets are characters of ASCII that may stand anywhere: no control character, tabs included, and no DEL. */
    static boolean isPlain(byte[] octets, int start, int end) {
        int at = start;
        for (; at + WIDTH <= end; at += WIDTH) {
            long eight = (long) EIGHT.get(octets, at);
            long control = eight - 0x20 * EACH & ~eight;
            if (((eight | control | zeroes(eight ^ 0x7f * EACH)) & HIGH) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (octets[at] < 0x20 || octets[at] == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Marks, from the lowest on, the octets that are zero; above the first it may mark one that is not. */
    private static long zeroes(long eight) {
        return eight - EACH & ~eight & HIGH;
    }
}
