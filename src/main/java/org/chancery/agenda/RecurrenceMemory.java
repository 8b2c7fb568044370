package org.chancery.agenda;

import java.util.List;
import java.util.Optional;
import org.chancery.date.DateWindow;

/** The events that recur, as calendars have told of them. Their dates are not kept: they follow from the rule. */
public interface RecurrenceMemory {

    /** Those that pass the filter (its own period left aside) and may take place again on the first day of the window or later. */
    List<Recurring> recurring(DateWindow window, EventFilter filter);

    /** Empty if there is no such event, or no calendar says that it recurs. */
    Optional<Recurring> recurring(EventId id);

    /** @param lines what its calendar said last of it: {@link ImportMemory.Imported#lines()} */
    record Recurring(EventOutline event, String lines) {}
}
