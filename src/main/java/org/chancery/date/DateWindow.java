package org.chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A stretch of days, both ends inclusive, local to where the days are counted. */
public record DateWindow(LocalDate first, LocalDate last) {

    /** The widest window: every day that the calendar can name. */
    public static final DateWindow ALWAYS = new DateWindow(LocalDate.MIN, LocalDate.MAX);

    public DateWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window ends before it begins: " + first + " to " + last);
        }
    }

    public static DateWindow of(YearMonth month) {
        return new DateWindow(month.atDay(1), month.atEndOfMonth());
    }

    public static DateWindow ofYear(int year) {
        return new DateWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static DateWindow ofDay(LocalDate day) {
        return new DateWindow(day, day);
    }

    /** The number of days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the other window lies inside this one; a window contains itself. */
    public boolean contains(DateWindow other) {
        return contains(other.first) && contains(other.last);
    }

    /** Whether the two share at least one day. */
    public boolean meets(DateWindow other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }
}
