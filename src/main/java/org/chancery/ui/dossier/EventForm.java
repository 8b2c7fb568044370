package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What the editor's fields hold, as typed. A field that a person has changed becomes a choice, which stays until a person changes it; a
 * field left alone adds no claim.
 *
 * @param edtf
 *            the date as ISO 8601-2; empty if not known
 * @param start
 *            HH:MM in the venue's zone; empty if not known
 * @param country
 *            ISO 3166 alpha-2 code; empty if not known
 */
record EventForm(String name, EventKind kind, @Nullable VisitKind visitKind, @Nullable Level level, EventStatus status,
        @Nullable AttendanceMode mode, String edtf, String start, String end, String city, String country, String building, String ordinal,
        List<Participation> participations, String note, String owner, ReleaseLevel release) {

    EventForm {
        participations = List.copyOf(participations);
    }

    /** A field that cannot be read as typed. */
    enum Fault {
        NAME, DATE, TIME, COUNTRY, ORDINAL
    }

    static EventForm of(DiplomaticEvent event) {
        EventFacts f = event.facts();
        Hours hours = f.hours();
        Venue venue = f.venue();
        return new EventForm(f.name(), f.kind(), f.visitKind(), f.level(), f.status(), f.mode(), f.date().edtf(), hours == null ? "" : hours
                .start().toString(), hours == null || hours.end() == null ? "" : hours.end().toString(), orEmpty(venue.city()),
                venue
                        .country() == null ? "" : venue.country().code(),
                orEmpty(venue.building()), f.ordinal() == null ? "" : f.ordinal()
                        .toString(),
                f.participations(), event.note(), event.owner(), event.release());
    }

    /** What cannot be read, in the order of the fields; empty if all is well. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults, Fault.NAME, !name.isBlank());
        check(faults, Fault.DATE, readDate().isPresent());
        check(faults, Fault.TIME, readable(start) && readable(end) && (end.isBlank() || !start.isBlank()));
        check(faults, Fault.COUNTRY, country.isBlank() || country.strip().matches("[A-Za-z]{2}"));
        check(faults, Fault.ORDINAL, ordinal.isBlank() || ordinal.strip().matches("[1-9][0-9]{0,3}"));
        return faults;
    }

    private static void check(List<Fault> faults, Fault fault, boolean holds) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private Optional<EventDate> readDate() {
        try {
            return Optional.of(EventDate.parse(edtf));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static boolean readable(String time) {
        if (time.isBlank()) {
            return true;
        }
        try {
            LocalTime.parse(time.strip());
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    /**
     * The event with what was changed here.
     *
     * @param today
     *            the day of the choice, in the desk's zone
     * @param venues
     *            finds coordinates and zone of a city
     * @param language
     *            of the desk
     */
    DiplomaticEvent applyTo(DiplomaticEvent before, LocalDate today, VenueLookup venues, String language) {
        EventForm was = of(before);
        List<Claim> claims = new ArrayList<>();
        add(claims, !name.strip().equals(was.name), () -> new Claim.Named(name.strip()));
        add(claims, kind != was.kind || visitKind != was.visitKind, () -> new Claim.OfKind(kind, visitKind));
        add(claims, level != was.level, () -> new Claim.AtLevel(level));
        add(claims, status != was.status, () -> new Claim.InStatus(status));
        add(claims, mode != was.mode, () -> new Claim.InMode(mode));
        add(claims, !ordinal.strip().equals(was.ordinal), () -> new Claim.Edition(ordinal.isBlank() ? null : Integer.valueOf(ordinal
                .strip())));
        add(claims, !(edtf.strip() + start + end).equals(was.edtf + was.start + was.end), () -> new Claim.Dated(EventDate.parse(edtf,
                today),
                hours()));
        boolean moved = !List.of(city, country, building).equals(List.of(was.city, was.country, was.building));
        add(claims, moved, () -> new Claim.At(venue(venues)));
        add(claims, !participations.equals(was.participations), () -> new Claim.Delegations(participations));
        List<Attestation> choices = claims.stream().map(claim -> Attestation.choice(claim, today)).toList();
        return before.withClaims(choices, language).withNote(note).withOwner(owner).withRelease(release).asReviewed();
    }

    private static void add(List<Claim> claims, boolean changed, java.util.function.Supplier<Claim> claim) {
        if (changed) {
            claims.add(claim.get());
        }
    }

    private @Nullable Hours hours() {
        return start.isBlank() ? null : new Hours(LocalTime.parse(start.strip()), end.isBlank() ? null : LocalTime.parse(end.strip()));
    }

    private Venue venue(VenueLookup venues) {
        Country in = country.isBlank() ? null : Country.of(country);
        Venue bare = new Venue(blankToNull(city), in, blankToNull(building), null, null);
        return Objects.requireNonNullElse(venues.complete(bare), bare);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
