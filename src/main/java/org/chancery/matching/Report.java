package org.chancery.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.date.EventDate;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one event, as matching compares it. An event is compared report by report and not by what is in force of it, so
 * that what was read first does not decide.
 *
 * @param dates
 *            every window it names, the old and the new; empty if none
 * @param states
 *            who takes part as a state, or through a person of it
 */
record Report(LocalDate day, NameConcepts name, EventKind kind, @Nullable SeriesId series, @Nullable Integer ordinal, EventStatus status,
        List<EventDate> dates, Venue venue, Set<Country> states, Set<String> people, Set<String> organisations) {

    static Report of(List<Attestation> claims) {
        Gathering gathering = new Gathering();
        claims.forEach(gathering::take);
        return gathering.report(claims.getFirst().day());
    }

    /** The reports on which an event rests, a person's claims together as one. */
    static List<Report> of(DiplomaticEvent event) {
        Map<String, List<Attestation>> bySource = new LinkedHashMap<>();
        List<Attestation> byHand = new ArrayList<>();
        for (Attestation a : event.attestations()) {
            if (a.source() == null) {
                byHand.add(a);
            } else {
                bySource.computeIfAbsent(a.source().sha256(), sha -> new ArrayList<>()).add(a);
            }
        }
        if (!byHand.isEmpty()) {
            bySource.put("", event.attestations());
        }
        return bySource.values().stream().map(Report::of).toList();
    }

    /** Whether it says that the event was put off, moved or called off, which explains a window that does not meet another. */
    boolean explainsMove() {
        return status == EventStatus.POSTPONED || status == EventStatus.CANCELLED || dates.size() > 1;
    }

    /** The same edition of the same series, which stays one event wherever its date goes. */
    boolean sameEdition(Report other) {
        return series != null && series.equals(other.series) && ordinal != null && ordinal.equals(other.ordinal);
    }

    /** Whether all these can be one event: no two editions, and no two windows apart that none of them explains. */
    static boolean coherent(List<Report> reports) {
        boolean explained = reports.stream().anyMatch(Report::explainsMove);
        for (Report a : reports) {
            for (Report b : reports) {
                boolean editions = a.ordinal != null && b.ordinal != null && !a.ordinal.equals(b.ordinal);
                boolean apart = !explained && !a.sameEdition(b) && Windows.between(a, b).relation() == Windows.Relation.APART;
                if (editions || apart) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The states that come from elsewhere. */
    Set<Country> visitors() {
        Set<Country> visitors = new HashSet<>(states);
        if (venue.country() != null) {
            visitors.remove(venue.country());
        }
        return visitors;
    }

    private static final class Gathering {
        private NameConcepts name = NameConcepts.of("");
        private EventKind kind = EventKind.OTHER;
        private @Nullable SeriesId series;
        private @Nullable Integer ordinal;
        private EventStatus status = EventStatus.PLANNED;
        private final List<EventDate> dates = new ArrayList<>();
        private Venue venue = Venue.UNKNOWN;
        private final Set<Country> states = new HashSet<>();
        private final Set<String> people = new HashSet<>();
        private final Set<String> organisations = new HashSet<>();

        void take(Attestation attestation) {
            switch (attestation.claim()) {
                case Claim.Named(String said) -> name = NameConcepts.of(said);
                case Claim.OfKind said -> kind = said.kind();
                case Claim.InSeries said -> series = said.series();
                case Claim.Edition said -> ordinal = said.ordinal();
                case Claim.Dated(EventDate said, var hours) -> dated(said);
                case Claim.MovedTo(EventDate said, var hours) -> dated(said);
                case Claim.At(Venue said) -> venue = said;
                case Claim.With(Participation one) -> with(one);
                case Claim.Delegations(List<Participation> all) -> all.forEach(this::with);
                case Claim.InStatus(EventStatus said) -> status = said;
                case Claim.AtLevel said -> {}
                case Claim.InMode said -> {}
            }
        }

        private void dated(EventDate said) {
            if (!said.isUnknown()) {
                dates.add(said);
            }
        }

        private void with(Participation one) {
            switch (one.party()) {
                case State(Country country) -> states.add(country);
                case Organisation organisation -> organisations.add(organisation.name());
                case Person person -> {
                    if (person.name() != null) {
                        people.add(familyName(person.name()));
                    }
                    if (person.office() != null && person.office().country() != null) {
                        states.add(person.office().country());
                    }
                }
            }
        }

        /** The last word of a name, which a text repeats without the others. */
        private static String familyName(String full) {
            return full.substring(full.lastIndexOf(' ') + 1);
        }

        Report report(LocalDate day) {
            Set<Country> all = new HashSet<>(states);
            all.addAll(name.countries());
            return new Report(day, name, kind, series, ordinal, status, List.copyOf(dates), venue, all, people, organisations);
        }
    }
}
