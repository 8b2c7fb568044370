package org.chancery.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.date.DateWindow;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * The events that are kept. All calls may take time and come from any thread but JavaFX's; all throw {@link ChanceryFailure.StoreUnusable}
 * if the store cannot be used.
 */
public interface EventRepository extends EventSource {

    Optional<DiplomaticEvent> find(EventId id);

    /** The events with these iCalendar UIDs, as far as there are any, by UID. */
    Map<String, DiplomaticEvent> byUid(Set<String> uids);

    /** Identities that begin with these characters (at least four, of a UUID), at most ten of them. */
    List<EventId> beginningWith(String prefix);

    /** How the event recurs; empty if it takes place once, or there is none. */
    default Optional<Recurrence> recurrence(EventId id) {
        return Optional.empty();
    }

    /** Outlines of the events that may fall in the window and pass the filter (its own period left aside), by earliest day. */
    List<EventOutline> outlines(DateWindow window, EventFilter filter);

    /** Outlines of all that pass and may fall on this day or later, or have no date: the agenda, at most this many. */
    List<EventOutline> outlinesFrom(java.time.LocalDate day, EventFilter filter, int limit);

    /** Outlines of what stands on the shelf: not held, not cancelled, and without a day. */
    List<EventOutline> shelf(EventFilter filter);

    /**
     * Events that a proposal may be about: the same series, or the same country (or none) and a window that meets this one, or shared
     * words of the name.
     *
     * @param window
     *            null if the proposal has no date: then any
     */
    List<DiplomaticEvent> candidates(@Nullable SeriesId series, @Nullable EventKind kind, @Nullable Country country,
            @Nullable DateWindow window,
            String name);

    /** All editions of a series, by ordinal and then date. */
    List<EventOutline> editions(SeriesId series);

    /** Events that rest on the article. */
    List<EventId> restingOn(org.chancery.article.ArticleId article);

    /**
     * Saves everything of the change or nothing; what was answered is on disk. An event that is new, or whose articles were given another
     * level in this change, has at least the level of the freest article it rests on: that it is known is not freer than how it is known.
     *
     * @return the events as they now stand, in the order given
     * @throws ChanceryFailure.StaleEvent
     *             if one was changed by somebody else since it was read
     */
    List<DiplomaticEvent> save(Change change);

    /** Takes the event away, into the {@link Bin}. */
    void remove(EventId id, long version, Author author);

    /**
     * Takes these events away as they were read, into the {@link Bin}, all or none.
     *
     * @throws ChanceryFailure.StaleEvent
     *             if one was changed by somebody else since it was read
     */
    void removeAll(List<DiplomaticEvent> events, Author author);
}
