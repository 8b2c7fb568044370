package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.matching.SeriesNames;
import org.chancery.party.State;
import org.chancery.place.City;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a person says of an event on the command line; each option given is one claim. An empty value clears a field. */
final class EventOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable EventKind kind;

    @Option(names = "--visit-kind", paramLabel = "KIND")
    private @Nullable VisitKind visitKind;

    @Option(names = "--level", paramLabel = "LEVEL")
    private @Nullable Level level;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable EventStatus status;

    @Option(names = "--date", paramLabel = "EDTF")
    private @Nullable String date;

    @Option(names = "--time", paramLabel = "HH:MM[-HH:MM]")
    private @Nullable String time;

    @Option(names = "--city", paramLabel = "CITY")
    private @Nullable String city;

    @Option(names = "--country", paramLabel = "CC")
    private @Nullable String country;

    @Option(names = "--party", paramLabel = "KIND:NAME[:ROLE[:STATE]]")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--series", paramLabel = "NAME")
    private @Nullable String series;

    @Option(names = "--ordinal", paramLabel = "N")
    private @Nullable Integer ordinal;

    @Option(names = "--release", paramLabel = "RELEASE")
    private @Nullable ReleaseLevel release;

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Nullable
    String name() {
        return name == null || name.isBlank() ? null : name.strip();
    }

    boolean besideClaims() {
        return note != null || release != null;
    }

    /** The level if nothing else is given; else null. */
    @Nullable
    ReleaseLevel releaseAlone(LocalDate today) {
        return note == null && claims(null, today).isEmpty() ? release : null;
    }

    /** The event with what is no claim: the note and the level, as far as they are given. */
    DiplomaticEvent beside(DiplomaticEvent event) {
        DiplomaticEvent noted = note == null ? event : event.withNote(note);
        return release == null ? noted : noted.withRelease(release);
    }

    boolean says(EventStatus otherwise) {
        return status != null && status != otherwise;
    }

    /**
     * One claim for each option given.
     *
     * @param before
     *            what is in force, which an option that gives only a part of a field completes; null for a new event
     */
    List<Claim> claims(@Nullable EventFacts before, LocalDate today) {
        List<Claim> claims = new ArrayList<>();
        if (name() != null) {
            claims.add(new Claim.Named(String.valueOf(name())));
        }
        if (kind != null || visitKind != null) {
            EventKind is = kind != null ? kind : visitKind != null ? EventKind.VISIT : EventKind.OTHER;
            claims.add(new Claim.OfKind(is, is == EventKind.VISIT ? visitKind : null));
        }
        if (level != null) {
            claims.add(new Claim.AtLevel(level));
        }
        if (status != null) {
            claims.add(new Claim.InStatus(status));
        }
        if (date != null || time != null) {
            claims.add(dated(before, today));
        }
        if (city != null || country != null) {
            claims.add(new Claim.At(venue(before, today)));
        }
        participants().ifPresent(claims::add);
        series().ifPresent(s -> claims.add(new Claim.InSeries(s.id(), s.name())));
        if (series != null && series.isBlank()) {
            claims.add(new Claim.InSeries(null, ""));
        }
        if (ordinal != null) {
            claims.add(new Claim.Edition(ordinal));
        }
        return claims;
    }

    private Claim dated(@Nullable EventFacts before, LocalDate today) {
        EventDate day = date != null ? orWrong(() -> EventDate.parse(java.util.Objects.requireNonNullElse(date, ""), today))
                : before == null
                        ? EventDate.UNKNOWN : before.date();
        return new Claim.Dated(day, time == null || time.isBlank() ? null : hours(time));
    }

    private Hours hours(String text) {
        int dash = text.indexOf('-');
        try {
            return dash < 0 ? new Hours(LocalTime.parse(text.strip()), null) : new Hours(LocalTime.parse(text.substring(0, dash).strip()),
                    LocalTime.parse(text.substring(dash + 1).strip()));
        } catch (DateTimeException wrong) {
            throw wrong("\"" + text + "\" (HH:MM-HH:MM)");
        }
    }

    /** With country, coordinates and zone where the gazetteer has the city; under the name it had on the event's day. */
    private Venue venue(@Nullable EventFacts before, LocalDate today) {
        Venue old = before == null ? Venue.UNKNOWN : before.venue();
        String town = city == null ? old.city() : city.isBlank() ? null : city.strip();
        String code = country;
        Country in = code == null ? old.country() : code.isBlank() ? null : orWrong(() -> Country.of(code));
        boolean same = java.util.Objects.equals(town, old.city()) && java.util.Objects.equals(in, old.country());
        if (same || town == null) {
            return same ? old : Venue.of(town, in);
        }
        Gazetteer gazetteer = Gazetteer.load();
        City there = gazetteer.find(town, in);
        City known = there == null && code == null ? gazetteer.find(town, null) : there;
        return known == null ? Venue.of(town, in) : gazetteer.venue(known, day(before, today));
    }

    private LocalDate day(@Nullable EventFacts before, LocalDate today) {
        EventDate said = date != null ? orWrong(() -> EventDate.parse(java.util.Objects.requireNonNullElse(date, ""), today))
                : before == null ? EventDate.UNKNOWN : before.date();
        return said.bounds().map(b -> b.first()).orElse(today);
    }

    private java.util.Optional<Claim> participants() {
        if (parties.isEmpty()) {
            return java.util.Optional.empty();
        }
        List<Participation> list = parties.stream().filter(p -> !p.isBlank()).map(p -> orWrong(() -> PartyArgument.parse(p))).toList();
        return java.util.Optional.of(new Claim.Delegations(list));
    }

    /** The series that is named, to be saved with the event. */
    java.util.Optional<Series> series() {
        String named = series;
        if (named == null || named.isBlank()) {
            return java.util.Optional.empty();
        }
        List<Country> states = parties.stream().filter(p -> !p.isBlank()).map(p -> orWrong(() -> PartyArgument.parse(p))).map(p -> p
                .party()).filter(State.class::isInstance).map(p -> ((State) p).country()).toList();
        SeriesId id = SeriesNames.identity(named, kind, states).orElseGet(() -> SeriesId.ofKey(named.strip().toLowerCase(Locale.ROOT)));
        return java.util.Optional.of(new Series(id, named.strip()));
    }

    private <T> T orWrong(java.util.function.Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (IllegalArgumentException wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
    }

    ParameterException wrong(String what) {
        return new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), what);
    }
}
