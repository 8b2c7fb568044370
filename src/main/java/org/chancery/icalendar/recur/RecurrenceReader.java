package org.chancery.icalendar.recur;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Moment;
import org.jspecify.annotations.Nullable;

/** Reads from the lines of an event when it takes place. What cannot be read is passed over. */
final class RecurrenceReader {
    /** Dates that are named one by one, and dates that differ. */
    private static final int MOST_NAMED = 10_000;
    private static final int MOST_CHANGED = 500;
    private static final int MOST_RULES = 5;

    private final List<ContentLine> own = new ArrayList<>();
    private final List<List<ContentLine>> changed = new ArrayList<>();

    private RecurrenceReader(String lines) {
        List<ContentLine> into = own;
        int number = 0;
        for (String text : (Iterable<String>) lines.lines()::iterator) {
            ContentLine line = ContentLine.parse(++number, text);
            if (line == null) {
                continue;
            }
            if (line.name().equals("BEGIN")) {
                into = new ArrayList<>();
                if (line.value().equals(Imported.OCCURRENCE) && changed.size() < MOST_CHANGED) {
                    changed.add(into);
                }
            } else if (line.name().equals("END")) {
                into = own;
            } else {
                into.add(line);
            }
        }
    }

    static @Nullable RecurrenceSet of(String lines, @Nullable ZoneId venue) {
        RecurrenceReader read = new RecurrenceReader(lines);
        ContentLine line = first(read.own, "DTSTART");
        Moment start = line == null ? null : moment(line);
        return line == null || start == null ? null : read.set(start, LocalClock.of(line, start, venue));
    }

    private RecurrenceSet set(Moment start, LocalClock clock) {
        boolean timed = start instanceof Moment.Clock;
        List<ContentLine> written = all("RRULE");
        List<Rule> rules = written.stream().map(line -> Rule.parse(line.value())).filter(java.util.Objects::nonNull).toList();
        boolean followed = rules.size() == written.size() && rules.size() <= MOST_RULES && first(own, "EXRULE") == null;
        Set<LocalDateTime> leftOut = new HashSet<>();
        Set<LocalDate> daysLeftOut = new HashSet<>();
        for (ContentLine line : all("EXDATE")) {
            for (Moment moment : moments(line, MOST_NAMED - leftOut.size() - daysLeftOut.size())) {
                if (timed && moment instanceof Moment.Day(LocalDate day)) {
                    daysLeftOut.add(day);
                } else {
                    leftOut.add(at(clock.local(moment, line), timed));
                }
            }
        }
        TreeSet<LocalDateTime> added = new TreeSet<>();
        for (ContentLine line : all("RDATE")) {
            moments(line, MOST_NAMED - added.size()).forEach(moment -> added.add(at(clock.local(moment, line), timed)));
        }
        List<Changed> differing = changed.stream().map(lines -> differing(lines, clock, timed)).filter(java.util.Objects::nonNull).toList();
        return new RecurrenceSet(clock.local(start, null), timed, clock, followed ? rules : List.of(), followed, added, leftOut,
                daysLeftOut, differing);
    }

    private static LocalDateTime at(LocalDateTime time, boolean timed) {
        return timed ? time : time.toLocalDate().atStartOfDay();
    }

    private @Nullable Changed differing(List<ContentLine> lines, LocalClock clock, boolean timed) {
        ContentLine id = first(lines, "RECURRENCE-ID");
        Moment instead = id == null ? null : moment(id);
        if (id == null || instead == null) {
            return null;
        }
        ContentLine line = first(lines, "DTSTART");
        Moment start = line == null ? instead : moment(line);
        if (start == null) {
            return null;
        }
        LocalDateTime from = clock.local(start, line == null ? id : line);
        return new Changed(at(clock.local(instead, id), timed), from, end(lines, start, from, clock), start instanceof Moment.Clock,
                another("SUMMARY", lines), another("LOCATION", lines), another("STATUS", lines), lines);
    }

    private static @Nullable LocalDateTime end(List<ContentLine> lines, Moment start, LocalDateTime from, LocalClock clock) {
        ContentLine line = first(lines, "DTEND");
        ContentLine lasts = first(lines, "DURATION");
        Moment end = line != null ? moment(line) : lasts != null ? Moment.plus(start, lasts.value()) : null;
        LocalDateTime to = end == null ? null : line == null ? clock.local(end, first(lines, "DTSTART")) : clock.local(end, line);
        return to == null || to.isBefore(from) ? null : to;
    }

    /** The text if it is not the same as the event's. */
    private @Nullable String another(String name, List<ContentLine> lines) {
        String text = text(first(lines, name));
        return text == null || text.equals(text(first(own, name))) ? null : text;
    }

    private static @Nullable String text(@Nullable ContentLine line) {
        String text = line == null ? "" : line.text().strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }

    /** The moments of a list of values; of a period its start. */
    private static List<Moment> moments(ContentLine line, int most) {
        List<Moment> moments = new ArrayList<>();
        int from = 0;
        String value = line.value();
        while (from <= value.length() && moments.size() < most) {
            int comma = value.indexOf(',', from);
            String one = value.substring(from, comma < 0 ? value.length() : comma);
            int slash = one.indexOf('/');
            Moment moment = Moment.parse(slash < 0 ? one : one.substring(0, slash));
            if (moment != null) {
                moments.add(moment);
            }
            from = comma < 0 ? value.length() + 1 : comma + 1;
        }
        return moments;
    }

    /** Some programs write a time beside VALUE=DATE. */
    private static @Nullable Moment moment(ContentLine line) {
        Moment moment = Moment.parse(line.value());
        return moment instanceof Moment.Clock clock && "DATE".equalsIgnoreCase(line.parameter("VALUE")) ? new Moment.Day(clock.date())
                : moment;
    }

    private static @Nullable ContentLine first(List<ContentLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElse(null);
    }

    private List<ContentLine> all(String name) {
        return own.stream().filter(line -> line.name().equals(name)).toList();
    }
}
