package org.chancery.icalendar.in;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.EventUid;
import org.chancery.agenda.incoming.Remark;
import org.chancery.date.DatePrecision;
import org.chancery.date.IsoDay;
import org.chancery.icalendar.Classification;
import org.chancery.icalendar.claim.ClaimReader;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Moment;
import org.chancery.icalendar.line.TextValue;
import org.chancery.icalendar.recur.RecurrenceSet;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Makes of a VEVENT what it says of an event: our own claims where it holds them, else what its properties say. */
final class EventReader {
    /** Values of one property, as libical has it. */
    private static final int MOST_DATES = 500;

    private final Consumer<Remark> remarks;
    private final EventTimes times;
    private final EventPlaces places;
    private final KindWords kinds;
    private final LocalDate today;

    EventReader(FileZones zones, EventPlaces places, KindWords kinds, LocalDate today, Consumer<Remark> remarks) {
        this.remarks = remarks;
        this.times = new EventTimes(zones, remarks);
        this.places = places;
        this.kinds = kinds;
        this.today = today;
    }

    IncomingEvent read(ReadComponent event) {
        Instant modified = instant(event.first("LAST-MODIFIED"));
        if (modified == null) {
            modified = instant(event.first("DTSTAMP"));
        }
        List<Attestation> claims = ClaimReader.of(event.lines(), line -> remark(line, Remark.Kind.BAD_VALUE));
        boolean complete = claims.stream().anyMatch(claim -> claim.claim() instanceof Claim.Named);
        if (!complete) {
            claims = said(event, modified == null ? today : LocalDate.ofInstant(modified, ZoneOffset.UTC));
        }
        ContentLine description = event.first("DESCRIPTION");
        ContentLine recheck = event.first("X-CHANCERY-RECHECK");
        dropAttachments(event);
        recurrence(event);
        return new IncomingEvent(event.line(), uid(event), sequence(event.first("SEQUENCE")), modified, instant(event.first(
                "CREATED")), claims, complete, complete || description == null ? "" : description.text().strip(), day(recheck),
                Classification.said(event.lines()).orElse(null),
                withAlarms(event), IncomingEvent.Standing.REVISED);
    }

    /** Says of a rule that cannot be followed, and of dates beyond those that may be named. */
    private void recurrence(ReadComponent event) {
        event.all("RRULE").stream().filter(rule -> !RecurrenceSet.canFollow(rule.value())).findFirst().ifPresent(rule -> remark(rule,
                Remark.Kind.RULE_NOT_FOLLOWED));
        event.lines().replaceAll(line -> line.name().equals("RDATE") || line.name().equals("EXDATE") ? named(line) : line);
    }

    private ContentLine named(ContentLine line) {
        int end = -1;
        for (int dates = 0; dates < MOST_DATES; dates++) {
            end = line.value().indexOf(',', end + 1);
            if (end < 0) {
                return line;
            }
        }
        remark(line, Remark.Kind.VALUE_CUT);
        return new ContentLine(line.number(), line.name(), line.parameters(), line.value().substring(0, end));
    }

    /** The lines of the event, its alarms behind them, each between its BEGIN and END. */
    private static List<ContentLine> withAlarms(ReadComponent event) {
        List<ContentLine> lines = new ArrayList<>(event.lines());
        for (ReadComponent part : event.parts()) {
            if (part.name().equals("VALARM")) {
                lines.add(new ContentLine(part.line(), "BEGIN", List.of(), part.name()));
                lines.addAll(part.lines());
                lines.add(new ContentLine(part.line(), "END", List.of(), part.name()));
            }
        }
        return lines;
    }

    private List<Attestation> said(ReadComponent event, LocalDate day) {
        List<Attestation> claims = new ArrayList<>();
        ContentLine summary = event.first("SUMMARY");
        TitleMark.Title title = TitleMark.of(summary == null ? "" : summary.text().strip().replaceAll("\\s+", " "), off(event));
        claims.add(Attestation.byHand(new Claim.Named(title.name()), day));
        EventKind kind = event.all("CATEGORIES").stream().flatMap(line -> TextValue.split(line.value()).stream()).map(kinds::kind).filter(
                java.util.Objects::nonNull).findFirst().orElse(EventKind.OTHER);
        claims.add(Attestation.byHand(new Claim.OfKind(kind, null), day));
        EventTimes.Read read = times.read(event);
        LocalDate first = read.date().earliest().orElse(day);
        Venue venue = places.of(event, first, ZoneOffset.UTC.equals(read.zone()) ? null : read.zone(), remarks).orElse(Venue.UNKNOWN);
        EventTimes.Read when = read.at(venue.zone());
        if (!venue.equals(Venue.UNKNOWN) || when.zone() != null) {
            claims.add(Attestation.byHand(new Claim.At(new Venue(venue.city(), venue.country(), venue.building(), venue.coordinates(), when
                    .zone() == null ? venue.zone() : when.zone())), day));
        }
        if (!when.date().isUnknown()) {
            claims.add(Attestation.byHand(new Claim.Dated(when.date(), when.hours()), day));
        }
        claims.add(Attestation.byHand(new Claim.InStatus(title.status() == null ? status(event, when) : title.status()), day));
        return claims;
    }

    /** Only three words stand for six: what is tentative is planned, what is not is scheduled when it has a day (RFC 5545, 3.8.1.11). */
    private static EventStatus status(ReadComponent event, EventTimes.Read when) {
        DatePrecision precision = when.date().precision();
        return off(event) ? EventStatus.CANCELLED : word(event).equals("TENTATIVE") || !precision.hasDay() ? EventStatus.PLANNED
                : EventStatus.SCHEDULED;
    }

    private static boolean off(ReadComponent event) {
        return word(event).equals("CANCELLED") || word(event).equals("CANCELED");
    }

    private static String word(ReadComponent event) {
        ContentLine line = event.first("STATUS");
        return line == null ? "" : line.value().strip().toUpperCase(Locale.ROOT);
    }

    /** One that is missing is made of all that the event says but when it was written, so that the same event has the same one again. */
    private String uid(ReadComponent event) {
        ContentLine line = event.first("UID");
        String own = line == null ? "" : EventUid.of(line.text());
        if (!own.isEmpty()) {
            return own;
        }
        remarks.accept(new Remark(event.line(), "UID", Remark.Kind.NO_UID));
        String said = event.lines().stream().filter(one -> !one.name().equals("DTSTAMP") && !one.name().equals("LAST-MODIFIED")).map(
                one -> one.name() + ":" + one.value()).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)) + "@read";
    }

    private int sequence(@Nullable ContentLine line) {
        if (line == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(line.value().strip()));
        } catch (NumberFormatException none) {
            remark(line, Remark.Kind.BAD_VALUE);
            return 0;
        }
    }

    private @Nullable LocalDate day(@Nullable ContentLine line) {
        Moment moment = moment(line);
        return moment == null ? null : moment.date();
    }

    private @Nullable Instant instant(@Nullable ContentLine line) {
        return switch (moment(line)) {
            case null -> null;
            case Moment.Day(LocalDate day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC);
            case Moment.Clock clock -> clock.time().toInstant(ZoneOffset.UTC);
        };
    }

    /** Calendars know no year 0; some programs write it for a time that they do not know. */
    private @Nullable Moment moment(@Nullable ContentLine line) {
        Moment moment = line == null ? null : Moment.parse(line.value());
        if (line != null && (moment == null || !IsoDay.isWritable(moment.date()))) {
            remark(line, Remark.Kind.BAD_DATE);
            return null;
        }
        return moment;
    }

    /** What is binary is neither opened nor kept. */
    private void dropAttachments(ReadComponent event) {
        event.parts().forEach(this::dropAttachments);
        event.lines().removeIf(line -> {
            boolean binary = "BINARY".equalsIgnoreCase(line.parameter("VALUE")) || "BASE64".equalsIgnoreCase(line.parameter("ENCODING"));
            if (binary) {
                remark(line, Remark.Kind.ATTACHMENT);
            }
            return binary;
        });
    }

    private void remark(ContentLine line, Remark.Kind kind) {
        remarks.accept(new Remark(line.number(), line.name(), kind));
    }
}
