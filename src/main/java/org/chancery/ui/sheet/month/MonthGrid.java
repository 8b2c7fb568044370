package org.chancery.ui.sheet.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.date.DateWindow;

/** The whole weeks that a month touches. */
record MonthGrid(YearMonth month, WeekFields weeks) {

    LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(firstDay()));
    }

    LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(firstDay().minus(1)));
    }

    DayOfWeek firstDay() {
        return weeks.getFirstDayOfWeek();
    }

    /** All days that the sheet shows, those of the neighbouring months too. */
    DateWindow window() {
        return new DateWindow(first(), last());
    }

    /** The first day of each week. */
    List<LocalDate> weekStarts() {
        return Stream.iterate(first(), day -> day.plusWeeks(1)).limit(weekCount()).toList();
    }

    int weekCount() {
        return (int) ((ChronoUnit.DAYS.between(first(), last()) + 1) / 7);
    }

    /** The number of the week in its year, by the rule of the desk's country. */
    int weekNumber(LocalDate day) {
        return day.get(weeks.weekOfWeekBasedYear());
    }
}
