package org.chancery.date;

import java.time.LocalDate;

/**
 * A season of the northern or southern half of the world with its ISO 8601-2 code. Winter in the north and summer in the south run from
 * December of the named year to February of the next.
 */
public enum Season {
    SPRING(21, 3), SUMMER(22, 6), AUTUMN(23, 9), WINTER(24, 12), SOUTHERN_SPRING(29, 9), SOUTHERN_SUMMER(30, 12), SOUTHERN_AUTUMN(31,
            3),
    SOUTHERN_WINTER(32, 6);

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The two digits that ISO 8601-2 puts in the place of a month. */
    public int code() {
        return code;
    }

    public boolean southern() {
        return code >= 29;
    }

    /** The season of the other half of the world that has the same name. */
    public Season otherHalf() {
        return values()[(ordinal() + 4) % 8];
    }

    LocalDate first(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate last(int year) {
        return first(year).plusMonths(3).minusDays(1);
    }
}
