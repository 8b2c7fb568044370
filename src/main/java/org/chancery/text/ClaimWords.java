package org.chancery.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** What is claimed, and who takes part, in the reader's language. */
final class ClaimWords {
    private final Words words;
    private final DateWords dates;

    ClaimWords(Messages messages) {
        this.words = new Words(messages);
        this.dates = new DateWords(messages);
    }

    /** The value; empty if the claim clears its field. */
    String value(Claim claim) {
        return switch (claim) {
            case Claim.Named(String name) -> name;
            case Claim.OfKind kind -> kind.visitKind() == null ? words.kind(kind.kind()) : words.visitKind(kind.visitKind());
            case Claim.InSeries(var series, String name) -> name;
            case Claim.Edition edition -> edition.value();
            case Claim.Dated(EventDate date, Hours hours) -> date(date, hours);
            case Claim.MovedTo(EventDate date, Hours hours) -> date(date, hours);
            case Claim.At(Venue venue) -> place(venue);
            case Claim.With(Participation one) -> participation(one);
            case Claim.Delegations(List<Participation> all) -> all.stream().map(this::participation).collect(Collectors.joining("; "));
            case Claim.InStatus(var status) -> words.status(status);
            case Claim.AtLevel level -> level.level() == null ? "" : words.level(level.level());
            case Claim.InMode mode -> mode.mode() == null ? "" : words.mode(mode.mode());
        };
    }

    /** "Foreign Minister (Kazakhstan)". */
    String office(Office office) {
        String forWhom = office.country() == null ? office.organisation() : words.country(office.country());
        return forWhom == null ? office.title() : office.title() + " (" + forWhom + ")";
    }

    private String date(EventDate date, @Nullable Hours hours) {
        return hours == null ? dates.full(date) : dates.full(date) + ", " + hours.start() + (hours.end() == null ? "" : "–" + hours.end());
    }

    private String place(Venue venue) {
        String country = venue.country() == null ? null : words.country(venue.country());
        return Stream.of(venue.building(), words.city(venue), country).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String participation(Participation one) {
        return party(one.party()) + " (" + words.role(one.role()) + ", " + words.attendance(one.attendance()) + ")";
    }

    private String party(Party party) {
        return switch (party) {
            case State state -> words.country(state.country());
            case Organisation organisation -> organisation.name();
            case Person person -> Stream.of(person.name(), person.office() == null ? null : office(person.office())).filter(
                    Objects::nonNull).collect(Collectors.joining(", "));
        };
    }
}
