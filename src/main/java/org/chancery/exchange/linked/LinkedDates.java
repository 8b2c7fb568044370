package org.chancery.exchange.linked;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.chancery.date.EdtfValue.Day;
import org.chancery.date.EdtfValue.Month;
import org.chancery.date.EdtfValue.Range;
import org.chancery.date.EdtfValue.Unit;
import org.chancery.date.EdtfValue.Year;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dates as far as schema.org can say them without saying more than is known. A day, a month, a year or a range of these is an ISO 8601 date of
 * just that precision, never filled up to a day; hours stand with the venue's offset on that day, without one if its zone is not known. What
 * is about, doubtful, a window, a quarter, a season or a half-year has no startDate at all. Any date that is known stands as it is under
 * dcterms:date, typed as EDTF (Library of Congress, ISO 8601-2).
 */
final class LinkedDates {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private LinkedDates() {}

    static void put(ObjectNode node, EventDate date, @Nullable Hours hours, @Nullable ZoneId zone) {
        String first = start(date, hours, zone);
        if (first != null) {
            node.put("startDate", first);
        }
        String last = end(date, hours, zone);
        if (last != null) {
            node.put("endDate", last);
        }
        if (!date.isUnknown()) {
            node.putObject("dcterms:date").put("@type", "edtf:EDTF").put("@value", date.edtf());
        }
    }

    /** Null if it cannot be said. */
    static @Nullable String start(EventDate date, @Nullable Hours hours, @Nullable ZoneId zone) {
        return switch (certain(date)) {
            case Range(Unit from, Unit to) -> iso(from);
            case Day(LocalDate day) when hours != null -> clock(day, hours.start(), zone);
            case Unit unit -> iso(unit);
            case null, default -> null;
        };
    }

    private static @Nullable String end(EventDate date, @Nullable Hours hours, @Nullable ZoneId zone) {
        return switch (certain(date)) {
            case Range(Unit from, Unit to) -> iso(to);
            case Day(LocalDate day) when hours != null -> hours.end() == null ? null
                    : clock(hours.end().isBefore(hours.start()) ? day.plusDays(1) : day, hours.end(), zone);
            case Unit unit -> iso(unit);
            case null, default -> null;
        };
    }

    private static org.chancery.date.@Nullable EdtfValue certain(EventDate date) {
        return date.approximate() || date.doubtful() ? null : date.value();
    }

    /** Quarters, seasons and halves have no ISO 8601-1 form. */
    private static @Nullable String iso(Unit unit) {
        return switch (unit) {
            case Day day -> EventDate.of(day).edtf();
            case Month month -> EventDate.of(month).edtf();
            case Year year -> EventDate.of(year).edtf();
            default -> null;
        };
    }

    private static String clock(LocalDate day, LocalTime time, @Nullable ZoneId zone) {
        LocalDateTime local = day.atTime(time);
        return zone == null ? LOCAL.format(local) : OFFSET.format(local.atZone(zone));
    }
}
