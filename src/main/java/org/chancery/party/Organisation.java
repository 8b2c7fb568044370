package org.chancery.party;

import org.jspecify.annotations.Nullable;

/** An intergovernmental organisation or format. */
public record Organisation(PartyId id, String name, @Nullable String abbreviation) implements Party {

    /** One that is known so far by this name (or abbreviation) alone. */
    public static Organisation named(String name) {
        return new Organisation(PartyId.of("organisation", name), name, null);
    }
}
