package org.chancery.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Removed events, kept for ninety days with all that hung on them. All calls may take time and come from any thread but JavaFX's; all throw
 * {@link ChanceryFailure.StoreUnusable} if the store cannot be used.
 */
public interface Bin {
    Duration KEPT = Duration.ofDays(90);

    /**
     * Newest removal first, the overdue too as long as they are there.
     *
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     */
    List<Binned> all(String language);

    /**
     * Brings a removed event back, as one more change. What the inbox had decided for it leads to it again, and it travels no further than
     * the freest of its articles does now.
     *
     * @param state
     *            any that it ever had
     * @return the event as it now stands
     * @throws ChanceryFailure.StaleEvent
     *             if the event is not in the bin, or its UID has become another event's
     */
    DiplomaticEvent restore(DiplomaticEvent state, Author who);

    /**
     * Takes an event out of the bin for good: with its history, what calendars said of it, and the parties and places that nothing else rests
     * on. Only its identity and its UID with SEQUENCE stay, for what has left the desk of it. No way leads back.
     *
     * @throws ChanceryFailure.StaleEvent
     *             if the event is not in the bin
     */
    void delete(EventId id);

    /**
     * Takes those out for good whose days are over: at a second look, at least a day after the first that found them so, for which a clock
     * that goes ahead must have been wrong that long. Days count from the latest time that the store had seen at the removal, so a clock that
     * was behind then does not shorten them.
     *
     * @return how many went
     */
    int clear();

    /**
     * @param event
     *            as it stood last
     * @param removed
     *            UTC
     * @param keptUntil
     *            the moment from which it may go by itself, UTC
     */
    record Binned(DiplomaticEvent event, Instant removed, Author who, Instant keptUntil) {}
}
