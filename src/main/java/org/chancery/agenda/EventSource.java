package org.chancery.agenda;

import java.util.function.Consumer;

/** Events to be read one after the other, as a store has them or as an audience may see them. */
public interface EventSource {

    /** Hands over every event that passes, by earliest day, undated last, without holding them all. */
    void forEach(EventFilter filter, Consumer<DiplomaticEvent> each);

    /** How many pass the filter; {@code undatedLeftOut} are those that only the period keeps out because they have no date. */
    Count count(EventFilter filter);

    record Count(long passing, long undatedLeftOut) {}
}
