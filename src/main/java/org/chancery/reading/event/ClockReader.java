package org.chancery.reading.event;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.date.Hours;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the hour that stands beside a day: "Friday at 3 p.m.", "15:00", "19 heures". The words round the figures are the language's data. */
final class ClockReader {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})(\\p{L}{1,2})");
    private static final int NEAR = 6;
    private final MarkedText text;
    private final Language language;

    ClockReader(MarkedText text) {
        this.text = text;
        this.language = text.language();
    }

    /** The hours near a phrase of time within its sentence; null when none is told. */
    @Nullable
    Hours near(int from, int to) {
        Sentence sentence = sentence(from);
        int last = Math.min(sentence.to(), to + NEAR);
        for (int i = Math.max(sentence.from(), from - NEAR); i < last; i++) {
            LocalTime start = i >= from && i < to ? null : at(i, sentence.to());
            if (start != null)
                return new Hours(start, null);
        }
        return null;
    }

    private Sentence sentence(int token) {
        for (Sentence sentence : text.sentences()) {
            if (token < sentence.to())
                return sentence;
        }
        return text.sentences().getLast();
    }

    private @Nullable LocalTime at(int i, int limit) {
        String key = text.key(i);
        String next = i + 1 < limit ? text.key(i + 1) : "";
        boolean half = language.isOne("clock-am", next) || language.isOne("clock-pm", next);
        boolean told = half || language.isOne("clock-before", text.key(i - 1));
        Matcher clock = CLOCK.matcher(key);
        if (clock.matches())
            return told ? time(clock.group(1), clock.group(2), next) : null;
        Matcher brief = SHORT.matcher(key);
        if (brief.matches()) {
            String unit = brief.group(2);
            if (language.isOne("clock-hours", unit))
                return time(brief.group(1), next.matches("[0-5]\\d") ? next : "00", "");
            return language.isOne("clock-am", unit) || language.isOne("clock-pm", unit) ? time(brief.group(1), "00", unit) : null;
        }
        boolean hours = told && language.isOne("clock-hours", next) && language.isOne("clock-before", text.key(i - 1));
        return text.token(i).number() >= 0 && (half || hours) ? time(key, "00", next) : null;
    }

    private @Nullable LocalTime time(String hours, String minutes, String half) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (language.isOne("clock-pm", half) && hour < 12)
            hour += 12;
        else if (language.isOne("clock-am", half) && hour == 12)
            hour = 0;
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }
}
