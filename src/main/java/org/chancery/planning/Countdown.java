package org.chancery.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.chancery.date.EventDate;

/** How many days are left. */
public final class Countdown {
    private Countdown() {}

    /**
     * Days from today to the first day on which it can be: 0 from that day to the last one, after that negative, the days since the last.
     * Empty if no date is known.
     */
    public static OptionalLong days(EventDate date, LocalDate today) {
        LocalDate latest = date.latestOrNull();
        if (latest == null) {
            return OptionalLong.empty();
        }
        LocalDate earliest = date.earliest().orElse(latest.isBefore(today) ? latest : today);
        if (today.isBefore(earliest)) {
            return OptionalLong.of(ChronoUnit.DAYS.between(today, earliest));
        }
        return OptionalLong.of(Math.min(0, ChronoUnit.DAYS.between(today, latest)));
    }
}
