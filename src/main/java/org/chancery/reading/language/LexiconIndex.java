package org.chancery.reading.language;

import java.util.List;
import org.chancery.index.IndexFile;
import org.jspecify.annotations.Nullable;

/**
 * The trie of a lexicon that the build has worked out, as arrays: a node is a number, found by the hash of all tokens up to it. Nodes of one
 * bucket stand side by side. {@link LexiconWriter} makes the arrays.
 */
final class LexiconIndex {
    static final int ROOT = -1;
    static final int NONE = -2;

    private final StringPool strings;
    private final EntryTable entries;
    private final int[] buckets;
    private final int[] parents;
    private final int[] hashes;
    private final int[] tokens;
    private final int[] starts;
    private final int[] numbers;
    private final @Nullable List<Entry>[] made;

    @SuppressWarnings({"unchecked", "rawtypes"})
    LexiconIndex(IndexFile in) {
        strings = StringPool.read(in);
        entries = EntryTable.read(in, strings);
        buckets = in.numbers();
        parents = in.numbers();
        hashes = in.numbers();
        tokens = in.numbers();
        starts = in.numbers();
        numbers = in.numbers();
        made = new List[parents.length];
    }

    /** The hash of a path that goes on by this token. */
    static int path(int before, String token) {
        return 31 * before + token.hashCode();
    }

    /** One of as many buckets as there are starts, less the end of the last; their number is a power of two. */
    static int bucket(int path, int[] buckets) {
        return (path ^ path >>> 16) & buckets.length - 2;
    }

    /**
     * The node to which a token leads from a node, or {@link #NONE}.
     *
     * @param path from the root, with the token
     */
    int next(int node, int path, String token) {
        int bucket = bucket(path, buckets);
        for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
            if (hashes[i] == path && parents[i] == node && strings.get(tokens[i]).equals(token))
                return i;
        }
        return NONE;
    }

    /** The entries of a node, in the order of the data files. */
    List<Entry> entries(int node) {
        List<Entry> known = made[node];
        if (known == null) {
            Entry[] own = new Entry[starts[node + 1] - starts[node]];
            for (int i = 0; i < own.length; i++)
                own[i] = entries.get(numbers[starts[node] + i]);
            known = List.of(own);
            made[node] = known;
        }
        return known;
    }
}
