package org.chancery.store.index;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The documents that hold a word, in order, each with the weight of the word in it. */
public final class Postings {
    private int[] documents = new int[4];
    private byte[] weights = new byte[4];
    private int size;

    public Postings add(int document, int weight) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        documents[size] = document;
        weights[size++] = (byte) weight;
        return this;
    }

    void addAll(Postings later, IntPredicate wanted) {
        for (int i = 0; i < later.size; i++) {
            if (wanted.test(later.documents[i])) {
                add(later.documents[i], later.weights[i]);
            }
        }
    }

    public int size() {
        return size;
    }

    public int document(int index) {
        return documents[index];
    }

    public int weight(int index) {
        return weights[index];
    }

    void write(Bytes to) {
        Bytes list = new Bytes();
        int before = 0;
        for (int i = 0; i < size; i++) {
            list.number(documents[i] - before).one(weights[i]);
            before = documents[i];
        }
        byte[] packed = list.take();
        to.number(packed.length);
        for (byte one : packed) {
            to.one(one);
        }
    }

    static Postings read(Bytes.Reading from) {
        int length = from.number();
        Bytes.Reading list = from.part(length);
        Postings read = new Postings();
        int document = 0;
        while (list.more()) {
            document += list.number();
            read.add(document, list.one());
        }
        return read;
    }
}
