package org.chancery.agenda.past;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.agenda.PastState;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.past.PastChange.Kind;
import org.chancery.agenda.past.PastValue.Claimed;
import org.chancery.agenda.past.PastValue.Day;
import org.chancery.agenda.past.PastValue.InForce;
import org.chancery.agenda.past.PastValue.Travels;
import org.chancery.agenda.past.PastValue.Yes;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.jspecify.annotations.Nullable;

/** The past of one event, and the way back into it. */
public record EventPast(List<PastState> states) {

    /** @param states oldest first */
    public EventPast {
        states = List.copyOf(states);
    }

    /** Oldest first. */
    public List<PastChange> changes() {
        List<PastChange> changes = new ArrayList<>();
        DiplomaticEvent before = null;
        boolean there = false;
        for (PastState past : states) {
            DiplomaticEvent after = past.state();
            Kind kind = after == null ? Kind.REMOVED : there ? Kind.CHANGED : before == null ? Kind.ADDED : Kind.RESTORED;
            changes.add(new PastChange(changes.size() + 1, past.when(), past.who(), kind, after == null ? List.of() : between(before,
                    after)));
            there = after != null;
            before = after == null ? before : after;
        }
        return changes;
    }

    /** What the change of that number left; empty if there is no such change, or it removed the event. */
    public Optional<DiplomaticEvent> state(int number) {
        return number < 1 || number > states.size() ? Optional.empty() : Optional.ofNullable(states.get(number - 1).state());
    }

    /** The event in an earlier state, to be saved on top of what it is now: identity, UID, version and origin stay. */
    public static DiplomaticEvent back(DiplomaticEvent now, DiplomaticEvent state) {
        return new DiplomaticEvent(now.id(), now.uid(), state.facts(), state.attestations(), state.note(), state.owner(), state.release(),
                state.recheck(), state.reviewed(), now.version(), now.created(), now.modified());
    }

    /** @param before null if there was none */
    static List<FieldChange> between(@Nullable DiplomaticEvent before, DiplomaticEvent after) {
        Differences<DiplomaticEvent> all = new Differences<>(before, after);
        facts(all);
        participants(all, before, after);
        all.in(PastField.NOTE, event -> Differences.text(event.note())).in(PastField.OWNER, event -> Differences.text(event.owner()));
        all.in(PastField.RELEASE, event -> new Travels(event.release())).in(PastField.RECHECK, event -> event.recheck() == null ? null
                : new Day(event.recheck())).in(PastField.REVIEWED, event -> event.reviewed() ? new Yes() : null);
        claims(all, before, after);
        return all.found();
    }

    private static void facts(Differences<DiplomaticEvent> all) {
        all.in(PastField.NAME, event -> new InForce(new Claim.Named(event.facts().name()))).in(PastField.KIND,
                event -> new InForce(new Claim.OfKind(event.facts().kind(), event.facts().visitKind())));
        all.in(PastField.SERIES, EventPast::series).in(PastField.ORDINAL, event -> event.facts().ordinal() == null ? null
                : new InForce(new Claim.Edition(event.facts().ordinal())));
        all.in(PastField.STATUS, event -> new InForce(new Claim.InStatus(event.facts().status()))).in(PastField.DATE, event -> date(event
                .facts())).in(PastField.PREVIOUS_DATE, event -> event.facts().previousDate().isUnknown() ? null
                        : new InForce(new Claim.Dated(event.facts().previousDate(), null)));
        all.in(PastField.PLACE, event -> event.facts().venue().isUnknown() ? null : new InForce(new Claim.At(event.facts().venue())));
        all.in(PastField.LEVEL, event -> event.facts().level() == null ? null : new InForce(new Claim.AtLevel(event.facts().level())));
        all.in(PastField.MODE, event -> event.facts().mode() == null ? null : new InForce(new Claim.InMode(event.facts().mode())));
    }

    private static @Nullable PastValue date(EventFacts facts) {
        return facts.date().isUnknown() && facts.hours() == null ? null : new InForce(new Claim.Dated(facts.date(), facts.hours()));
    }

    private static @Nullable PastValue series(DiplomaticEvent event) {
        SeriesId id = event.facts().series();
        return id == null ? null : event.attestations().stream().map(Attestation::claim).filter(Claim.InSeries.class::isInstance).map(
                Claim.InSeries.class::cast).filter(claim -> id.equals(claim.series())).findFirst().map(InForce::new).orElse(null);
    }

    /** Whoever stays in another role or state is one change. */
    private static void participants(Differences<DiplomaticEvent> all, @Nullable DiplomaticEvent before, DiplomaticEvent after) {
        List<Participation> gone = new ArrayList<>(before == null ? List.of() : before.facts().participations());
        List<Participation> come = new ArrayList<>(after.facts().participations());
        for (Participation same : List.copyOf(gone)) {
            if (come.remove(same)) {
                gone.remove(same);
            }
        }
        for (Participation one : come) {
            Participation was = gone.stream().filter(other -> other.party().id().equals(one.party().id())).findFirst().orElse(null);
            gone.remove(was);
            all.add(PastField.PARTICIPANT, was == null ? null : new InForce(new Claim.With(was)), new InForce(new Claim.With(one)));
        }
        gone.forEach(one -> all.add(PastField.PARTICIPANT, new InForce(new Claim.With(one)), null));
    }

    private static void claims(Differences<DiplomaticEvent> all, @Nullable DiplomaticEvent before, DiplomaticEvent after) {
        List<Attestation> was = before == null ? List.of() : before.attestations();
        without(was, after.attestations()).forEach(claim -> all.add(PastField.CLAIM, new Claimed(claim), null));
        without(after.attestations(), was).forEach(claim -> all.add(PastField.CLAIM, null, new Claimed(claim)));
    }

    private static List<Attestation> without(List<Attestation> claims, List<Attestation> others) {
        Set<Said> said = new HashSet<>();
        others.forEach(claim -> said.add(Said.of(claim)));
        return claims.stream().filter(claim -> !said.contains(Said.of(claim))).toList();
    }

    /** A claim by what it says and where: that its article was given another title makes no other claim of it. */
    private record Said(Claim claim, @Nullable ArticleId source, @Nullable Passage passage, Object day, boolean chosen) {
        static Said of(Attestation one) {
            return new Said(one.claim(), one.source() == null ? null : Objects.requireNonNull(one.source()).id(), one.passage(), one.day(),
                    one.chosen());
        }
    }
}
