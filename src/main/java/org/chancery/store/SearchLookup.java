package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.store.index.Block;
import org.chancery.store.index.Postings;
import org.chancery.store.index.Ranking.Found;
import org.jspecify.annotations.Nullable;

/** Finds the lists of documents for the words of one search, among what is fresh and in the segments. */
final class SearchLookup {
    /** So many words with the same beginning are looked at in a segment. */
    private static final int MOST_BEGINNING = 300;

    private final Connection connection;
    private final Map<Integer, List<String>> segments;
    private final Map<Long, byte[]> blocks = new HashMap<>();

    SearchLookup(Connection connection, Map<Integer, List<String>> segments) {
        this.connection = connection;
        this.segments = segments;
    }

    /**
     * A word of the search.
     *
     * @param forms
     *            any of which will do
     * @param beginning
     *            of a word that will do too; null if it was typed to its end
     */
    record Word(Set<String> forms, @Nullable String beginning) {
        boolean begins(String word) {
            return beginning != null && word.startsWith(beginning);
        }
    }

    /** For each word the lists of its forms. */
    List<List<Found>> lists(List<Word> words) throws SQLException {
        List<List<Found>> lists = new ArrayList<>();
        words.forEach(word -> lists.add(new ArrayList<>()));
        fresh(words, lists);
        for (int i = 0; i < words.size(); i++) {
            for (Map.Entry<Integer, List<String>> segment : segments.entrySet()) {
                for (String form : words.get(i).forms()) {
                    add(segment.getKey(), segment.getValue(), form, lists.get(i));
                }
                String beginning = words.get(i).beginning();
                if (beginning != null) {
                    beginning(segment.getKey(), segment.getValue(), beginning, lists.get(i));
                }
            }
        }
        return lists;
    }

    private void fresh(List<Word> words, List<List<Found>> lists) throws SQLException {
        for (List<Found> list : lists) {
            list.add(new Found(new Postings(), true));
            list.add(new Found(new Postings(), false));
        }
        try (PreparedStatement ask = connection.prepareStatement("SELECT f.document, f.entries, d.kind FROM search_fresh f JOIN"
                + " search_document d ON d.document = f.document ORDER BY f.document"); ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                int number = SearchIndex.number(row.getInt(1), row.getInt(3) == HitKind.EVENT.ordinal());
                Block.eachOfDocument(row.getBytes(2), (entry, weight) -> {
                    for (int i = 0; i < words.size(); i++) {
                        boolean whole = words.get(i).forms().contains(entry);
                        if (whole || words.get(i).begins(entry)) {
                            lists.get(i).get(whole ? 0 : 1).postings().add(number, weight);
                        }
                    }
                });
            }
        }
    }

    private void add(int segment, List<String> directory, String form, List<Found> to) throws SQLException {
        int block = blockOf(directory, form);
        if (block >= 0) {
            Postings found = Block.find(block(segment, block), form);
            if (found != null) {
                to.add(new Found(found, true));
            }
        }
    }

    private void beginning(int segment, List<String> directory, String beginning, List<Found> to) throws SQLException {
        int[] seen = {0};
        boolean more = true;
        for (int block = Math.max(0, blockOf(directory, beginning)); more && block < directory.size()
                && seen[0] < MOST_BEGINNING; block++) {
            more = Block.beginning(block(segment, block), beginning, (word, postings) -> {
                seen[0]++;
                to.add(new Found(postings, false));
            });
        }
    }

    /** The last block whose first word does not come after this one; -1 if even the first does. */
    private static int blockOf(List<String> directory, String word) {
        int at = Collections.binarySearch(directory, word);
        return at >= 0 ? at : -at - 2;
    }

    private byte[] block(int segment, int block) throws SQLException {
        long key = (long) segment << 32 | block;
        byte[] known = blocks.get(key);
        if (known != null) {
            return known;
        }
        try (PreparedStatement ask = connection.prepareStatement("SELECT entries FROM search_block WHERE segment = ? AND block = ?")) {
            ask.setInt(1, segment);
            ask.setInt(2, block);
            try (ResultSet row = ask.executeQuery()) {
                byte[] entries = row.next() ? row.getBytes(1) : new byte[0];
                blocks.put(key, entries);
                return entries;
            }
        }
    }
}
