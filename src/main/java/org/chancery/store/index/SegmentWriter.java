package org.chancery.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts entries that come in the order of their words into blocks. */
public final class SegmentWriter {
    private static final int BLOCK = 8_192;

    private final Consumer<byte[]> blocks;
    private final List<String> firstWords = new ArrayList<>();
    private final Bytes current = new Bytes();

    /** @param blocks takes each block when it is full, from the first to the last */
    public SegmentWriter(Consumer<byte[]> blocks) {
        this.blocks = blocks;
    }

    public void add(String word, Postings postings) {
        if (postings.size() == 0) {
            return;
        }
        if (current.size() == 0) {
            firstWords.add(word);
        }
        postings.write(current.word(word));
        if (current.size() >= BLOCK) {
            blocks.accept(current.take());
        }
    }

    /** Ends the last block. @return the first word of each block */
    public List<String> end() {
        if (current.size() > 0) {
            blocks.accept(current.take());
        }
        return firstWords;
    }
}
