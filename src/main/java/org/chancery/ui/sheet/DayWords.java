package org.chancery.ui.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chancery.text.Messages;

/** Days and months as the sheets write them. */
public record DayWords(Messages messages) {

    /** "September 2021", as a title. */
    public String month(YearMonth month) {
        return capital(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale())) + " " + month.getYear();
    }

    /** "September", as a title. */
    public String month(Month month) {
        return capital(month.getDisplayName(TextStyle.FULL_STANDALONE, locale()));
    }

    /** "September" within a sentence. */
    public String monthWithin(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** "Sep", over a column. */
    public String shortMonth(Month month) {
        return capital(month.getDisplayName(TextStyle.SHORT_STANDALONE, locale()));
    }

    /** "1 Sep". */
    public String dayAndShortMonth(LocalDate day) {
        return format("d MMM", day);
    }

    /** "30 September". */
    public String dayAndMonth(LocalDate day) {
        return format("d MMMM", day);
    }

    /** "30 September 2021". */
    public String day(LocalDate day) {
        return format("d MMMM yyyy", day);
    }

    /** "Thu 30 September". */
    public String weekdayAndDay(LocalDate day) {
        return format("EEE d MMMM", day);
    }

    /** "Thursday 30 September 2021". */
    public String whole(LocalDate day) {
        return capital(format("EEEE d MMMM yyyy", day));
    }

    /** "Thursday", as a title. */
    public String weekday(DayOfWeek day) {
        return capital(day.getDisplayName(TextStyle.FULL_STANDALONE, locale()));
    }

    /** "Thu", over a column. */
    public String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private Locale locale() {
        return messages.locale();
    }

    private String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(locale()) + word.substring(1);
    }
}
