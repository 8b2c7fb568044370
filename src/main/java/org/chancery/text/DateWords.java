package org.chancery.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.date.EdtfValue;
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
import org.chancery.date.EventDate;
import org.chancery.date.Season;

/** Days and {@link EventDate} in the words of one language: "late September 2021", "вторая половина 2021 года". */
public final class DateWords {
    private final Messages messages;
    private final Map<String, DayFormat> formats = new ConcurrentHashMap<>();

    public DateWords(Messages messages) {
        this.messages = messages;
    }

    /** The date in words, a single day with its weekday: "Thursday 30 September 2021". */
    public String full(EventDate date) {
        return date.value() instanceof Day(LocalDate day) ? qualified(date, weekday(day)) : words(date);
    }

    /** The date in words, a single day without its weekday: "30 September 2021". */
    public String words(EventDate date) {
        return qualified(date, switch (date.value()) {
            case Unknown() -> messages.text("date.unknown");
            case Unit unit -> unit(unit);
            case Range(Unit from, Unit to) -> range(from, to);
            case Window(Unit from, Unit to) -> window(from, to);
            case UpTo(Unit to, LocalDate reference) -> upTo(to);
        });
    }

    private String qualified(EventDate date, String bare) {
        String about = date.approximate() ? messages.text("date.about", bare) : bare;
        return date.doubtful() ? messages.text("date.doubtful", about) : about;
    }

    /** "30 September 2021". */
    public String day(LocalDate day) {
        return format("date.pattern.day", day);
    }

    /** "Thursday 30 September 2021". */
    public String weekday(LocalDate day) {
        return format("date.pattern.weekday", day);
    }

    /** "30 Sep 2021", for narrow columns. */
    public String brief(LocalDate day) {
        return format("date.pattern.brief", day).replace(".", "");
    }

    /** "30 Sep", where the year is plain. */
    public String dayOfMonth(LocalDate day) {
        return format("date.pattern.day-of-month", day).replace(".", "");
    }

    /** "30 September", where the year is plain. */
    public String dayAndMonth(LocalDate day) {
        return format("date.pattern.day-month", day);
    }

    /** "Thursday", with a capital as it stands alone. */
    public String weekdayAlone(LocalDate day) {
        return capital(format("date.pattern.weekday-alone", day));
    }

    /** What the clocks of the zone show against UTC at that time: "UTC+5", "UTC-3:30". */
    public static String offset(ZoneId zone, LocalDateTime time) {
        String offset = zone.getRules().getOffset(time).getDisplayName(TextStyle.SHORT, Locale.ROOT);
        return offset.equals("Z") ? "UTC" : "UTC" + offset.replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
    }

    /** "September 2021", with a capital where it stands alone as a title. */
    public String month(YearMonth month) {
        return capital(format("date.pattern.month", month.atDay(1)));
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(messages.locale()) + text.substring(1);
    }

    /** How far it is from today: "in 3 days", "tomorrow", "5 days ago". */
    public String away(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(days) <= 1) {
            return messages.text(days == 0 ? "date.today" : days > 0 ? "date.tomorrow" : "date.yesterday");
        }
        return days > 0 ? messages.count("date.in-days", days) : messages.count("date.days-ago", -days);
    }

    private String unit(Unit unit) {
        return switch (unit) {
            case Day(LocalDate day) -> day(day);
            case Month(YearMonth month) -> format("date.pattern.month", month.atDay(1));
            case Quarter(int year, int quarter) -> messages.text("date.quarter." + quarter, plain(year));
            case Half(int year, int half) -> messages.text("date.half." + half, plain(year));
            case SeasonOfYear(int year, Season season) -> season(year, season);
            case Year(int year) -> messages.text("date.year", plain(year));
        };
    }

    private String season(int year, Season season) {
        Season named = season.southern() ? season.otherHalf() : season;
        boolean twoYears = season.code() == 24 || season.code() == 30;
        String years = twoYears ? year + "–" + String.format(Locale.ROOT, "%02d", (year + 1) % 100) : plain(year);
        String text = messages.text("date.season." + named.name().toLowerCase(Locale.ROOT), years);
        return season.southern() ? messages.text("date.southern", text) : text;
    }

    private String range(Unit from, Unit to) {
        if (!(from instanceof Day(LocalDate first)) || !(to instanceof Day(LocalDate last))) {
            return unit(from) + " – " + unit(to);
        }
        return days(first, last);
    }

    private String days(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return messages.text("date.days.month", plain(first.getDayOfMonth()), plain(last.getDayOfMonth()), format(
                    "date.pattern.of-month",
                    first), plain(first.getYear()));
        }
        if (first.getYear() == last.getYear()) {
            return messages.text("date.days.year", format("date.pattern.day-month", first), format("date.pattern.day-month", last), plain(
                    first
                            .getYear()));
        }
        return day(first) + " – " + day(last);
    }

    private String window(Unit from, Unit to) {
        LocalDate first = from.first();
        LocalDate last = to.last();
        YearMonth month = YearMonth.from(first);
        String third = third(first, last, month);
        if (!third.isEmpty()) {
            return messages.text("date.third." + third, format("date.pattern.of-month", first), plain(first.getYear()), messages.text(
                    "month.genitive." + month.getMonthValue()));
        }
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6))) {
            return messages.text("date.week", days(first, last));
        }
        return messages.text("date.between", days(first, last));
    }

    private static String third(LocalDate first, LocalDate last, YearMonth month) {
        if (first.getDayOfMonth() == 1 && last.equals(month.atDay(10))) {
            return "early";
        }
        if (first.getDayOfMonth() == 11 && last.equals(month.atDay(20))) {
            return "mid";
        }
        return first.getDayOfMonth() == 21 && last.equals(month.atEndOfMonth()) ? "late" : "";
    }

    private String upTo(EdtfValue.Unit to) {
        LocalDate last = to.last();
        if (last.getDayOfYear() == last.lengthOfYear()) {
            return messages.text("date.by-year", plain(last.getYear()));
        }
        return messages.text("date.by", day(last), plain(last.getYear()), plain(last.getDayOfMonth()), messages.text("month.dative." + last
                .getMonthValue()));
    }

    private static String plain(int number) {
        return Integer.toString(number);
    }

    private String format(String key, LocalDate day) {
        DayFormat known = formats.get(key);
        DayFormat format = known == null ? formats.computeIfAbsent(key, k -> new DayFormat(messages.text(k), messages.locale())) : known;
        return format.of(day);
    }
}
