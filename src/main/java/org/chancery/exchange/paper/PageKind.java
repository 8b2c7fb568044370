package org.chancery.exchange.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.chancery.agenda.Word;
import org.chancery.date.DateWindow;

/** What a page shows. */
public enum PageKind implements Word {
    /** Day by day, Monday to Sunday. */
    WEEK,
    /** A grid of weeks. */
    MONTH;

    /** The days that a page with that day shows. */
    public DateWindow around(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new DateWindow(monday, monday.plusDays(6));
            }
            case MONTH -> DateWindow.of(YearMonth.from(day));
        };
    }
}
