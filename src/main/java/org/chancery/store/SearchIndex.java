package org.chancery.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.store.index.Block;
import org.chancery.store.index.Entry;
import org.chancery.store.index.Merge;
import org.chancery.store.index.Postings;
import org.chancery.store.index.SegmentWriter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes the inverted index. A save adds one short row; when there are many of those they become a segment, and many segments of a size become
 * one of the next, so that the cost of a save does not grow with the store.
 */
final class SearchIndex {
    private static final int MOST_FRESH = 128;
    private static final int MOST_OF_A_TIER = 8;
    private static final int AT_ONCE = 500;

    private final Handle handle;

    SearchIndex(Handle handle) {
        this.handle = handle;
    }

    /** The number under which a document stands in the lists of the index; it also says whether it is an event. */
    static int number(int document, boolean event) {
        return 2 * document + (event ? 0 : 1);
    }

    static int document(int number) {
        return number / 2;
    }

    static boolean isEvent(int number) {
        return number % 2 == 0;
    }

    /** A thing that can be found, and its words with their weights. */
    record Document(HitKind kind, String reference, String title, String detail, Map<String, Integer> words) {}

    /** Puts the thing there in place of what was there of it. @return its document, new for each version */
    int put(Document one) {
        return putAll(List.of(one)).getFirst();
    }

    /**
     * Puts these different things of one kind there in place of what was there of them.
     *
     * @return their documents in this order, new for each version
     */
    List<Integer> putAll(List<Document> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        removeAll(some.getFirst().kind(), some.stream().map(Document::reference).toList());
        List<Integer> documents = new ArrayList<>(some.size());
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            documents.addAll(insert(some.subList(from, Math.min(from + AT_ONCE, some.size()))));
        }
        return documents;
    }

    private List<Integer> insert(List<Document> some) {
        List<Integer> documents;
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO search_document (kind, reference, title, detail) VALUES (:kind,"
                + " :reference, :title, :detail)")) {
            some.forEach(one -> batch.bind("kind", one.kind().ordinal()).bind("reference", one.reference()).bind("title", one.title())
                    .bind("detail", one.detail()).add());
            documents = batch.executePreparedBatch("document").mapTo(Integer.class).list();
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO search_fresh (document, entries) VALUES (:document, :entries)")) {
            for (int i = 0; i < some.size(); i++) {
                batch.bind("document", documents.get(i)).bind("entries", Block.document(some.get(i).words())).add();
            }
            batch.execute();
        }
        return documents;
    }

    boolean has(HitKind kind, String reference) {
        return handle.createQuery("SELECT document FROM search_document WHERE kind = :kind AND reference = :reference").bind("kind", kind
                .ordinal()).bind("reference", reference).mapTo(Integer.class).findOne().isPresent();
    }

    void remove(HitKind kind, String reference) {
        removeAll(kind, List.of(reference));
    }

    private void removeAll(HitKind kind, List<String> references) {
        List<Integer> old = new ArrayList<>();
        for (int from = 0; from < references.size(); from += AT_ONCE) {
            old.addAll(documents(kind, references.subList(from, Math.min(from + AT_ONCE, references.size()))));
        }
        if (old.isEmpty()) {
            return;
        }
        for (String table : List.of("search_fresh", "search_document")) {
            try (PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE document = :document")) {
                old.forEach(document -> batch.bind("document", document).add());
                batch.execute();
            }
        }
    }

    /** By pairs, for only so does H2 use both columns of the index; else it looks through all things of the kind. */
    private List<Integer> documents(HitKind kind, List<String> references) {
        Conditions where = new Conditions();
        where.and("(kind, reference) IN " + references.stream().map(reference -> "(" + where.parameter(kind.ordinal()) + ", " + where
                .parameter(reference) + ")").collect(Collectors.joining(", ", "(", ")")));
        return where.bind(handle.createQuery("SELECT document FROM search_document WHERE " + where.sql())).mapTo(Integer.class).list();
    }

    /** Makes segments of what is fresh if there is much of it. */
    void settle() {
        if (count("SELECT COUNT(*) FROM search_fresh") < MOST_FRESH) {
            return;
        }
        Map<String, Postings> words = new TreeMap<>();
        int[] documents = {0};
        handle.createQuery("SELECT f.document, f.entries, d.kind FROM search_fresh f JOIN search_document d ON d.document = f.document"
                + " ORDER BY f.document").map((row, context) -> {
                    int number = number(row.getInt("document"), row.getInt("kind") == HitKind.EVENT.ordinal());
                    Block.eachOfDocument(row.getBytes("entries"),
                            (word, weight) -> words.computeIfAbsent(word, w -> new Postings()).add(number,
                                    weight));
                    return documents[0]++;
                }).forEach(read -> {});
        write(0, documents[0], writer -> words.forEach(writer::add));
        handle.execute("DELETE FROM search_fresh");
        mergeTiers();
    }

    private int count(String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    private void write(int tier, int documents, java.util.function.Consumer<SegmentWriter> fill) {
        int segment = count("SELECT COALESCE(MAX(segment), 0) + 1 FROM search_segment");
        handle.createUpdate(
                "INSERT INTO search_segment (segment, tier, documents, directory) VALUES (:segment, :tier, :documents, :directory)")
                .bind("segment", segment).bind("tier", tier).bind("documents", documents).bind("directory", new byte[0]).execute();
        int[] block = {0};
        SegmentWriter writer = new SegmentWriter(entries -> handle.createUpdate("INSERT INTO search_block (segment, block, entries) VALUES"
                + " (:segment, :block, :entries)").bind("segment", segment).bind("block", block[0]++).bind("entries", entries).execute());
        fill.accept(writer);
        handle.createUpdate("UPDATE search_segment SET directory = :directory WHERE segment = :segment")
                .bind("directory", Block.words(writer
                        .end()))
                .bind("segment", segment).execute();
    }

    private void mergeTiers() {
        for (int tier = 0; true; tier++) {
            List<Integer> segments = handle.createQuery("SELECT segment FROM search_segment WHERE tier = :tier ORDER BY segment")
                    .bind("tier",
                            tier)
                    .mapTo(Integer.class).list();
            if (segments.size() < MOST_OF_A_TIER) {
                return;
            }
            merge(segments, tier + 1);
        }
    }

    private void merge(List<Integer> segments, int tier) {
        BitSet live = new BitSet();
        handle.createQuery("SELECT document FROM search_document").mapTo(Integer.class).forEach(live::set);
        int documents = segments.stream().mapToInt(segment -> count("SELECT documents FROM search_segment WHERE segment = " + segment))
                .sum();
        List<Iterator<Entry>> lists = segments.stream().map(this::entries).toList();
        write(tier, documents, writer -> Merge.merge(lists, number -> live.get(document(number)), writer));
        segments.forEach(segment -> handle.createUpdate("DELETE FROM search_segment WHERE segment = :segment").bind("segment", segment)
                .execute());
    }

    /** Writes all segments anew as one, so that no word is left of what is gone. A higher tier holds the older documents. */
    void sweep() {
        List<Integer> segments = handle.createQuery("SELECT segment FROM search_segment ORDER BY tier DESC, segment").mapTo(
                Integer.class).list();
        if (!segments.isEmpty()) {
            merge(segments, count("SELECT MAX(tier) FROM search_segment"));
        }
    }

    private Iterator<Entry> entries(int segment) {
        int blocks = handle.createQuery("SELECT COUNT(*) FROM search_block WHERE segment = :segment").bind("segment", segment).mapTo(
                Integer.class).one();
        return IntStream.range(0, blocks).boxed().flatMap(block -> Block.entries(block(segment, block)).stream()).iterator();
    }

    private byte[] block(int segment, int block) {
        return handle.createQuery("SELECT entries FROM search_block WHERE segment = :segment AND block = :block").bind("segment", segment)
                .bind(
                        "block", block)
                .map((row, context) -> row.getBytes(1)).one();
    }

    /** The segments there are with the first words of their blocks. */
    Map<Integer, List<String>> segments(Map<Integer, List<String>> known) {
        List<Integer> there = handle.createQuery("SELECT segment FROM search_segment ORDER BY segment").mapTo(Integer.class).list();
        Map<Integer, List<String>> segments = new HashMap<>();
        for (int segment : there) {
            List<String> words = known.get(segment);
            segments.put(segment,
                    words != null ? words : Block.words(handle.createQuery("SELECT directory FROM search_segment WHERE segment ="
                            + " :segment").bind("segment", segment).map((row, context) -> row.getBytes(1)).one()));
        }
        return segments;
    }
}
