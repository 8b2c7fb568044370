package org.chancery.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;

/**
 * How the windows of two reports lie to each other.
 *
 * @param days
 *            for {@link Relation#MEET} the width of the wider window that meets, for {@link Relation#APART} the days between the nearest
 */
record Windows(Relation relation, long days) {
    enum Relation {
        /** Two windows share a day. */
        MEET,
        /** One of the reports names no date, and by the days on which they appeared it can be the same. */
        OPEN,
        /** No two windows share a day. */
        APART
    }

    /** Years after its publication a report without a date no longer speaks of what comes then. */
    private static final long OUTLOOK_DAYS = 730;

    /** A report of an event in the past appears within this time of it. */
    private static final long LOOK_BACK_DAYS = 92;

    static Windows between(Report a, Report b) {
        if (a.dates().isEmpty() || b.dates().isEmpty()) {
            return new Windows(canBeOne(a, b) ? Relation.OPEN : Relation.APART, Long.MAX_VALUE);
        }
        long narrowest = Long.MAX_VALUE;
        long nearest = Long.MAX_VALUE;
        for (EventDate one : a.dates()) {
            for (EventDate other : b.dates()) {
                DateWindow x = window(one, a);
                DateWindow y = window(other, b);
                if (x.meets(y)) {
                    narrowest = Math.min(narrowest, Math.max(x.days(), y.days()));
                } else {
                    nearest = Math.min(nearest, x.last().isBefore(y.first()) ? ChronoUnit.DAYS.between(x.last(), y.first())
                            : ChronoUnit.DAYS.between(y.last(), x.first()));
                }
            }
        }
        return narrowest < Long.MAX_VALUE ? new Windows(Relation.MEET, narrowest) : new Windows(Relation.APART, nearest);
    }

    private static DateWindow window(EventDate date, Report of) {
        DateWindow bounds = date.bounds().orElseThrow();
        boolean open = date.earliest().isEmpty();
        return open ? new DateWindow(of.day().isBefore(bounds.last()) ? of.day() : bounds.last(), bounds.last()) : bounds;
    }

    private static boolean canBeOne(Report a, Report b) {
        DateWindow x = reach(a);
        DateWindow y = reach(b);
        return x.meets(y);
    }

    /** The days on which the event of a report can be; without a date, by what the report says of it and when. */
    private static DateWindow reach(Report report) {
        Optional<
                DateWindow> named = report.dates().stream().map(d -> window(d, report)).reduce((x, y) -> new DateWindow(earlier(x.first(), y
                        .first()), later(x.last(), y.last())));
        LocalDate day = report.day();
        return named.orElseGet(() -> switch (report.status()) {
            case HELD -> new DateWindow(day.minusDays(LOOK_BACK_DAYS), day.plusDays(LOOK_BACK_DAYS));
            case PROPOSED, PLANNED, SCHEDULED -> new DateWindow(day, day.plusDays(OUTLOOK_DAYS));
            case POSTPONED, CANCELLED -> new DateWindow(day.minusDays(OUTLOOK_DAYS / 2), day.plusDays(OUTLOOK_DAYS));
        });
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
