package org.chancery.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.article.Article;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** What an article says of an event, claim by claim, each with the passage that shows it and the rule that found it. */
public final class ProposalClaims {
    private final EventProposal proposal;
    private final Citation source;
    private final LocalDate day;
    private final List<Attestation> claims = new ArrayList<>();

    private ProposalClaims(Article article, LocalDate published, EventProposal proposal) {
        this.proposal = proposal;
        this.source = Citation.of(article);
        this.day = published;
    }

    /**
     * The claims of a proposal.
     *
     * @throws ChanceryFailure.NoPublicationDate
     *             if the article has none: a claim without a day has no place in a ledger
     */
    public static List<Attestation> of(Article article, EventProposal proposal) {
        LocalDate published = article.published();
        if (published == null) {
            throw new ChanceryFailure.NoPublicationDate(article.title());
        }
        return new ProposalClaims(article, published, proposal).all();
    }

    private List<Attestation> all() {
        add(new Claim.Named(proposal.name()));
        add(new Claim.OfKind(proposal.kind(), proposal.visitKind()));
        SeriesNames.of(proposal).ifPresent(series -> add(new Claim.InSeries(series.id(), series.name())));
        if (proposal.ordinal() != null) {
            add(new Claim.Edition(proposal.ordinal()));
        }
        add(new Claim.InStatus(proposal.status()));
        if (!proposal.date().isUnknown()) {
            add(new Claim.Dated(proposal.date(), proposal.newDate().isUnknown() ? proposal.hours() : null));
        }
        if (!proposal.newDate().isUnknown()) {
            add(new Claim.MovedTo(proposal.newDate(), proposal.hours()));
        }
        if (!proposal.venue().isUnknown()) {
            add(new Claim.At(proposal.venue()));
        }
        if (proposal.level() != null) {
            add(new Claim.AtLevel(proposal.level()));
        }
        if (proposal.mode() != null) {
            add(new Claim.InMode(proposal.mode()));
        }
        participants();
        return List.copyOf(claims);
    }

    private void participants() {
        List<Evidence> shown = evidence(ClaimField.PARTICIPANTS);
        int index = 0;
        for (Country country : proposal.countries()) {
            boolean atHome = country.equals(proposal.venue().country());
            with(new State(country), atHome ? ParticipantRole.HOST : ParticipantRole.DELEGATE, at(shown, index++));
        }
        for (Person person : proposal.people()) {
            with(person, ParticipantRole.DELEGATE, naming(shown, person.name(), index++));
        }
        List<Evidence> organising = evidence(ClaimField.ORGANISATIONS);
        int at = 0;
        for (Organisation organisation : proposal.organisations()) {
            with(organisation, ParticipantRole.DELEGATE, naming(organising, organisation.name(), at++));
        }
    }

    private void with(Party party, ParticipantRole role, @Nullable Evidence shownBy) {
        Claim claim = new Claim.With(new Participation(party, role, attendance()));
        Evidence evidence = shownBy == null ? proof(claim.field()) : shownBy;
        claims.add(Attestation.byArticle(claim, source, evidence.passage(), day, evidence.rule()));
    }

    private AttendanceState attendance() {
        return switch (proposal.status()) {
            case PROPOSED -> AttendanceState.INVITED;
            case HELD -> AttendanceState.ATTENDED;
            case PLANNED, SCHEDULED, POSTPONED, CANCELLED -> AttendanceState.ANNOUNCED;
        };
    }

    private void add(Claim claim) {
        Evidence evidence = proof(claim.field());
        claims.add(Attestation.byArticle(claim, source, evidence.passage(), day, evidence.rule()));
    }

    private Evidence proof(ClaimField field) {
        List<Evidence> own = evidence(field);
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        List<Evidence> name = evidence(ClaimField.NAME);
        if (!name.isEmpty()) {
            return name.getFirst();
        }
        return proposal.evidence().stream().findFirst().orElseThrow(() -> new IllegalArgumentException("a proposal without any evidence: "
                + proposal.name()));
    }

    private List<Evidence> evidence(ClaimField field) {
        return proposal.evidence().stream().filter(e -> e.field() == field).toList();
    }

    private static @Nullable Evidence at(List<Evidence> shown, int index) {
        return shown.isEmpty() ? null : shown.get(Math.min(index, shown.size() - 1));
    }

    private static @Nullable Evidence naming(List<Evidence> shown, @Nullable String name, int index) {
        return shown.stream().filter(e -> name != null && e.passage().text().contains(name)).findFirst().orElseGet(() -> at(shown, index));
    }
}
