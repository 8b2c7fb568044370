package org.chancery.place;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.chancery.index.IndexFile;
import org.chancery.index.IndexWriter;

/**
 * Numbers by the hashes of names, in three arrays: sixty thousand names are there before the first text is read. Those of one bucket stand
 * side by side.
 */
final class NameIndex {
    private final int[] starts;
    private final int[] hashes;
    private final int[] values;

    private NameIndex(int[] starts, int[] hashes, int[] values) {
        this.starts = starts;
        this.hashes = hashes;
        this.values = values;
    }

    /** Takes names and numbers as they come. */
    static final class Gathered {
        private long[] pairs = new long[1 << 16];
        private int size;

        void add(int hash, int value) {
            if (size == pairs.length)
                pairs = Arrays.copyOf(pairs, 2 * size);
            pairs[size++] = (long) hash << Integer.SIZE | value;
        }

        NameIndex index() {
            int[] starts = new int[Integer.highestOneBit(Math.max(1, size)) + 1];
            for (int i = 0; i < size; i++)
                starts[bucket(hash(i), starts)]++;
            for (int i = 1; i < starts.length; i++)
                starts[i] += starts[i - 1];
            int[] hashes = new int[size];
            int[] values = new int[size];
            for (int i = size - 1; i >= 0; i--) {
                int at = --starts[bucket(hash(i), starts)];
                hashes[at] = hash(i);
                values[at] = (int) pairs[i];
            }
            return new NameIndex(starts, hashes, values);
        }

        private int hash(int i) {
            return (int) (pairs[i] >>> Integer.SIZE);
        }
    }

    /** Every value of a hash; of names that only happen to have it too. */
    void each(int hash, IntConsumer value) {
        int bucket = bucket(hash, starts);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (hashes[i] == hash)
                value.accept(values[i]);
        }
    }

    /** One of as many buckets as there are starts, less the end of the last. */
    private static int bucket(int hash, int[] starts) {
        return (hash ^ hash >>> 16) & starts.length - 2;
    }

    static NameIndex read(IndexFile in) {
        return new NameIndex(in.numbers(), in.numbers(), in.numbers());
    }

    void write(IndexWriter out) {
        out.numbers(starts).numbers(hashes).numbers(values);
    }
}
