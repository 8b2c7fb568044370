package org.chancery.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.jspecify.annotations.Nullable;

/** The day to look again at an event that is still ahead. */
final class Recheck {
    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final int WITHOUT_WINDOW = 30;

    private Recheck() {}

    /** Set by hand, else a quarter of the way from the last claim to the window's latest day; null for an event that is over or off. */
    static @Nullable LocalDate of(DiplomaticEvent event) {
        EventStatus status = event.facts().status();
        if (event.recheck() != null || status == EventStatus.HELD || status == EventStatus.CANCELLED) {
            return event.recheck();
        }
        LocalDate heard = event.lastHeard();
        LocalDate latest = event.facts().date().latestOrNull();
        if (latest == null) {
            return heard.plusDays(WITHOUT_WINDOW);
        }
        LocalDate day = heard.plusDays(Math.clamp(ChronoUnit.DAYS.between(heard, latest) / 4, LEAST, MOST));
        return day.isAfter(latest) ? latest : day;
    }
}
