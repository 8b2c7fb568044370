package org.chancery.icalendar;

import java.util.Arrays;

/**
 * UIDs that were seen, by eight octets of each, so that many fit: among a million, two that differ are taken for one about once in forty
 * million calendars.
 */
final class UidSet {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xBF58476D1CE4E5B9L;

    private long[] table = new long[1 << 10];
    private int size;

    void add(long key) {
        if (put(key) && 2 * ++size > table.length) {
            grow();
        }
    }

    boolean contains(long key) {
        int mask = table.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (table[at] != 0 && table[at] != key) {
            at = at + 1 & mask;
        }
        return table[at] == key;
    }

    private boolean put(long key) {
        int mask = table.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (table[at] != 0) {
            if (table[at] == key) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = key;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        Arrays.stream(old).filter(key -> key != 0).forEach(this::put);
    }

    /** Never zero, which stands for nothing. */
    static long key(byte[] octets, int start, int end) {
        long key = FIRST + (end - start);
        for (int i = start; i < end; i++) {
            key = (key ^ octets[i]) * SECOND;
            key ^= key >>> 29;
        }
        key = (key ^ key >>> 32) * FIRST;
        key ^= key >>> 30;
        return key == 0 ? 1 : key;
    }
}
