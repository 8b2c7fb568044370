package org.chancery.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives events with their whole past to another store, and takes in those of another one. */
public interface EventTransfer {

    /** Those of these events that are here. */
    Map<EventId, DiplomaticEvent> present(Collection<EventId> ids);

    /**
     * What changes left of these events, oldest first; of one that was removed its last state is none. Nothing for one that was never here.
     *
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     */
    Map<EventId, List<PastState>> past(Collection<EventId> ids, String language);

    /**
     * Takes in everything or nothing; what was answered is on disk.
     *
     * @return the way back
     * @throws ChanceryFailure.StaleEvent
     *             if an event of the change was changed meanwhile, or one that moves in is here already
     */
    TakenIn take(Consignment consignment);
}
