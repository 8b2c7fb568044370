package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.date.IsoDay;

/** A full date, with day, month and year, as the head of an article writes it. */
final class WrittenDate {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"), Locale.FRENCH);
    private static final Map<String, Month> MONTHS = months();
    private static final String NAME = "(" + MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(
            Collectors.joining("|")) + ")\\.?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er)?\\s+" + NAME + ",?\\s+(\\d{4})\\b", FLAGS);
    /** One word may stand between the year and the day, as in Kazakh. */
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})\\s+\\p{L}{1,8}\\.?\\s+(\\d{1,2})\\s+" + NAME + "\\b", FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + NAME + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", FLAGS);

    private WrittenDate() {}

    /** The first full date in the text, if there is one. */
    static Optional<LocalDate> in(String text) {
        return iso(text).or(() -> match(DOTTED, text, 3, 2, 1)).or(() -> match(DAY_FIRST, text, 3, 2, 1)).or(() -> match(MONTH_FIRST, text,
                3, 1, 2)).or(() -> match(YEAR_FIRST, text, 1, 3, 2));
    }

    /** A date as computers write it, alone or before a time; the day is the outlet's. */
    static Optional<LocalDate> iso(String text) {
        return match(ISO, text, 1, 2, 3);
    }

    private static Optional<LocalDate> match(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IsoDay.of(Integer.parseInt(found.group(year)), month(found.group(month)), Integer.parseInt(found.group(
                    day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        Month named = MONTHS.get(text.toLowerCase(Locale.ROOT));
        return named != null ? named.getValue() : Integer.parseInt(text);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Locale locale : LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", "");
                    months.putIfAbsent(name, month);
                }
            }
        }
        return months;
    }
}
