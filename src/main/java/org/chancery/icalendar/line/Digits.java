package org.chancery.icalendar.line;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times in the basic format of ISO 8601, which iCalendar has (RFC 5545, 3.3.4 and 3.3.5). Years have four digits. */
final class Digits {
    private final StringBuilder out = new StringBuilder(16);

    Digits date(LocalDate day) {
        return pair(day.getYear() / 100).pair(day.getYear() % 100).pair(day.getMonthValue()).pair(day.getDayOfMonth());
    }

    Digits time(LocalDateTime time) {
        date(time.toLocalDate());
        out.append('T');
        return pair(time.getHour()).pair(time.getMinute()).pair(time.getSecond());
    }

    private Digits pair(int number) {
        out.append((char) ('0' + number / 10 % 10)).append((char) ('0' + number % 10));
        return this;
    }

    String text() {
        return out.toString();
    }
}
