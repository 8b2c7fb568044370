package org.chancery.place;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers by the hashes of names, in arrays: sixty thousand names are put in before the first text is read. */
final class NameIndex {
    private static final int BUCKETS = 1 << 16;
    private static final int NONE = -1;

    private final int[] first = new int[BUCKETS];
    private int[] hashes = new int[BUCKETS];
    private int[] values = new int[BUCKETS];
    private int[] next = new int[BUCKETS];
    private int size;

    NameIndex() {
        Arrays.fill(first, NONE);
    }

    void add(int hash, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        int bucket = bucket(hash);
        hashes[size] = hash;
        values[size] = value;
        next[size] = first[bucket];
        first[bucket] = size++;
    }

    /** Every value of a hash; of names that only happen to have it too. */
    void each(int hash, IntConsumer value) {
        for (int i = first[bucket(hash)]; i != NONE; i = next[i]) {
            if (hashes[i] == hash)
                value.accept(values[i]);
        }
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> 16) & BUCKETS - 1;
    }
}
