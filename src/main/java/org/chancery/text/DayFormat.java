package org.chancery.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days in one pattern, each made once as long as there are not too many: the same few years are asked for again and again. */
final class DayFormat {
    private static final int MOST = 2_000;

    private final DateTimeFormatter formatter;
    private final Map<LocalDate, String> made = new ConcurrentHashMap<>();

    DayFormat(String pattern, Locale locale) {
        formatter = DateTimeFormatter.ofPattern(pattern, locale);
    }

    String of(LocalDate day) {
        String known = made.get(day);
        if (known != null) {
            return known;
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        String text = formatter.format(day);
        made.put(day, text);
        return text;
    }
}
