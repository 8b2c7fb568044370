package org.chancery.exchange.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Repeat;
import org.chancery.agenda.ShownStatus;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/**
 * An event on one of its days.
 *
 * @param date
 *            by which it stands there: the date in force, or the one that a postponed or cancelled event has given up
 * @param repeat
 *            whether the event stands on other dates too
 */
record DayEntry(DiplomaticEvent event, EventDate date, LocalDate day, Repeat repeat) {

    /** What lasts for days first, the longest before the others, then what has no hour, the highest level first, then by the hour. */
    static final Comparator<DayEntry> IN_ORDER = Comparator.comparing(DayEntry::days).reversed().thenComparing(DayEntry::start, Comparator
            .nullsFirst(Comparator.naturalOrder())).thenComparing(DayEntry::rank).thenComparing(entry -> entry.event().facts().name())
            .thenComparing(entry -> entry.event().id());

    /** The date by which an event stands on paper: what no longer stands keeps its place, so that it can be struck there. */
    static EventDate standing(DiplomaticEvent event) {
        EventStatus status = event.facts().status();
        boolean off = status == EventStatus.POSTPONED || status == EventStatus.CANCELLED;
        return off && event.facts().date().isUnknown() ? event.facts().previousDate() : event.facts().date();
    }

    ShownStatus status(LocalDate today) {
        return ShownStatus.of(event.facts().status(), date, today);
    }

    /** Which day of the event this is, from 1. */
    long number() {
        return ChronoUnit.DAYS.between(date.earliest().orElse(day), day) + 1;
    }

    /** How many days it lasts. */
    long days() {
        return date.precision() == DatePrecision.RANGE ? date.bounds().orElseThrow().days() : 1;
    }

    @Nullable
    Hours hours() {
        return date.precision() == DatePrecision.DAY && date.equals(event.facts().date()) ? event.facts().hours() : null;
    }

    private java.time.@Nullable LocalTime start() {
        Hours hours = hours();
        return hours == null ? null : hours.start();
    }

    private int rank() {
        return Objects.requireNonNullElse(event.facts().level(), Level.EXPERT).ordinal();
    }
}
