package org.chancery.agenda;

import java.util.function.Consumer;

/** Events to be read one after the other, as a store has them or as an audience may see them. */
public interface EventSource {

    /** Hands over every event that passes, by earliest day, undated last, without holding them all. */
    void forEach(EventFilter filter, Consumer<DiplomaticEvent> each);

    /**
     * As {@link #forEach}, but an event that recurs is handed over on each of its dates within the filter's period; on the one in force if
     * there is no period. A source that knows no recurrence hands over each event once.
     */
    default void forEachDate(EventFilter filter, EachDate each) {
        forEach(filter, event -> each.accept(event, Repeat.ONCE));
    }

    /** Takes an event on one of its dates. */
    @FunctionalInterface
    interface EachDate {
        void accept(DiplomaticEvent event, Repeat repeat);
    }

    /** How many pass the filter; {@code undatedLeftOut} are those that only the period keeps out because they have no date. */
    Count count(EventFilter filter);

    record Count(long passing, long undatedLeftOut) {}
}
