package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * All words of a language (and the names of the world as that language writes them) in one trie of tokens: those that the build has worked out,
 * if it has, and those that are added.
 */
public final class Lexicon {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable List<Entry> entries;
    }

    private final @Nullable LexiconIndex built;
    private final Node root = new Node();

    Lexicon(@Nullable LexiconIndex built) {
        this.built = built;
    }

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
        List<Match> found = List.of();
        Node node = root;
        int place = built == null ? LexiconIndex.NONE : LexiconIndex.ROOT;
        int path = 0;
        for (int i = at; i < tokens.size() && (node != null || place != LexiconIndex.NONE); i++) {
            String key = tokens.get(i).key();
            if (built != null && place != LexiconIndex.NONE) {
                path = LexiconIndex.path(path, key);
                place = built.next(place, path, key);
                if (place != LexiconIndex.NONE)
                    found = with(built.entries(place), tokens.get(at), at, i + 1, found);
            }
            node = node == null ? null : node.next.get(key);
            if (node != null && node.entries != null)
                found = with(node.entries, tokens.get(at), at, i + 1, found);
        }
        return found;
    }

    private static List<Match> with(List<Entry> entries, Token first, int from, int to, List<Match> found) {
        List<Match> out = found;
        for (Entry entry : entries) {
            if (entry.proper() && !first.capital() && first.shape() != Token.Shape.NUMBER)
                continue;
            if (out.isEmpty())
                out = new ArrayList<>(4);
            out.add(new Match(entry, from, to));
        }
        return out;
    }

    /** Writes what was added, so that it need not be worked out again. */
    void write(IndexWriter out) {
        LexiconWriter writer = new LexiconWriter();
        add(root, LexiconIndex.ROOT, writer);
        writer.write(out);
    }

    private static void add(Node node, int number, LexiconWriter writer) {
        node.next.forEach((token, next) -> add(next, writer.add(number, token, next.entries == null ? List.of() : next.entries), writer));
    }
}
