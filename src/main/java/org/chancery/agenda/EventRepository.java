package org.chancery.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.date.DateWindow;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * The events that are kept. All calls may take time and come from any thread but JavaFX's; all throw {@link ChanceryFailure.StoreUnusable}
 * if the store cannot be used.
 */
public interface EventRepository {

    Optional<DiplomaticEvent> find(EventId id);

    /** The events with these iCalendar UIDs, as far as there are any, by UID. */
    Map<String, DiplomaticEvent> byUid(Set<String> uids);

    /** Identities that begin with these characters (at least four, of a UUID), at most ten of them. */
    List<EventId> beginningWith(String prefix);

    /** Hands over every event that passes, by earliest day, undated last, without holding them all. */
    void forEach(EventFilter filter, Consumer<DiplomaticEvent> each);

    /**
     * As {@link #forEach}, but an event that recurs is handed over on each of its dates within the filter's period; on the one in force if
     * there is no period. A repository of its own knows no recurrence and hands over each event once.
     */
    default void forEachDate(EventFilter filter, EachDate each) {
        forEach(filter, event -> each.accept(event, Repeat.ONCE));
    }

    /** Takes an event on one of its dates. */
    @FunctionalInterface
    interface EachDate {
        void accept(DiplomaticEvent event, Repeat repeat);
    }

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

    /** How many pass the filter; {@code undatedLeftOut} are those that only the period keeps out because they have no date. */
    Count count(EventFilter filter);

    record Count(long passing, long undatedLeftOut) {}

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
     * Saves everything of the change or nothing; what was answered is on disk.
     *
     * @return the events as they now stand, in the order given
     * @throws ChanceryFailure.StaleEvent
     *             if one was changed by somebody else since it was read
     */
    List<DiplomaticEvent> save(Change change);

    /** Takes the event away; its history stays. */
    void remove(EventId id, long version, Author author);

    /**
     * Takes these events away as they were read, all or none; their history stays.
     *
     * @throws ChanceryFailure.StaleEvent
     *             if one was changed by somebody else since it was read
     */
    void removeAll(List<DiplomaticEvent> events, Author author);
}
