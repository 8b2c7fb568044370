package org.chancery.reading.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.index.IndexFile;
import org.jspecify.annotations.Nullable;

/** Entries by number, of which each is made when a text has it for the first time: a text has few of the many. */
final class EntryTable {
    /** Class, lemma, number of the attributes, and 1 for a proper name. */
    private static final int FIELDS = 4;

    private final StringPool strings;
    private final int[] fields;
    private final int[] starts;
    private final int[] pairs;
    private final @Nullable Entry[] entries;
    private final @Nullable Map<String, String>[] attributes;

    /**
     * @param fields of each entry, one after the other
     * @param starts where each set of attributes begins, and behind the last the end
     * @param pairs  keys and values
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private EntryTable(StringPool strings, int[] fields, int[] starts, int[] pairs) {
        this.strings = strings;
        this.fields = fields;
        this.starts = starts;
        this.pairs = pairs;
        entries = new Entry[fields.length / FIELDS];
        attributes = new Map[starts.length - 1];
    }

    /** Numbers entries as they come, equal ones and equal attributes alike. */
    static final class Gathered {
        private final StringPool.Gathered strings;
        private final Map<Entry, Integer> entries = new LinkedHashMap<>();
        private final Map<Map<String, String>, Integer> attributes = new LinkedHashMap<>();

        Gathered(StringPool.Gathered strings) {
            this.strings = strings;
        }

        int number(Entry entry) {
            attributes.putIfAbsent(entry.attributes(), attributes.size());
            return entries.computeIfAbsent(entry, k -> entries.size());
        }

        int[] fields() {
            int[] fields = new int[entries.size() * FIELDS];
            int at = 0;
            for (Entry entry : entries.keySet()) {
                fields[at++] = strings.number(entry.type().name());
                fields[at++] = strings.number(entry.lemma());
                fields[at++] = attributes.getOrDefault(entry.attributes(), 0);
                fields[at++] = entry.proper() ? 1 : 0;
            }
            return fields;
        }

        int[] starts() {
            int[] starts = new int[attributes.size() + 1];
            int i = 0;
            for (Map<String, String> set : attributes.keySet())
                starts[i + 1] = starts[i++] + 2 * set.size();
            return starts;
        }

        int[] pairs() {
            int[] pairs = new int[attributes.keySet().stream().mapToInt(set -> 2 * set.size()).sum()];
            int at = 0;
            for (Map<String, String> set : attributes.keySet()) {
                for (Map.Entry<String, String> pair : new TreeMap<>(set).entrySet()) {
                    pairs[at++] = strings.number(pair.getKey());
                    pairs[at++] = strings.number(pair.getValue());
                }
            }
            return pairs;
        }
    }

    Entry get(int number) {
        Entry known = entries[number];
        if (known == null) {
            int at = number * FIELDS;
            known = new Entry(WordClass.valueOf(strings.get(fields[at])), strings.get(fields[at + 1]), attributes(fields[at + 2]),
                    fields[at + 3] > 0);
            entries[number] = known;
        }
        return known;
    }

    private Map<String, String> attributes(int number) {
        Map<String, String> known = attributes[number];
        if (known == null) {
            Map<String, String> set = new HashMap<>();
            for (int i = starts[number]; i < starts[number + 1]; i += 2)
                set.put(strings.get(pairs[i]), strings.get(pairs[i + 1]));
            known = Map.copyOf(set);
            attributes[number] = known;
        }
        return known;
    }

    static EntryTable read(IndexFile in, StringPool strings) {
        return new EntryTable(strings, in.numbers(), in.numbers(), in.numbers());
    }
}
