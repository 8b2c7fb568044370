package org.chancery.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Some entries in the order of their words, as bytes; also the words of one document, and the first words of all blocks. */
public final class Block {
    private Block() {}

    public static @Nullable Postings find(byte[] block, String word) {
        Bytes.Reading from = new Bytes.Reading(block);
        while (from.more()) {
            int order = from.word().compareTo(word);
            if (order == 0) {
                return Postings.read(from);
            }
            if (order > 0) {
                return null;
            }
            from.skip(from.number());
        }
        return null;
    }

    /**
     * Hands over the entries whose words begin so.
     *
     * @return whether the next block may hold more of them
     */
    public static boolean beginning(byte[] block, String prefix, BiConsumer<String, Postings> each) {
        Bytes.Reading from = new Bytes.Reading(block);
        while (from.more()) {
            String word = from.word();
            if (word.startsWith(prefix)) {
                each.accept(word, Postings.read(from));
            } else if (word.compareTo(prefix) > 0) {
                return false;
            } else {
                from.skip(from.number());
            }
        }
        return true;
    }

    public static List<Entry> entries(byte[] block) {
        List<Entry> all = new ArrayList<>();
        Bytes.Reading from = new Bytes.Reading(block);
        while (from.more()) {
            all.add(new Entry(from.word(), Postings.read(from)));
        }
        return all;
    }

    public static byte[] words(List<String> words) {
        Bytes to = new Bytes();
        words.forEach(to::word);
        return to.take();
    }

    public static List<String> words(byte[] packed) {
        List<String> all = new ArrayList<>();
        Bytes.Reading from = new Bytes.Reading(packed);
        while (from.more()) {
            all.add(from.word());
        }
        return all;
    }

    /** The words of one document with their weights. */
    public static byte[] document(Map<String, Integer> weights) {
        Bytes to = new Bytes();
        new TreeMap<>(weights).forEach((word, weight) -> to.word(word).one(weight.byteValue()));
        return to.take();
    }

    public static void eachOfDocument(byte[] packed, BiConsumer<String, Integer> each) {
        Bytes.Reading from = new Bytes.Reading(packed);
        while (from.more()) {
            String word = from.word();
            each.accept(word, (int) from.one());
        }
    }
}
