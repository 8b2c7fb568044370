package org.chancery.party;

import org.jspecify.annotations.Nullable;

/** A person, or, while the sources name only the office ("the Heads of State"), whoever holds it. At least one of name and office is there. */
public record Person(PartyId id, @Nullable String name, @Nullable Office office) implements Party {
    public Person {
        if (name == null && office == null) {
            throw new IllegalArgumentException("a person needs a name or an office");
        }
    }

    public static Person named(String name, @Nullable Office office) {
        return new Person(PartyId.of("person", name), name, office);
    }

    /** Whoever holds the office. */
    public static Person holding(Office office) {
        String forWhom = office.country() != null ? office.country().code() : office.organisation() != null ? office.organisation() : "";
        return new Person(PartyId.of("office", office.title() + "@" + forWhom), null, office);
    }
}
