package org.chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What an EDTF string says, without its qualifiers (about, doubtful). A closed set, so that a forgotten case does not compile. */
public sealed interface EdtfValue {

    /** One unit of the calendar that stands by itself or bounds a range. */
    sealed interface Unit extends EdtfValue {
        LocalDate first();

        LocalDate last();

        /** The year under which it is written. */
        int year();
    }

    record Day(LocalDate day) implements Unit {
        @Override
        public int year() {
            return day.getYear();
        }

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }
    }

    record Month(YearMonth month) implements Unit {
        @Override
        public int year() {
            return month.getYear();
        }

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    /** Codes 33 to 36. */
    record Quarter(int year, int quarter) implements Unit {
        public Quarter {
            require(quarter >= 1 && quarter <= 4, "a quarter is 1 to 4");
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 3 * quarter - 2, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }
    }

    /** Codes 40 and 41. */
    record Half(int year, int half) implements Unit {
        public Half {
            require(half == 1 || half == 2, "a half is 1 or 2");
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 6 * half - 5, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(6).minusDays(1);
        }
    }

    record SeasonOfYear(int year, Season season) implements Unit {
        @Override
        public LocalDate first() {
            return season.first(year);
        }

        @Override
        public LocalDate last() {
            return season.last(year);
        }
    }

    record Year(int year) implements Unit {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }
    }

    /** Lasts from the first day of the one to the last day of the other. */
    record Range(Unit from, Unit to) implements EdtfValue {
        public Range {
            require(!to.last().isBefore(from.first()), "a range ends before it begins");
        }
    }

    /** Some day of these: one of a set. */
    record Window(Unit from, Unit to) implements EdtfValue {
        public Window {
            require(!to.last().isBefore(from.first()), "a window ends before it begins");
        }
    }

    /** That day or before; counts from the reference day where one is known (publication), else the lower bound is open. */
    record UpTo(Unit to, @Nullable LocalDate reference) implements EdtfValue {
        public UpTo {
            require(reference == null || !to.last().isBefore(reference), "the last day lies before the day of publication");
        }
    }

    /** Nothing is known. */
    record Unknown() implements EdtfValue {}

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
