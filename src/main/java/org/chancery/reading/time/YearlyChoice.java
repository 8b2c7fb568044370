package org.chancery.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.date.EventDate;
import org.chancery.date.Season;

/** Chooses the year of a day, month or season that is named without one. */
final class YearlyChoice {
    /** "was to come on 15 April" in a paper of the 17th: nobody names a day almost a year ahead without its year. */
    private static final int JUST_GONE = 45;
    private final LocalDate published;

    YearlyChoice(LocalDate published) {
        this.published = published;
    }

    private int given(TimeValues v) {
        if (v.has('y'))
            return v.get('y');
        return v.has('k') ? published.getYear() + v.get('k') : 0;
    }

    LocalDate day(TimeValues v, char month, char day, Direction direction) {
        int given = given(v);
        int m = v.get(month);
        int d = v.get(day);
        if (given > 0)
            return LocalDate.of(given, m, d);
        LocalDate here = valid(published.getYear(), m, d);
        return switch (direction) {
            case AHEAD -> here.isBefore(published.minusDays(JUST_GONE)) ? valid(published.getYear() + 1, m, d) : here;
            case BACK -> here.isAfter(published) ? valid(published.getYear() - 1, m, d) : here;
            case NEAREST -> nearest(here);
        };
    }

    /** 29 February exists only in some years; then the next such year is meant. */
    private static LocalDate valid(int year, int month, int day) {
        int y = year;
        while (month == 2 && day == 29 && !java.time.Year.isLeap(y))
            y++;
        return LocalDate.of(y, month, day);
    }

    private LocalDate nearest(LocalDate here) {
        if (here.isBefore(published.minusMonths(8)))
            return here.plusYears(1);
        return here.isAfter(published.plusMonths(8)) ? here.minusYears(1) : here;
    }

    LocalDate feast(TimeValues v, Direction direction) {
        int code = v.get('f');
        int[] numbers = new int[26];
        numbers['m' - 'a'] = code / 100;
        numbers['d' - 'a'] = code % 100;
        numbers['y' - 'a'] = v.get('y');
        int bound = 1 << ('m' - 'a') | 1 << ('d' - 'a') | (v.has('y') ? 1 << ('y' - 'a') : 0);
        return day(new TimeValues(numbers, bound), 'm', 'd', direction);
    }

    YearMonth month(TimeValues v, char name, Direction direction) {
        int given = given(v);
        int m = v.get(name);
        if (given > 0)
            return YearMonth.of(given, m);
        YearMonth now = YearMonth.from(published);
        YearMonth here = now.withMonth(m);
        return switch (direction) {
            case AHEAD -> here.isBefore(now) ? here.plusYears(1) : here;
            case BACK -> here.isAfter(now) ? here.minusYears(1) : here;
            case NEAREST -> here.isBefore(now.minusMonths(7)) ? here.plusYears(1)
                    : here.isAfter(now.plusMonths(7)) ? here.minusYears(1) : here;
        };
    }

    /** The month next (1), this (0) or last (-1) of that name. */
    YearMonth shifted(int month, int shift) {
        YearMonth now = YearMonth.from(published);
        YearMonth here = now.withMonth(month);
        if (shift > 0)
            return here.isAfter(now) ? here : here.plusYears(1);
        if (shift < 0)
            return here.isBefore(now) ? here : here.minusYears(1);
        return here;
    }

    int year(TimeValues v, Direction direction) {
        int given = given(v);
        if (given > 0)
            return given;
        int now = published.getYear();
        int month = v.has('q') ? v.get('q') * 3 : v.get('h') * 6;
        if (direction == Direction.AHEAD && month < published.getMonthValue())
            return now + 1;
        if (direction == Direction.BACK && month - 3 > published.getMonthValue())
            return now - 1;
        return now;
    }

    EventDate season(TimeValues v, Season season, Direction direction) {
        if (v.has('y'))
            return EventDate.season(v.get('y'), season);
        EventDate here = EventDate.season(published.getYear(), season);
        int shift = v.get('k');
        if (direction == Direction.AHEAD && shift == 0 && published.isAfter(last(here)))
            shift = 1;
        if (direction == Direction.BACK && shift == 0 && !v.has('k') && first(here).isAfter(published))
            shift = -1;
        if (v.get('k') < 0 && !first(here).isAfter(published) && last(here).isBefore(published))
            shift = 0;
        if (v.get('k') > 0 && first(here).isAfter(published) && published.getMonthValue() > 6)
            shift = 0;
        return EventDate.season(published.getYear() + shift, season);
    }

    private static LocalDate first(EventDate date) {
        LocalDate day = date.earliestOrNull();
        return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate last(EventDate date) {
        LocalDate day = date.latestOrNull();
        return day == null ? LocalDate.MAX : day;
    }
}
