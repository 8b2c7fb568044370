package org.chancery.icalendar.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.EventStatus;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What we write before the titles of events for programs that show no status, in each language of the program: known again, so that it never
 * becomes a part of the name.
 *
 * @param status
 *            what the mark says; null for one of an open date, which the date says itself
 */
record TitleMark(Pattern words, @Nullable EventStatus status) {
    private static final List<TitleMark> ALL = all();

    private static List<TitleMark> all() {
        List<TitleMark> all = new ArrayList<>();
        for (String language : Messages.LANGUAGES) {
            Messages messages = Messages.of(Locale.of(language));
            all.add(of(messages.text("calendar.title.cancelled"), EventStatus.CANCELLED));
            all.add(of(messages.text("calendar.title.postponed"), EventStatus.POSTPONED));
            all.add(of(messages.text("calendar.title.open"), null));
            all.add(of(messages.text("calendar.title.open-date", "\n"), null));
        }
        return List.copyOf(all);
    }

    /** The line break stands for the words of a date. */
    private static TitleMark of(String mark, @Nullable EventStatus status) {
        String regex = Arrays.stream(mark.strip().split("\n", -1)).map(Pattern::quote).reduce((left, right) -> left + "[^():]{1,80}+"
                + right).orElseThrow();
        return new TitleMark(Pattern.compile(regex + "\\s*+(?=\\S)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), status);
    }

    /** A title without its mark, and what the mark says. */
    record Title(String name, @Nullable EventStatus status) {}

    /** @param off whether the event's own status says that it is off; only then a title that says so is no name */
    static Title of(String title, boolean off) {
        for (TitleMark one : ALL) {
            Matcher mark = one.words.matcher(title);
            if (mark.lookingAt() && (one.status == null || off)) {
                return new Title(title.substring(mark.end()), one.status);
            }
        }
        return new Title(title, null);
    }
}
