package org.chancery.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.Series;
import org.chancery.matching.SeriesNames;
import org.chancery.party.Party;
import org.chancery.party.State;

/** Makes an event of a typed line: by hand and without a source it is planned, whatever the line says. */
record QuickAdd(String language, LocalDate today, Instant now) {

    DiplomaticEvent event(EventProposal proposal) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim.Named(proposal.name()));
        claims.add(new Claim.OfKind(proposal.kind(), proposal.visitKind()));
        claims.add(new Claim.InStatus(EventStatus.PLANNED));
        SeriesNames.of(proposal).ifPresent(series -> claims.add(new Claim.InSeries(series.id(), series.name())));
        if (proposal.ordinal() != null) {
            claims.add(new Claim.Edition(proposal.ordinal()));
        }
        if (!proposal.date().isUnknown()) {
            claims.add(new Claim.Dated(proposal.date(), proposal.hours()));
        }
        if (!proposal.venue().isUnknown()) {
            claims.add(new Claim.At(proposal.venue()));
        }
        if (proposal.level() != null) {
            claims.add(new Claim.AtLevel(proposal.level()));
        }
        proposal.countries().forEach(country -> claims.add(with(new State(country))));
        proposal.people().forEach(person -> claims.add(with(person)));
        proposal.organisations().forEach(body -> claims.add(with(body)));
        List<Attestation> by = claims.stream().map(claim -> Attestation.byHand(claim, today)).toList();
        return DiplomaticEvent.of(EventId.random(), by, language, true, now);
    }

    static List<Series> series(EventProposal proposal) {
        return SeriesNames.of(proposal).stream().toList();
    }

    private static Claim with(Party party) {
        return new Claim.With(new Participation(party, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
    }
}
