package org.chancery.store.index;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Several sorted lists of entries as one. */
public final class Merge {
    private Merge() {}

    /** The next entry of a list that has one. */
    private record Head(Entry entry, int list, Iterator<Entry> rest) {}

    /**
     * @param lists
     *            in the order of their documents: all of the first list's come before any of the second's
     * @param wanted
     *            which documents are kept
     */
    public static void merge(List<Iterator<Entry>> lists, IntPredicate wanted, SegmentWriter into) {
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing((Head head) -> head.entry().word()).thenComparing(Head::list));
        for (int i = 0; i < lists.size(); i++) {
            push(heads, i, lists.get(i));
        }
        while (!heads.isEmpty()) {
            String word = heads.element().entry().word();
            Postings all = new Postings();
            while (!heads.isEmpty() && heads.element().entry().word().equals(word)) {
                Head head = heads.remove();
                all.addAll(head.entry().postings(), wanted);
                push(heads, head.list(), head.rest());
            }
            into.add(word, all);
        }
    }

    private static void push(PriorityQueue<Head> heads, int list, Iterator<Entry> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), list, rest));
        }
    }
}
