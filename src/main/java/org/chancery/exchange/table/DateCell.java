package org.chancery.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.date.IsoDay;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times of cells: EDTF, what spreadsheets make of dates, and words. Never a date that the cell does not say. */
final class DateCell {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}))?\\.?\\s*[-–—]\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\S+?)(?:T|\\s+)(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?)");
    private static final Pattern TO = Pattern.compile("\\s+-\\s+|\\s*[–—]\\s*");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.0+)?)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final DatePhrases phrases;

    DateCell(DatePhrases phrases) {
        this.phrases = phrases;
    }

    /** @param hours null for whole days */
    record Read(EventDate date, @Nullable Hours hours) {}

    /**
     * @param reference
     *            the day from which "by the end of 2021" counts; null if the table does not say it
     */
    Read read(String cell, @Nullable LocalDate reference) throws UnreadableCell {
        Matcher timed = DAY_AND_TIME.matcher(cell);
        if (timed.matches()) {
            LocalDate day = day(timed.group(1));
            LocalTime time = time(timed.group(2));
            if (day == null) {
                throw new UnreadableCell(CellFault.NO_DATE);
            }
            return new Read(EventDate.day(day), time.equals(LocalTime.MIDNIGHT) ? null : new Hours(time, null));
        }
        try {
            return new Read(EventDate.parse(cell, reference), null);
        } catch (IllegalArgumentException otherForm) {
            return new Read(from(reference, other(cell)), null);
        }
    }

    private static EventDate from(@Nullable LocalDate reference, EventDate date) {
        return date.value() instanceof EdtfValue.UpTo(EdtfValue.Unit to, LocalDate today)
                ? EventDate.by(to.last(), reference).withWords(date
                        .words())
                : date;
    }

    private EventDate other(String cell) throws UnreadableCell {
        LocalDate day = day(cell);
        if (day != null) {
            return EventDate.day(day);
        }
        Matcher days = DAYS.matcher(cell);
        if (days.matches()) {
            return range(date(days.group(5), days.group(2) == null ? days.group(4) : days.group(2), days.group(1)), date(days.group(5), days
                    .group(4), days.group(3)));
        }
        String[] ends = TO.split(cell);
        LocalDate first = ends.length == 2 ? day(ends[0]) : null;
        LocalDate last = first == null ? null : day(ends[1]);
        if (first != null && last != null) {
            return range(first, last);
        }
        if (!YEAR.matcher(cell).find()) {
            throw new UnreadableCell(CellFault.NO_YEAR);
        }
        return phrases.date(cell).map(date -> date.withWords(cell)).orElseThrow(() -> new UnreadableCell(CellFault.NO_DATE));
    }

    static EventDate range(LocalDate first, LocalDate last) throws UnreadableCell {
        if (last.isBefore(first)) {
            throw new UnreadableCell(CellFault.NO_DATE);
        }
        return EventDate.range(first, last);
    }

    /** A day in figures; null if it is written otherwise. */
    private static @Nullable LocalDate day(String text) throws UnreadableCell {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return date(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return null;
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            throw new UnreadableCell(CellFault.WHICH_MONTH);
        }
        return first > 12 ? date(slashed.group(3), slashed.group(2), slashed.group(1)) : date(slashed.group(3), slashed.group(1), slashed
                .group(2));
    }

    private static LocalDate date(String year, String month, String day) throws UnreadableCell {
        try {
            return IsoDay.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableCell(CellFault.NO_DATE);
        }
    }

    /** {@code 15:00}, {@code 15.00} or {@code 15:00:00}. */
    static LocalTime time(String text) throws UnreadableCell {
        Matcher parts = TIME.matcher(text.strip());
        try {
            if (parts.matches()) {
                return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            }
        } catch (DateTimeException noSuchTime) {
            throw new UnreadableCell(CellFault.NO_TIME);
        }
        throw new UnreadableCell(CellFault.NO_TIME);
    }

    /** {@code 15:00} or {@code 15:00-17:00}. */
    static Hours hours(String text) throws UnreadableCell {
        String[] ends = text.split("\\s*[-–—]\\s*", 2);
        return new Hours(time(ends[0]), ends.length == 2 ? time(ends[1]) : null);
    }
}
