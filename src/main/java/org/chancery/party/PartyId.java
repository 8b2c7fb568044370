package org.chancery.party;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Identity of a party. Made from what the party was first known by, so that reading articles in any order gives the same parties. */
public record PartyId(UUID value) implements Comparable<PartyId> {

    static PartyId of(String kind, String name) {
        String key = kind + ":" + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return new PartyId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
