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

    record Counted(Party party, int events) {}

    /** Outlines of the events in which the party takes part, by earliest day. */
    List<EventOutline> eventsOf(PartyId id);
}
