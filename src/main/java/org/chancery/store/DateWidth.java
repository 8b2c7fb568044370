package org.chancery.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days a date may cover, in classes. All dates of a class that touch a window begin within one narrow range of days, so that a month
 * is read by a handful of short index ranges, however many years the store holds.
 */
final class DateWidth {
    /** The most days that lie between the first and the last of a date of each class. */
    private static final List<Long> LIMITS = List.of(7L, 31L, 100L, 380L);
    static final int OPEN_CLASS = LIMITS.size();

    private DateWidth() {}

    static @Nullable Integer of(EventDate date) {
        LocalDate first = Bindings.earliest(date);
        LocalDate last = date.latestOrNull();
        if (first == null || last == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(first, last);
        int width = 0;
        while (width < OPEN_CLASS && days > LIMITS.get(width)) {
            width++;
        }
        return width;
    }

    /** The first day on which a date of the class can begin and still reach the day. */
    static LocalDate earliestReaching(int width, LocalDate day) {
        return width == OPEN_CLASS || day.isBefore(Bindings.OPEN.plusYears(2)) ? Bindings.OPEN.minusYears(1)
                : day.minusDays(LIMITS.get(width));
    }
}
