package org.chancery.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * The day to look again at an event that is still ahead.
 *
 * @param day
 *            set by hand, else a quarter of the way from the last claim to the window's latest day
 * @param heard
 *            day of the newest claim
 */
public record Recheck(LocalDate day, LocalDate heard) {
    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final int WITHOUT_WINDOW = 30;

    /** Empty for an event that is over or off, or of which nothing was ever heard, unless a person has set a day. */
    public static Optional<Recheck> of(DiplomaticEvent event) {
        if (event.attestations().isEmpty() && event.recheck() == null) {
            return Optional.empty();
        }
        return of(event.facts().status(), event.facts().date(), event.lastHeard(), event.recheck());
    }

    /** Empty for an event that is over or off, unless a person has set a day. */
    public static Optional<Recheck> of(EventOutline event) {
        return of(event.status(), event.date(), event.lastHeard(), event.recheck());
    }

    static Optional<Recheck> of(EventStatus status, EventDate date, LocalDate heard, @Nullable LocalDate byHand) {
        if (byHand != null) {
            return Optional.of(new Recheck(byHand, heard));
        }
        boolean closed = status == EventStatus.HELD || status == EventStatus.CANCELLED;
        return closed ? Optional.empty() : Optional.of(new Recheck(after(heard, date.latestOrNull()), heard));
    }

    /** Whether the day has passed and nothing newer was read since. */
    public boolean overdue(LocalDate today) {
        return day.isBefore(today) && !heard.isAfter(day);
    }

    /**
     * The day on which to look again once somebody has looked today and found nothing: a quarter of what is left, at least three days on; a
     * window that is past leaves just those three.
     */
    public static LocalDate checked(EventDate date, LocalDate today) {
        LocalDate latest = date.latestOrNull();
        return latest != null && !latest.isAfter(today) ? today.plusDays(LEAST) : after(today, latest);
    }

    private static LocalDate after(LocalDate from, @Nullable LocalDate latest) {
        if (latest == null) {
            return from.plusDays(WITHOUT_WINDOW);
        }
        LocalDate day = from.plusDays(Math.clamp(ChronoUnit.DAYS.between(from, latest) / 4, LEAST, MOST));
        return day.isAfter(latest) ? latest : day;
    }
}
