package org.chancery.icalendar.in;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Moment;
import org.jspecify.annotations.Nullable;

/** When an event is by its DTSTART with DTEND or DURATION (RFC 5545, 3.6.1), or by the date that we wrote into it. */
final class EventTimes {
    /** Longer stretches of days are windows in which programs park what has no date. */
    private static final int LONGEST = 62;

    private final FileZones zones;
    private final Consumer<Remark> remarks;

    EventTimes(FileZones zones, Consumer<Remark> remarks) {
        this.zones = zones;
        this.remarks = remarks;
    }

    /**
     * @param hours
     *            by the clock of the zone; null for whole days
     * @param zone
     *            null if the file names none
     */
    record Read(EventDate date, @Nullable Hours hours, @Nullable ZoneId zone) {
        static final Read NOTHING = new Read(EventDate.UNKNOWN, null, null);

        /** The same moment by the clock of the venue, where the file gives it in UTC. */
        Read at(@Nullable ZoneId venue) {
            LocalDate day = date.earliestOrNull();
            if (venue == null || hours == null || day == null || !ZoneOffset.UTC.equals(zone)) {
                return this;
            }
            LocalDateTime start = local(day.atTime(hours.start()), venue);
            EventDate there = EventDate.day(start.toLocalDate());
            LocalTime end = hours.end() == null ? null : local(day.atTime(hours.end()), venue).toLocalTime();
            return there.isUnknown() ? this : new Read(there, new Hours(start.toLocalTime(), end), venue);
        }

        private static LocalDateTime local(LocalDateTime utc, ZoneId venue) {
            return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(venue).toLocalDateTime();
        }
    }

    Read read(ReadComponent event) {
        EventDate own = own(event.first("X-EDTF-DATE"));
        if (own != null) {
            return new Read(own, null, null);
        }
        ContentLine line = event.first("DTSTART");
        Moment start = line == null ? null : Moment.parse(line.value());
        if (line == null || start == null) {
            remarks.accept(new Remark(line == null ? event.line() : line.number(), "DTSTART", Remark.Kind.NO_START));
            return Read.NOTHING;
        }
        Moment end = end(event, start);
        Read read = switch (start) {
            case Moment.Day(LocalDate first) -> days(event, first, end);
            case Moment.Clock clock when dateOnly(line) -> days(event, clock.date(), end);
            case Moment.Clock clock -> clock(event, line, clock, end);
        };
        if (read.date().isUnknown()) {
            remarks.accept(new Remark(line.number(), "DTSTART", Remark.Kind.BAD_DATE));
            return Read.NOTHING;
        }
        return read;
    }

    /** Some programs write a time beside VALUE=DATE. */
    private static boolean dateOnly(ContentLine line) {
        return "DATE".equalsIgnoreCase(line.parameter("VALUE"));
    }

    private @Nullable EventDate own(@Nullable ContentLine line) {
        try {
            return line == null ? null : EventDate.parse(line.text());
        } catch (IllegalArgumentException none) {
            remarks.accept(new Remark(line.number(), line.name(), Remark.Kind.BAD_DATE));
            return null;
        }
    }

    private @Nullable Moment end(ReadComponent event, Moment start) {
        ContentLine end = event.first("DTEND");
        ContentLine duration = event.first("DURATION");
        Moment read = end != null ? Moment.parse(end.value()) : duration != null ? Moment.plus(start, duration.value()) : null;
        ContentLine said = end != null ? end : duration;
        if (read == null && said != null) {
            remarks.accept(new Remark(said.number(), said.name(), Remark.Kind.BAD_DATE));
        }
        return read;
    }

    /** The end of whole days is the day after the last. */
    private Read days(ReadComponent event, LocalDate first, @Nullable Moment end) {
        LocalDate last = end == null ? first : end.date().minusDays(1);
        if (end != null && end.date().isBefore(first)) {
            remarks.accept(new Remark(event.line(), "DTEND", Remark.Kind.ENDS_BEFORE_START));
        }
        return new Read(stretch(first, last.isBefore(first) ? first : last), null, null);
    }

    private static EventDate stretch(LocalDate first, LocalDate last) {
        return last.isAfter(first.plusDays(LONGEST)) ? EventDate.window(first, last) : EventDate.range(first, last);
    }

    private Read clock(ReadComponent event, ContentLine line, Moment.Clock start, @Nullable Moment end) {
        FileZones.Zoned from = zoned(line, start);
        if (from == null) {
            return daysOfTimes(event, start.date(), end == null ? start.date() : end.date());
        }
        ContentLine endLine = event.first("DTEND");
        FileZones.Zoned until = !(end instanceof Moment.Clock clock) ? null : zoned(endLine == null ? line : endLine, clock);
        LocalDateTime to = until == null ? null : same(from, until);
        if (to != null && to.isBefore(from.time())) {
            remarks.accept(new Remark(event.line(), "DTEND", Remark.Kind.ENDS_BEFORE_START));
            to = null;
        }
        ZoneId zone = from.zone();
        LocalDate day = from.time().toLocalDate();
        LocalDate last = to == null ? day : to.toLocalDate();
        boolean overNight = to != null && last.equals(day.plusDays(1)) && to.toLocalTime().isBefore(from.time().toLocalTime());
        if (last.isAfter(day) && !overNight) {
            return new Read(stretch(day, last), null, zone);
        }
        return new Read(EventDate.day(day), new Hours(from.time().toLocalTime(), to == null || to.equals(from.time()) ? null : to
                .toLocalTime()), zone);
    }

    /** What is left of times whose zone nobody knows. */
    private Read daysOfTimes(ReadComponent event, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            remarks.accept(new Remark(event.line(), "DTEND", Remark.Kind.ENDS_BEFORE_START));
            return new Read(EventDate.day(first), null, null);
        }
        return new Read(stretch(first, last), null, null);
    }

    /** The end by the clock of the start's zone. */
    private static LocalDateTime same(FileZones.Zoned from, FileZones.Zoned until) {
        return from.zone() == null || until.zone() == null || until.zone().equals(from.zone()) ? until.time()
                : until.time().atZone(until.zone()).withZoneSameInstant(from.zone()).toLocalDateTime();
    }

    private FileZones.@Nullable Zoned zoned(ContentLine line, Moment.Clock clock) {
        if (clock.utc()) {
            return new FileZones.Zoned(clock.time(), ZoneOffset.UTC);
        }
        String tzid = line.parameter("TZID");
        FileZones.Zoned zoned = tzid == null ? new FileZones.Zoned(clock.time(), null) : zones.resolve(tzid, clock.time(), line);
        // A zone named UTC says no more of the place than a Z behind the time does.
        boolean nowhere = zoned != null && zoned.zone() != null && ZoneOffset.UTC.equals(zoned.zone().normalized());
        return nowhere ? new FileZones.Zoned(clock.time(), ZoneOffset.UTC) : zoned;
    }
}
