package org.chancery.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.agenda.Recurrence;

/** How an event repeats, in words: "every week on Tuesday until 3 June 2026". */
public final class RecurrenceWords {
    private final Messages messages;

    public RecurrenceWords(Messages messages) {
        this.messages = messages;
    }

    /** "Repeats every week on Tuesday until 3 June 2026". */
    public String sentence(Recurrence recurrence) {
        return messages.text("repeat.sentence", phrase(recurrence));
    }

    /** "every week on Tuesday until 3 June 2026". */
    public String phrase(Recurrence recurrence) {
        String every = rhythm(recurrence.rhythm());
        if (recurrence.until() != null) {
            every = messages.text("repeat.until", every, new DateWords(messages).day(recurrence.until()));
        }
        return recurrence.count() == null ? every : messages.count("repeat.times", recurrence.count(), every);
    }

    /** "1 date left out · 2 dates differ"; empty if there is nothing to say. */
    public String exceptions(Recurrence recurrence) {
        List<String> said = new ArrayList<>();
        if (recurrence.added() > 0 && !(recurrence.rhythm() instanceof Recurrence.NamedDates)) {
            said.add(messages.count("repeat.added", recurrence.added()));
        }
        if (recurrence.leftOut() > 0) {
            said.add(messages.count("repeat.left-out", recurrence.leftOut()));
        }
        if (recurrence.changed() > 0) {
            said.add(messages.count("repeat.changed", recurrence.changed()));
        }
        if (!recurrence.followed()) {
            said.add(messages.text("repeat.not-followed"));
        }
        return String.join(" · ", said);
    }

    private String rhythm(Recurrence.Rhythm rhythm) {
        return switch (rhythm) {
            case Recurrence.Days(int interval) -> interval == 1 ? messages.text("repeat.day") : messages.count("repeat.days", interval);
            case Recurrence.Weeks(int interval, List<DayOfWeek> days) -> messages.text("repeat.on-weekdays", weeks(interval), days.stream()
                    .map(day -> messages.text("repeat.weekday." + day.getValue())).collect(Collectors.joining(", ")));
            case Recurrence.MonthDays(int interval, List<Integer> days) -> messages.text("repeat.on-days", months(interval), days.stream()
                    .map(this::dayOfMonth).collect(Collectors.joining(", ")));
            case Recurrence.MonthWeekday(int interval, int ordinal, DayOfWeek day) -> messages.text("repeat.on-ordinal", months(interval),
                    messages.text("repeat.ordinal." + which(ordinal, day)));
            case Recurrence.Years(int interval) -> interval == 1 ? messages.text("repeat.year") : messages.count("repeat.years", interval);
            case Recurrence.NamedDates() -> messages.text("repeat.named");
            case Recurrence.OtherRule(String rule) -> messages.text("repeat.by-rule", rule);
        };
    }

    private static String which(int ordinal, DayOfWeek day) {
        return (ordinal < 0 ? "last" : Integer.toString(ordinal)) + "-" + day.getValue();
    }

    private String weeks(int interval) {
        return interval == 1 ? messages.text("repeat.week") : messages.count("repeat.weeks", interval);
    }

    private String months(int interval) {
        return interval == 1 ? messages.text("repeat.month") : messages.count("repeat.months", interval);
    }

    /** Counted from the end only the last day has words. */
    private String dayOfMonth(int day) {
        return day < 0 ? messages.text("repeat.last-day") : messages.text("repeat.day-of-month", Integer.toString(day));
    }
}
