package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.chancery.agenda.EventFilter;
import org.chancery.text.Messages;

/** Events as an iCalendar file. */
record CalendarOut(OpenStore store, Messages messages, LocalDate today, Clock clock) {

    /** @param entries how many events went out */
    record Outcome(int entries) {}

    Outcome write(EventFilter filter, Path file) {
        throw new UnsupportedOperationException("no calendar yet: " + filter + file);
    }
}
