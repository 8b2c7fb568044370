package org.chancery.icalendar.in;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.place.Gazetteer;
import org.chancery.text.Messages;

/**
 * What an import needs to know of the desk.
 *
 * @param today
 *            the desk's day, on which a person accepts what a file says
 * @param now
 *            UTC, when an event that says no time was made
 * @param messages
 *            in the desk's language
 */
public record ImportOptions(Gazetteer gazetteer, CalendarLimits limits, LocalDate today, Instant now, Messages messages) {}
