package org.chancery.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The written form of {@link EdtfValue}: ISO 8601-2 level 1, and of level 2 the sub-year groupings and one-of sets. */
final class EdtfText {
    private static final Pattern UNIT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private EdtfText() {}

    static EdtfValue parse(String text, @Nullable LocalDate reference) {
        if (text.isEmpty()) {
            return new Unknown();
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return set(text.substring(1, text.length() - 1), reference);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? unit(text) : new Range(unit(text.substring(0, slash)), unit(text.substring(slash + 1)));
    }

    private static EdtfValue set(String inner, @Nullable LocalDate reference) {
        int dots = inner.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("a set needs two dots between its days");
        }
        Unit to = unit(inner.substring(dots + 2));
        if (dots > 0) {
            return new Window(unit(inner.substring(0, dots)), to);
        }
        return new UpTo(to, reference == null || to.last().isBefore(reference) ? null : reference);
    }

    private static Unit unit(String text) {
        Matcher parts = UNIT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected YYYY, YYYY-MM or YYYY-MM-DD");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new Year(year);
        }
        int part = Integer.parseInt(parts.group(2));
        try {
            if (parts.group(3) != null) {
                return new Day(LocalDate.of(year, part, Integer.parseInt(parts.group(3))));
            }
            return partOfYear(year, part);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("there is no such day or month", impossible);
        }
    }

    private static Unit partOfYear(int year, int part) {
        if (part >= 33 && part <= 36) {
            return new Quarter(year, part - 32);
        }
        if (part == 40 || part == 41) {
            return new Half(year, part - 39);
        }
        Optional<Season> season = Arrays.stream(Season.values()).filter(s -> s.code() == part).findFirst();
        return season.isPresent() ? new SeasonOfYear(year, season.get()) : new Month(YearMonth.of(year, part));
    }

    static String print(EdtfValue value) {
        return switch (value) {
            case Unknown() -> "";
            case Day(LocalDate day) -> day.toString();
            case Month(YearMonth month) -> month.toString();
            case Year(int year) -> four(year);
            case Quarter(int year, int quarter) -> four(year) + "-" + (32 + quarter);
            case Half(int year, int half) -> four(year) + "-" + (39 + half);
            case SeasonOfYear(int year, Season season) -> four(year) + "-" + season.code();
            case Range(Unit from, Unit to) -> print(from) + "/" + print(to);
            case Window(Unit from, Unit to) -> "[" + print(from) + ".." + print(to) + "]";
            case UpTo(Unit to, LocalDate reference) -> "[.." + print(to) + "]";
        };
    }

    private static String four(int year) {
        return String.format(java.util.Locale.ROOT, "%04d", year);
    }
}
