package org.chancery.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as ISO 8601 writes them, in the years in which every form that leaves the store can write them: 0001 to 9999. */
public final class IsoDay {
    /** Years have four digits. */
    public static final int LAST_YEAR = 9999;

    private IsoDay() {}

    /** @throws DateTimeException if it is no such day */
    public static LocalDate parse(String text) {
        return writable(LocalDate.parse(text));
    }

    /** @throws DateTimeException if it is no such day */
    public static LocalDate of(int year, int month, int day) {
        return writable(LocalDate.of(year, month, day));
    }

    private static LocalDate writable(LocalDate day) {
        if (!isWritable(day)) {
            throw new DateTimeException(day.toString());
        }
        return day;
    }

    public static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
