package org.chancery.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.EventId;
import org.chancery.place.Gazetteer;

/**
 * What the reading of a table needs to know.
 *
 * @param today
 *            the desk's day, on which the table is taken as said
 * @param uids
 *            the UID of the event of an ID, if we have it
 * @param rows
 *            that are read at most
 * @param octets
 *            that a file may hold at most
 */
public record TableOptions(Gazetteer gazetteer, LocalDate today, DatePhrases phrases, Function<EventId, Optional<String>> uids, int rows,
        long octets) {}
