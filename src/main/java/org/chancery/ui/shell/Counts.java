package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.function.Function;

import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.publication.PublicationsViewModel;

/**
 * What the side bar and the first page need to know of the store.
 *
 * @param due
 *            events of the shelf past their re-check date
 * @param waiting
 *            articles in the inbox
 * @param unpublished
 *            publications whose last run did not send everything
 */
record Counts(long events, long shelf, long due, long waiting, long unpublished) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /**
     * Reads the store; not on JavaFX's thread.
     *
     * @param recheck
     *            tells the day to look again at an event
     */
    static Counts read(ShellServices.Kept kept, Function<EventOutline, LocalDate> recheck, LocalDate today) {
        var shelf = kept.events().shelf(EventFilter.EVERYTHING);
        long due = shelf.stream().filter(outline -> recheck.apply(outline).isBefore(today)).count();
        return new Counts(kept.events().count(EventFilter.EVERYTHING).passing(), shelf.size(), due, kept.inbox().waiting().size(),
                PublicationsViewModel.failed(kept.publications()));
    }

    boolean nothingYet() {
        return events == 0 && waiting == 0;
    }
}
