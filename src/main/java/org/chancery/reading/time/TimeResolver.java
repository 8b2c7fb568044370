package org.chancery.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.chancery.date.EventDate;
import org.chancery.date.Season;

/** Makes dates of phrases of time, counted from the day of publication. */
public final class TimeResolver {
    private static final int DAY = 1;
    private static final int WEEK = 2;
    private static final int WEEKEND = 3;
    private static final int MONTH = 4;
    private static final int QUARTER = 5;
    private static final int HOUR = 8;
    private static final int DECADE = 9;

    private final LocalDate published;
    private final YearlyChoice yearly;

    public TimeResolver(LocalDate published) {
        this.published = published;
        this.yearly = new YearlyChoice(published);
    }

    /** The date of a phrase; {@link EventDate#UNKNOWN} when it names no day that exists or only a length of time. */
    public EventDate resolve(TimeExpression phrase, Direction direction, boolean south) {
        try {
            return date(phrase, phrase.values(), direction, south);
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return EventDate.UNKNOWN;
        }
    }

    private EventDate date(TimeExpression phrase, TimeValues v, Direction direction, boolean south) {
        return switch (phrase.form()) {
            case DAY -> EventDate.day(yearly.day(v, 'm', 'd', direction));
            case DAY_OF_MONTH -> EventDate.day(dayOfMonth(v.get('d'), direction));
            case DAYS -> days(v, direction);
            case TODAY -> EventDate.day(published);
            case RELATIVE_DAY, EVENT_DAY -> EventDate.day(published.plusDays(v.get('r')));
            case RELATIVE_DAYS -> span(published.plusDays(v.get('r')), published.plusDays(v.get('s')));
            case WEEKDAY -> EventDate.day(weekday(v, direction));
            case WEEKDAY_OF_WEEK -> EventDate.day(inWeek(v.get('k'), v.get('w')));
            case WEEKDAY_WEEK -> EventDate.day(weekday(v, Direction.AHEAD).plusWeeks(1));
            case WEEKDAYS -> weekdays(v, direction);
            case WEEKDAYS_OF_WEEK -> span(inWeek(v.get('k'), v.get('w')), inWeek(v.get('k'), v.get('v')));
            case UNIT -> unit(v.get('u'), v.get('k'));
            case UNITS -> units(v.get('u'), v.get('c'), v.get('k'));
            case UNITS_VAGUE, BEFORE -> EventDate.UNKNOWN;
            case UNIT_PART -> unitPart(v.get('p'), v.get('u'), v.get('k'));
            case MONTH_PART -> monthPart(v.get('p'), yearly.month(v, 'm', direction));
            case MONTH_PARTS -> monthParts(v, direction);
            case YEAR_PART -> yearPart(v.get('p'), v.get('y'));
            case MONTH -> EventDate.month(yearly.month(v, 'm', direction));
            case MONTH_SHIFT -> EventDate.month(yearly.shifted(v.get('m'), v.get('k')));
            case MONTHS -> months(v, direction);
            case SEASON -> season(v, direction, south);
            case QUARTER -> EventDate.quarter(yearly.year(v, direction), v.get('q'));
            case HALF -> EventDate.half(yearly.year(v, direction), v.get('h'));
            case MONTH_HALF -> monthHalf(v.get('h'), yearly.month(v, 'm', direction));
            case YEAR -> EventDate.year(v.get('y'));
            case WEEK_OF_MONTH -> weekOfMonth(v, direction);
            case LAST_WEEK_OF_MONTH -> lastWeek(yearly.month(v, 'm', direction));
            case AGO -> shifted(v.get('u'), -v.get('c'));
            case HENCE -> v.get('u') == 7 && v.get('c') > 2 ? EventDate.UNKNOWN : shifted(v.get('u'), v.get('c'));
            case WITHIN -> EventDate.window(published, plus(published, v.get('u'), v.get('c')));
            case WITHIN_UNITS -> EventDate.window(published, plus(published, v.get('u'), v.get('u') == DAY ? 7 : 3));
            case BY -> by(v, direction);
            case BY_UNIT -> EventDate.by(end(unit(v.get('u'), v.get('k'))), published);
            case WEEKEND -> weekend(direction);
            case FEAST -> EventDate.day(yearly.feast(v, direction));
            case AFTER_FEAST -> EventDate.day(yearly.feast(v, direction).plusDays(1));
        };
    }

    private LocalDate dayOfMonth(int day, Direction direction) {
        YearMonth month = YearMonth.from(published);
        if (direction == Direction.BACK)
            return (day > published.getDayOfMonth() ? month.minusMonths(1) : month).atDay(day);
        return (day < published.getDayOfMonth() ? month.plusMonths(1) : month).atDay(day);
    }

    private static EventDate span(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? EventDate.UNKNOWN : EventDate.range(from, to);
    }

    private static LocalDate end(EventDate date) {
        LocalDate last = date.latestOrNull();
        if (last == null)
            throw new DateTimeException("no end");
        return last;
    }

    private EventDate days(TimeValues v, Direction direction) {
        LocalDate to = yearly.day(v, v.has('n') ? 'n' : 'm', 'e', direction);
        int year = v.has('z') ? v.get('z') : to.getYear();
        LocalDate from = LocalDate.of(year, v.get('m'), v.get('d'));
        if (from.isAfter(to))
            from = from.minusYears(1);
        return span(from, to);
    }

    private LocalDate weekday(TimeValues v, Direction direction) {
        DayOfWeek day = DayOfWeek.of(v.get('w'));
        if (v.get('k') > 0)
            return inWeek(1, v.get('w'));
        LocalDate back = published.with(TemporalAdjusters.previousOrSame(day));
        if (v.get('k') < 0) {
            return ChronoUnit.DAYS.between(back, published) <= 1 ? back.minusWeeks(1) : back;
        }
        return switch (direction) {
            case BACK -> back;
            case AHEAD, NEAREST -> published.with(TemporalAdjusters.nextOrSame(day));
        };
    }

    private LocalDate inWeek(int shift, int weekday) {
        return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift).plusDays(weekday - 1L);
    }

    private EventDate weekdays(TimeValues v, Direction direction) {
        LocalDate first = weekday(v, direction);
        LocalDate last = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(v.get('v'))));
        if (direction == Direction.BACK && last.isAfter(published)) {
            first = first.minusWeeks(1);
            last = last.minusWeeks(1);
        }
        return span(first, last);
    }

    private EventDate weekend(Direction direction) {
        LocalDate saturday = inWeek(direction == Direction.BACK && published.getDayOfWeek().getValue() < 6 ? -1 : 0, 6);
        return EventDate.range(saturday, saturday.plusDays(1));
    }

    /** The calendar unit that lies {@code shift} units from the day of publication. */
    private EventDate unit(int unit, int shift) {
        return switch (unit) {
            case DAY -> EventDate.day(published.plusDays(shift));
            case WEEK -> EventDate.window(inWeek(shift, 1), inWeek(shift, 7));
            case WEEKEND -> EventDate.range(inWeek(shift, 6), inWeek(shift, 7));
            case MONTH -> EventDate.month(YearMonth.from(published).plusMonths(shift));
            case QUARTER -> quarter(shift);
            case HOUR -> EventDate.UNKNOWN;
            case DECADE -> EventDate.UNKNOWN;
            default -> unit > HOUR ? EventDate.UNKNOWN : EventDate.year(published.getYear() + shift);
        };
    }

    private EventDate quarter(int shift) {
        int index = published.getYear() * 4 + (published.getMonthValue() - 1) / 3 + shift;
        return EventDate.quarter(index / 4, index % 4 + 1);
    }

    private EventDate units(int unit, int count, int shift) {
        if (shift < 0)
            return EventDate.window(plus(published, unit, -count), published);
        return EventDate.window(published, plus(published, unit, count));
    }

    private static LocalDate plus(LocalDate from, int unit, int count) {
        return switch (unit) {
            case DAY -> from.plusDays(count);
            case WEEK, WEEKEND -> from.plusWeeks(count);
            case MONTH -> from.plusMonths(count);
            case QUARTER -> from.plusMonths(3L * count);
            case HOUR -> from;
            default -> from.plusYears(count);
        };
    }

    private EventDate shifted(int unit, int count) {
        LocalDate day = plus(published, unit, count);
        return switch (unit) {
            case DAY -> EventDate.day(day);
            case WEEK, WEEKEND -> EventDate.window(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH, QUARTER -> EventDate.month(YearMonth.from(day));
            case HOUR -> EventDate.day(published);
            default -> EventDate.year(day.getYear());
        };
    }

    /** Early 1, mid 2, late 3, earlier 11 (to publication), later 12 (from publication). */
    private EventDate unitPart(int part, int unit, int shift) {
        EventDate whole = unit(unit, shift);
        if (part == 11)
            return EventDate.window(start(whole), min(end(whole), published));
        if (part == 12)
            return EventDate.window(max(start(whole), published), end(whole));
        return switch (unit) {
            case MONTH -> monthPart(part, YearMonth.from(start(whole)));
            case WEEK -> weekPart(part, start(whole));
            case 7 -> yearPart(part, start(whole).getYear());
            default -> whole;
        };
    }

    private static EventDate weekPart(int part, LocalDate monday) {
        return switch (part) {
            case 1 -> EventDate.window(monday, monday.plusDays(2));
            case 2 -> EventDate.window(monday.plusDays(1), monday.plusDays(3));
            default -> EventDate.window(monday.plusDays(3), monday.plusDays(6));
        };
    }

    private static LocalDate start(EventDate date) {
        LocalDate first = date.earliestOrNull();
        if (first == null)
            throw new DateTimeException("no start");
        return first;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static EventDate monthPart(int part, YearMonth month) {
        return switch (part) {
            case 1, 11 -> EventDate.early(month);
            case 2 -> EventDate.mid(month);
            default -> EventDate.late(month);
        };
    }

    private EventDate monthParts(TimeValues v, Direction direction) {
        YearMonth to = yearly.month(v, 'n', direction);
        YearMonth from = to.withMonth(v.get('m'));
        if (from.isAfter(to))
            from = from.minusYears(1);
        return EventDate.window(start(monthPart(v.get('p'), from)), end(monthPart(v.get('q'), to)));
    }

    private EventDate months(TimeValues v, Direction direction) {
        YearMonth to = yearly.month(v, 'n', direction);
        YearMonth from = to.withMonth(v.get('m'));
        if (from.isAfter(to))
            from = from.minusYears(1);
        return EventDate.window(from.atDay(1), to.atEndOfMonth());
    }

    private static EventDate monthHalf(int half, YearMonth month) {
        return half == 1 ? EventDate.window(month.atDay(1), month.atDay(15)) : EventDate.window(month.atDay(16), month.atEndOfMonth());
    }

    private static EventDate yearPart(int part, int year) {
        return switch (part) {
            case 1, 11 -> EventDate.quarter(year, 1);
            case 2 -> EventDate.window(LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
            default -> EventDate.quarter(year, 4);
        };
    }

    private EventDate season(TimeValues v, Direction direction, boolean south) {
        Season north = switch (v.get('s')) {
            case 1 -> Season.SPRING;
            case 2 -> Season.SUMMER;
            case 3 -> Season.AUTUMN;
            default -> Season.WINTER;
        };
        return yearly.season(v, south ? north.otherHalf() : north, direction);
    }

    private EventDate weekOfMonth(TimeValues v, Direction direction) {
        YearMonth month = v.has('m') ? yearly.month(v, 'm', direction) : YearMonth.from(published).plusMonths(v.get('k'));
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.plusWeeks(v.get('o') - 1L);
        return EventDate.window(max(first, month.atDay(1)), min(first.plusDays(6), month.atEndOfMonth()));
    }

    private static EventDate lastWeek(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return EventDate.window(end.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), end);
    }

    private EventDate by(TimeValues v, Direction direction) {
        if (v.has('d'))
            return EventDate.by(yearly.day(v, 'm', 'd', direction), published);
        if (v.has('m'))
            return EventDate.by(yearly.month(v, 'm', direction).atEndOfMonth(), published);
        return EventDate.by(LocalDate.of(v.get('y'), 12, 31), published);
    }
}
