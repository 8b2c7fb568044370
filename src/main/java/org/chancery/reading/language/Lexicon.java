package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words of a language (and the names of the world as that language writes them) in one trie of tokens. */
public final class Lexicon {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable List<Entry> entries;
    }

    private final Node root = new Node();

    /** Adds a phrase, already cut into folded tokens. */
    void add(List<Token> phrase, Entry entry) {
        Node node = root;
        for (Token token : phrase)
            node = node.next.computeIfAbsent(token.key(), k -> new Node());
        if (node.entries == null)
            node.entries = new ArrayList<>(1);
        node.entries.add(entry);
    }

    /** All entries that begin at token {@code at}, shortest first. */
    public List<Match> matches(List<Token> tokens, int at) {
        Node node = root.next.get(tokens.get(at).key());
        if (node == null)
            return List.of();
        List<Match> found = null;
        int i = at;
        while (node != null) {
            if (node.entries != null) {
                if (found == null)
                    found = new ArrayList<>(4);
                collect(node.entries, tokens.get(at), at, i + 1, found);
            }
            i++;
            node = i < tokens.size() ? node.next.get(tokens.get(i).key()) : null;
        }
        return found == null ? List.of() : found;
    }

    private static void collect(List<Entry> entries, Token first, int from, int to, List<Match> found) {
        for (Entry entry : entries) {
            if (!entry.proper() || first.capital() || first.shape() == Token.Shape.NUMBER) {
                found.add(new Match(entry, from, to));
            }
        }
    }
}
