package org.chancery.agenda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of a series; follows from the key under which it was first recognised, so that the order of reading does not matter. */
public record SeriesId(UUID value) implements Comparable<SeriesId> {
    /** @param key the name of the series in a form that is free of wording, as {@code matching} makes it */
    public static SeriesId ofKey(String key) {
        return new SeriesId(UUID.nameUUIDFromBytes(("series:" + key).getBytes(StandardCharsets.UTF_8)));
    }

    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
