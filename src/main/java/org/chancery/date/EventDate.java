package org.chancery.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.chancery.date.EdtfValue.Day;
import org.chancery.date.EdtfValue.Half;
import org.chancery.date.EdtfValue.Month;
import org.chancery.date.EdtfValue.Quarter;
import org.chancery.date.EdtfValue.Range;
import org.chancery.date.EdtfValue.SeasonOfYear;
import org.chancery.date.EdtfValue.Unit;
import org.chancery.date.EdtfValue.Unknown;
import org.chancery.date.EdtfValue.UpTo;
import org.chancery.date.EdtfValue.Window;
import org.chancery.date.EdtfValue.Year;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event as far as it is known: an ISO 8601-2 (EDTF) value, whether it is only about right or doubtful, and the source's own
 * words. Days are local to the venue and both bounds are inclusive; hours and zone stand beside the value, not in it. Years have the four
 * digits that EDTF writes, 0000 to 9999; what is made for any other year, by counting on from a day, is the unknown date.
 */
public record EventDate(EdtfValue value, boolean approximate, boolean doubtful, @Nullable String words) {

    /** Nothing is known: possibly in every window, certainly in none. */
    public static final EventDate UNKNOWN = new EventDate(new Unknown(), false, false, null);

    /** Earliest day first; of equal ones the narrower first; unknown last. */
    public static final Comparator<EventDate> BY_EARLIEST = Comparator.<EventDate, LocalDate>comparing(d -> orElse(d.earliestOrNull(),
            d.isUnknown() ? LocalDate.MAX : LocalDate.MIN)).thenComparing(d -> orElse(d.latestOrNull(), LocalDate.MAX)).thenComparing(
                    EventDate::edtf);

    /** Latest day first to last; of equal ones the narrower first; unknown last. */
    public static final Comparator<EventDate> BY_LATEST = Comparator.<EventDate, LocalDate>comparing(d -> orElse(d.latestOrNull(),
            LocalDate.MAX)).thenComparing(d -> orElse(d.earliestOrNull(), d.isUnknown() ? LocalDate.MAX : LocalDate.MIN),
                    Comparator.reverseOrder())
            .thenComparing(EventDate::edtf);

    public EventDate {
        if (!isWritable(value)) {
            throw new IllegalArgumentException("a year has four digits");
        }
        if ((approximate || doubtful) && !(value instanceof Unit)) {
            throw new IllegalArgumentException("only a day, month, quarter, season, half or year can be about or doubtful");
        }
    }

    private static boolean isWritable(EdtfValue value) {
        return switch (value) {
            case Unknown() -> true;
            case Unit unit -> unit.year() >= 0 && unit.year() <= IsoDay.LAST_YEAR;
            case Range(Unit from, Unit to) -> isWritable(from) && isWritable(to);
            case Window(Unit from, Unit to) -> isWritable(from) && isWritable(to);
            case UpTo(Unit to, LocalDate reference) -> isWritable(to);
        };
    }

    public static EventDate of(EdtfValue value) {
        return isWritable(value) ? new EventDate(value, false, false, null) : UNKNOWN;
    }

    public static EventDate day(LocalDate day) {
        return of(new Day(day));
    }

    /** Lasts from the one day to the other, both inclusive; a single day if they are the same. */
    public static EventDate range(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : of(new Range(new Day(from), new Day(to)));
    }

    /** Some day between the two, both inclusive. */
    public static EventDate window(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : of(new Window(new Day(from), new Day(to)));
    }

    /** On that day or before, counted from the reference day (publication). */
    public static EventDate by(LocalDate to, @Nullable LocalDate reference) {
        return of(new UpTo(new Day(to), reference));
    }

    public static EventDate month(YearMonth month) {
        return of(new Month(month));
    }

    public static EventDate quarter(int year, int quarter) {
        return of(new Quarter(year, quarter));
    }

    public static EventDate half(int year, int half) {
        return of(new Half(year, half));
    }

    public static EventDate season(int year, Season season) {
        return of(new SeasonOfYear(year, season));
    }

    public static EventDate year(int year) {
        return of(new Year(year));
    }

    /** Days 1 to 10. */
    public static EventDate early(YearMonth month) {
        return window(month.atDay(1), month.atDay(10));
    }

    /** Days 11 to 20. */
    public static EventDate mid(YearMonth month) {
        return window(month.atDay(11), month.atDay(20));
    }

    /** From day 21 to the end. */
    public static EventDate late(YearMonth month) {
        return window(month.atDay(21), month.atEndOfMonth());
    }

    /** As {@link #parse(String, LocalDate)} without a reference day. */
    public static EventDate parse(String edtf) {
        return parse(edtf, null);
    }

    /**
     * Reads an EDTF string; the empty string is the unknown date.
     *
     * @param reference
     *            the day of publication, from which a value such as {@code [..2021-12-31]} counts; left out of it if it lies after
     * @throws IllegalArgumentException
     *             with one sentence if the string is none of the forms of the design
     */
    public static EventDate parse(String edtf, @Nullable LocalDate reference) {
        String text = edtf.strip();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean about = last == '~' || last == '%';
        boolean doubt = last == '?' || last == '%';
        String bare = about || doubt ? text.substring(0, text.length() - 1) : text;
        if (bare.isEmpty() && !text.isEmpty()) {
            throw new IllegalArgumentException("\"" + edtf + "\" is not a date: a mark stands without a date");
        }
        try {
            return new EventDate(EdtfText.parse(bare, reference), about, doubt, null);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("\"" + edtf + "\" is not a date: " + wrong.getMessage(), wrong);
        }
    }

    public EventDate about() {
        return new EventDate(value, true, doubtful, words);
    }

    public EventDate inDoubt() {
        return new EventDate(value, approximate, true, words);
    }

    public EventDate withWords(@Nullable String sourceWords) {
        return new EventDate(value, approximate, doubtful, sourceWords);
    }

    /** The ISO 8601-2 string; empty if nothing is known. */
    public String edtf() {
        return EdtfText.print(value) + (approximate && doubtful ? "%" : approximate ? "~" : doubtful ? "?" : "");
    }

    /** The first day on which it can be; empty if unknown, or if only the end is known and no day of publication. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliestOrNull());
    }

    /** The last day on which it can be; empty if unknown. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latestOrNull());
    }

    public @Nullable LocalDate earliestOrNull() {
        return switch (value) {
            case Unknown() -> null;
            case Unit unit -> approximate ? pad(unit, unit.first(), -1) : unit.first();
            case Range(Unit from, Unit to) -> from.first();
            case Window(Unit from, Unit to) -> from.first();
            case UpTo(Unit to, LocalDate reference) -> reference;
        };
    }

    public @Nullable LocalDate latestOrNull() {
        return switch (value) {
            case Unknown() -> null;
            case Unit unit -> approximate ? pad(unit, unit.last(), 1) : unit.last();
            case Range(Unit from, Unit to) -> to.last();
            case Window(Unit from, Unit to) -> to.last();
            case UpTo(Unit to, LocalDate reference) -> to.last();
        };
    }

    private static LocalDate pad(Unit unit, LocalDate bound, int direction) {
        return switch (unit) {
            case Day day -> bound.plusDays(3L * direction);
            case Month month -> bound.plusDays(10L * direction);
            case Quarter quarter -> months(bound, direction);
            case SeasonOfYear season -> months(bound, direction);
            case Half half -> months(bound, direction);
            case Year year -> months(bound, 3 * direction);
        };
    }

    private static LocalDate months(LocalDate bound, int count) {
        boolean end = bound.getDayOfMonth() == bound.lengthOfMonth();
        LocalDate moved = bound.plusMonths(count);
        return end ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    public DatePrecision precision() {
        return switch (value) {
            case Unknown() -> DatePrecision.UNKNOWN;
            case Day(LocalDate day) -> approximate ? DatePrecision.WINDOW : DatePrecision.DAY;
            case Month month -> DatePrecision.MONTH;
            case Quarter quarter -> DatePrecision.QUARTER;
            case SeasonOfYear season -> DatePrecision.SEASON;
            case Half half -> DatePrecision.HALF_YEAR;
            case Year year -> DatePrecision.YEAR;
            case Range range -> DatePrecision.RANGE;
            case Window window -> DatePrecision.WINDOW;
            case UpTo upTo -> DatePrecision.WINDOW;
        };
    }

    public boolean isUnknown() {
        return value instanceof Unknown;
    }

    /** The days on which it can be, an open lower bound as the earliest day there is; empty if unknown. */
    public Optional<DateWindow> bounds() {
        LocalDate last = latestOrNull();
        return last == null ? Optional.empty() : Optional.of(new DateWindow(orElse(earliestOrNull(), LocalDate.MIN), last));
    }

    /** Whether it lies in the window whatever its true day is; never for a doubtful or unknown date. */
    public boolean certainlyIn(DateWindow window) {
        return !doubtful && bounds().map(window::contains).orElse(false);
    }

    /** Whether some day on which it can be lies in the window; always for an unknown date. */
    public boolean possiblyIn(DateWindow window) {
        return bounds().map(window::meets).orElse(true);
    }

    /** Whether both name the same days with the same certainty, whatever words the sources used. */
    public boolean sameAs(EventDate other) {
        return edtf().equals(other.edtf()) && Objects.equals(bounds(), other.bounds());
    }

    @Override
    public String toString() {
        return edtf();
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
