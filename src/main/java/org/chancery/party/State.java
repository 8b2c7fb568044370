package org.chancery.party;

import org.chancery.place.Country;

/** A state as a party; its name in the reader's language is made by {@code text} from the code. */
public record State(Country country) implements Party {
    @Override
    public PartyId id() {
        return PartyId.of("state", country.code());
    }
}
