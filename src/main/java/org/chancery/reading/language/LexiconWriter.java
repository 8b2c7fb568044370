package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.index.IndexWriter;

/** Makes the arrays of a {@link LexiconIndex}, given the nodes of a trie, each after its parent. */
final class LexiconWriter {
    private record Node(int parent, int path, int token, int[] entries) {}

    private final StringPool.Gathered strings = new StringPool.Gathered();
    private final EntryTable.Gathered entries = new EntryTable.Gathered(strings);
    private final List<Node> nodes = new ArrayList<>();

    /** Takes a node and returns its number, by which its children name it. */
    int add(int parent, String token, List<Entry> meanings) {
        int before = parent < 0 ? 0 : nodes.get(parent).path;
        nodes.add(new Node(parent, LexiconIndex.path(before, token), strings.number(token), meanings.stream().mapToInt(entries::number)
                .toArray()));
        return nodes.size() - 1;
    }

    void write(IndexWriter out) {
        int[] buckets = new int[Integer.highestOneBit(Math.max(1, nodes.size())) + 1];
        int[] places = places(buckets);
        int size = nodes.size();
        int[] parents = new int[size];
        int[] hashes = new int[size];
        int[] tokens = new int[size];
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            int at = places[i];
            parents[at] = node.parent < 0 ? LexiconIndex.ROOT : places[node.parent];
            hashes[at] = node.path;
            tokens[at] = node.token;
            starts[at + 1] = node.entries.length;
        }
        for (int at = 0; at < size; at++)
            starts[at + 1] += starts[at];
        int[] numbers = new int[starts[size]];
        for (int i = 0; i < size; i++) {
            int[] own = nodes.get(i).entries;
            System.arraycopy(own, 0, numbers, starts[places[i]], own.length);
        }
        int[] fields = entries.fields();
        int[] sets = entries.starts();
        int[] pairs = entries.pairs();
        strings.pool().write(out);
        out.numbers(fields).numbers(sets).numbers(pairs);
        out.numbers(buckets).numbers(parents).numbers(hashes).numbers(tokens).numbers(starts).numbers(numbers);
    }

    /** Where each node stands, sorted by bucket; fills in where each bucket begins. */
    private int[] places(int[] buckets) {
        for (Node node : nodes)
            buckets[LexiconIndex.bucket(node.path, buckets)]++;
        for (int i = 1; i < buckets.length; i++)
            buckets[i] += buckets[i - 1];
        int[] places = new int[nodes.size()];
        for (int i = places.length - 1; i >= 0; i--)
            places[i] = --buckets[LexiconIndex.bucket(nodes.get(i).path, buckets)];
        return places;
    }
}
