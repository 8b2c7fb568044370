package org.chancery.agenda;

import java.util.UUID;

/** Identity of an event; random, stable for life. */
public record EventId(UUID value) implements Comparable<EventId> {
    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
