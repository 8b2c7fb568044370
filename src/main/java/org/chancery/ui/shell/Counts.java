package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.function.Function;

import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.InboxRepository;

/**
 * What the side bar and the first page need to know of the store.
 *
 * @param due
 *            events of the shelf past their re-check date
 * @param waiting
 *            articles in the inbox
 */
record Counts(long events, long shelf, long due, long waiting) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /**
     * Reads the store; not on JavaFX's thread.
     *
     * @param recheck
     *            tells the day to look again at an event
     */
    static Counts read(EventRepository events, InboxRepository inbox, Function<EventOutline, LocalDate> recheck, LocalDate today) {
        var shelf = events.shelf(EventFilter.EVERYTHING);
        long due = shelf.stream().filter(outline -> recheck.apply(outline).isBefore(today)).count();
        return new Counts(events.count(EventFilter.EVERYTHING).passing(), shelf.size(), due, inbox.waiting().size());
    }

    boolean nothingYet() {
        return events == 0 && waiting == 0;
    }
}
