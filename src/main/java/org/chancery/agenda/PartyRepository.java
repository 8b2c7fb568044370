package org.chancery.agenda;

import java.util.List;
import java.util.Optional;
import org.chancery.party.Party;
import org.chancery.party.PartyId;

/** Who takes part in the events that are kept. Parties are saved with the events that name them. */
public interface PartyRepository {
    Optional<Party> find(PartyId id);

    /** All parties with the number of their events, most events first. */
    List<Counted> all();

    /** Makes of the party what this says: of an organisation the abbreviation, of a person the office. Events keep what they say of it. */
    void save(Party party, Author who);

    record Counted(Party party, int events) {}

    /** Outlines of the events in which the party takes part, by earliest day. */
    List<EventOutline> eventsOf(PartyId id);
}
