package org.chancery.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.date.EventDate;

/** Claims that bring about what is in force of an event, for where its own claims do not go: as few as will do, all made by hand on one day. */
public final class FactClaims {
    private final EventFacts facts;
    private final LocalDate day;
    private final List<Attestation> claims = new ArrayList<>();

    private FactClaims(EventFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /**
     * The claims. Names in other languages than the desk's are not among them, since a claim without a source has no language.
     *
     * @param seriesName
     *            of the series, if the event is in one
     * @param day
     *            on which they are made; a window given up before is claimed on the day before
     */
    public static List<Attestation> of(EventFacts facts, String seriesName, LocalDate day) {
        FactClaims made = new FactClaims(facts, day);
        made.plain(seriesName);
        made.ledger();
        return made.claims;
    }

    private void plain(String seriesName) {
        add(new Claim.Named(facts.name()));
        add(new Claim.OfKind(facts.kind(), facts.visitKind()));
        if (facts.series() != null) {
            add(new Claim.InSeries(facts.series(), seriesName));
        }
        if (facts.ordinal() != null) {
            add(new Claim.Edition(facts.ordinal()));
        }
        if (!facts.venue().isUnknown() || facts.venue().zone() != null || facts.venue().coordinates() != null) {
            add(new Claim.At(facts.venue()));
        }
        facts.participations().forEach(one -> add(new Claim.With(one)));
        if (facts.level() != null) {
            add(new Claim.AtLevel(facts.level()));
        }
        if (facts.mode() != null) {
            add(new Claim.InMode(facts.mode()));
        }
    }

    /** Date and status as a source would tell them in one sitting; where the ledger would make something else of that, as a choice. */
    private void ledger() {
        List<Attestation> told = told();
        DateLedger ledger = DateLedger.of(told);
        boolean same = ledger.date().equals(facts.date()) && ledger.status() == facts.status() && Objects.equals(ledger.hours(), facts
                .hours()) && ledger.previousDate().equals(facts.previousDate());
        claims.addAll(told);
        if (!same) {
            claims.add(Attestation.choice(new Claim.Dated(facts.date(), facts.hours()), day));
            claims.add(Attestation.choice(new Claim.InStatus(facts.status()), day));
        }
    }

    private List<Attestation> told() {
        List<Attestation> told = new ArrayList<>();
        EventDate before = facts.previousDate();
        if (before.isUnknown()) {
            if (!facts.date().isUnknown()) {
                told.add(Attestation.byHand(new Claim.Dated(facts.date(), facts.hours()), day));
            }
            told.add(Attestation.byHand(new Claim.InStatus(facts.status()), day));
            return told;
        }
        told.add(Attestation.byHand(new Claim.Dated(before, null), day.minusDays(1)));
        told.add(Attestation.byHand(new Claim.InStatus(EventStatus.PLANNED), day.minusDays(1)));
        told.add(Attestation.byHand(new Claim.InStatus(EventStatus.POSTPONED), day));
        if (!facts.date().isUnknown()) {
            told.add(Attestation.byHand(new Claim.MovedTo(facts.date(), facts.hours()), day));
            told.add(Attestation.byHand(new Claim.InStatus(facts.status()), day));
        }
        return told;
    }

    private void add(Claim claim) {
        claims.add(Attestation.byHand(claim, day));
    }
}
