package org.chancery.icalendar.line;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times in the basic format of ISO 8601, which iCalendar has (RFC 5545, 3.3.4 and 3.3.5). Years have four digits. */
final class Digits {
    private final byte[] out = new byte["yyyyMMddTHHmmssZ".length()];
    private int length;

    Digits date(LocalDate day) {
        return pair(day.getYear() / 100).pair(day.getYear() % 100).pair(day.getMonthValue()).pair(day.getDayOfMonth());
    }

    Digits time(LocalDateTime time) {
        date(time.toLocalDate()).letter('T');
        return pair(time.getHour()).pair(time.getMinute()).pair(time.getSecond());
    }

    Digits letter(char ascii) {
        out[length++] = (byte) ascii;
        return this;
    }

    private Digits pair(int number) {
        return letter((char) ('0' + number / 10 % 10)).letter((char) ('0' + number % 10));
    }

    String text() {
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }
}
