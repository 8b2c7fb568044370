package org.chancery.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data file that maps words, and beginnings of words, to what they stand for. The longest beginning wins, a whole word before any. */
final class WordTable {
    /** Words of so few letters begin too many others. */
    private static final int SHORT = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private int longest;

    /** @param starred whether only words with a star are beginnings; else all that are not short */
    static WordTable read(String resource, boolean starred) {
        WordTable table = new WordTable();
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.add(line, starred);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    private void add(String line, boolean starred) {
        int tab = line.indexOf('\t');
        String meaning = line.substring(0, tab);
        for (String word : line.substring(tab + 1).strip().split("\\s+")) {
            boolean star = word.endsWith("*");
            String bare = star ? word.substring(0, word.length() - 1) : word;
            (star || !starred && bare.length() > SHORT ? beginnings : words).putIfAbsent(bare, meaning);
            longest = Math.max(longest, bare.length());
        }
    }

    void addWord(String word, String meaning) {
        words.putIfAbsent(word, meaning);
    }

    @Nullable
    String meaning(String word) {
        String whole = words.get(word);
        for (int end = Math.min(word.length(), longest); whole == null && end > 1; end--) {
            whole = beginnings.get(word.substring(0, end));
        }
        return whole;
    }
}
