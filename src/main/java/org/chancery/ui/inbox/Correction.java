package org.chancery.ui.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.party.Office;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts right in a proposal before it is accepted. The article's own claims stay; each corrected field becomes a choice beside
 * them.
 */
record Correction(String name, EventKind kind, EventStatus status, String edtf, String city, String country, Added added) {

    static Correction of(EventProposal proposal) {
        EventDate date = proposal.newDate().isUnknown() ? proposal.date() : proposal.newDate();
        return new Correction(proposal.name(), proposal.kind(), proposal.status(), date.edtf(), orEmpty(proposal.venue().city()), proposal
                .venue().country() == null ? "" : proposal.venue().country().code(), Added.NOBODY);
    }

    /** A person whom the reader missed; all parts empty for none. */
    record Added(String name, String office, String country) {
        static final Added NOBODY = new Added("", "", "");

        boolean anybody() {
            return !name.isBlank();
        }

        Person person() {
            Country home = country.isBlank() ? null : Country.of(country.strip());
            return Person.named(name.strip(), office.isBlank() ? null : Office.of(office.strip(), home));
        }
    }

    /** The fields that cannot be read as typed: date and country; the others always can. */
    boolean readable() {
        if (name.isBlank() || !code(country) || !code(added.country)) {
            return false;
        }
        try {
            EventDate.parse(edtf);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean code(String country) {
        return country.isBlank() || country.strip().matches("[A-Za-z]{2}");
    }

    /** @param there who takes part in the event as it stands */
    List<Attestation> choices(EventProposal proposal, List<Participation> there, LocalDate today) {
        Correction was = of(proposal);
        List<Claim> claims = new ArrayList<>();
        if (!name.strip().equals(was.name)) {
            claims.add(new Claim.Named(name.strip()));
        }
        if (kind != was.kind) {
            claims.add(new Claim.OfKind(kind, null));
        }
        if (status != was.status) {
            claims.add(new Claim.InStatus(status));
        }
        if (!edtf.strip().equals(was.edtf)) {
            claims.add(new Claim.Dated(EventDate.parse(edtf, today), null));
        }
        if (!(city.strip() + country.strip()).equals(was.city + was.country)) {
            claims.add(new Claim.At(Venue.of(city.isBlank() ? null : city.strip(), country.isBlank() ? null : Country.of(country))));
        }
        if (added.anybody()) {
            List<Participation> all = new ArrayList<>(there);
            all.add(new Participation(added.person(), ParticipantRole.HEAD_OF_DELEGATION, AttendanceState.ANNOUNCED));
            claims.add(new Claim.Delegations(all));
        }
        return claims.stream().map(claim -> Attestation.choice(claim, today)).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
