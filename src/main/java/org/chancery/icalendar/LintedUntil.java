package org.chancery.icalendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.chancery.icalendar.Problem.Rule;
import org.chancery.icalendar.line.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule of recurrence ends, which must fit where its component starts (RFC 5545, 3.3.10).
 *
 * @param number
 *            physical line, from 1
 * @param property
 *            that holds the rule
 */
record LintedUntil(int number, String property, String value) {
    private static final String PART = "UNTIL=";
    /** The zone that is furthest ahead of UTC. */
    private static final int AHEAD = 14;

    /** Null if the rule names no end. */
    static @Nullable LintedUntil of(LintedLine line) {
        for (String part : line.text().toUpperCase(Locale.ROOT).split(";")) {
            if (part.startsWith(PART)) {
                return new LintedUntil(line.number(), line.name(), part.substring(PART.length()));
            }
        }
        return null;
    }

    /**
     * What is wrong with it beside that start; null if nothing is.
     *
     * @param observance
     *            whether it is a rule of a time zone, which always ends in UTC
     */
    @Nullable
    Problem beside(ComponentLint.Moment start, boolean observance) {
        Moment first = Moment.parse(start.value());
        Moment last = Moment.parse(value);
        if (first == null || last == null) {
            return null;
        }
        boolean utc = observance || start.zone() != null || first instanceof Moment.Clock(LocalDateTime time, boolean inUtc) && inUtc;
        boolean fits = switch (last) {
            case Moment.Day day -> first instanceof Moment.Day;
            case Moment.Clock clock -> first instanceof Moment.Clock && clock.utc() == utc;
        };
        if (!fits) {
            return new Problem(number, Rule.UNTIL_OF_OTHER_TYPE, property);
        }
        return at(last).isBefore(earliest(start, first, observance)) ? new Problem(number, Rule.UNTIL_BEFORE_START, property) : null;
    }

    private static LocalDateTime at(Moment moment) {
        return switch (moment) {
            case Moment.Day(var day) -> day.atStartOfDay();
            case Moment.Clock(LocalDateTime time, boolean utc) -> time;
        };
    }

    /** By the clock of the end; of a zone that only the file knows the earliest that it can be. */
    private static LocalDateTime earliest(ComponentLint.Moment start, Moment first, boolean observance) {
        if (start.zone() == null) {
            return observance ? at(first).minusHours(AHEAD) : at(first);
        }
        try {
            return at(first).atZone(ZoneId.of(start.zone())).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        } catch (DateTimeException unknown) {
            return at(first).minusHours(AHEAD);
        }
    }
}
