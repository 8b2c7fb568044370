package org.chancery.reading.language;

/** An entry found in a text. {@code from} inclusive, {@code to} exclusive, in tokens. */
public record Match(Entry entry, int from, int to) {

    public int length() {
        return to - from;
    }
}
