package org.chancery.exchange.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.incoming.FieldValues;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.OwnField;
import org.jspecify.annotations.Nullable;

/**
 * An event that was changed here and in another store since both were the same. The claims of both stand side by side, but for those that
 * were taken away here; where a person decided here, the other decision is a claim among others.
 */
final class Merge {
    private final DiplomaticEvent here;
    private final DiplomaticEvent there;
    private final @Nullable DiplomaticEvent base;
    private final boolean notes;
    private final String language;
    private final List<FieldChange> kept = new ArrayList<>();

    /**
     * @param base
     *            the newest state that both have had; null if there is none
     * @param notes
     *            whether the other event tells its notes
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     */
    Merge(DiplomaticEvent here, DiplomaticEvent there, @Nullable DiplomaticEvent base, boolean notes, String language) {
        this.here = here;
        this.there = there;
        this.base = base;
        this.notes = notes;
        this.language = language;
    }

    /**
     * @param kept
     *            what the file has otherwise and stays as it is here
     */
    record Merged(DiplomaticEvent event, List<FieldChange> kept) {}

    Merged merged() {
        DiplomaticEvent event = withClaims();
        event = own(event, OwnField.OWNER, DiplomaticEvent::owner, DiplomaticEvent::withOwner);
        event = own(event, OwnField.RECHECK, one -> Objects.toString(one.recheck(), ""),
                (one, text) -> one.withRecheck(text.isEmpty() ? null
                        : LocalDate.parse(text)));
        if (notes) {
            event = own(event, OwnField.NOTE, DiplomaticEvent::note, DiplomaticEvent::withNote);
        }
        if (there.reviewed()) {
            event = event.asReviewed();
        }
        kept.addAll(0, FieldValues.changes(again(event, language), again(there, language)));
        return new Merged(event, List.copyOf(kept));
    }

    /** What the file's event as such makes of the one here, of which it is a later state. */
    static DiplomaticEvent successor(DiplomaticEvent here, DiplomaticEvent there, boolean notes, String language) {
        DiplomaticEvent event = here.withAttestations(there.attestations(), language).withOwner(there.owner()).withRecheck(there.recheck());
        DiplomaticEvent noted = notes ? event.withNote(there.note()) : event;
        return there.reviewed() ? noted.asReviewed() : noted;
    }

    /** What is to be told of a change, the desk's own fields too. */
    static List<FieldChange> changes(DiplomaticEvent was, DiplomaticEvent willBe, String language) {
        List<FieldChange> changes = new ArrayList<>(FieldValues.changes(again(was, language), again(willBe, language)));
        if (!Objects.equals(was.facts().series(), willBe.facts().series())) {
            changes.add(new FieldChange(ClaimField.SERIES, series(was), series(willBe)));
        }
        tell(changes, OwnField.OWNER, was.owner(), willBe.owner());
        tell(changes, OwnField.RECHECK, Objects.toString(was.recheck(), ""), Objects.toString(willBe.recheck(), ""));
        tell(changes, OwnField.RELEASE, was.release().code(), willBe.release().code());
        tell(changes, OwnField.NOTE, was.note(), willBe.note());
        return changes;
    }

    /** What is in force by the claims alone: what is stored knows the parties from elsewhere too. */
    private static EventFacts again(DiplomaticEvent event, String language) {
        return event.withAttestations(event.attestations(), language).facts();
    }

    private static String series(DiplomaticEvent event) {
        return event.attestations().stream().map(Attestation::claim).filter(
                claim -> claim instanceof org.chancery.agenda.Claim.InSeries in && Objects.equals(in.series(), event.facts().series())).map(
                        org.chancery.agenda.Claim::value)
                .findFirst().orElse("");
    }

    private static void tell(List<FieldChange> changes, OwnField field, String was, String willBe) {
        if (!was.equals(willBe)) {
            changes.add(new FieldChange(field, was, willBe));
        }
    }

    private DiplomaticEvent withClaims() {
        Set<Attestation> mine = bare(here);
        Set<Attestation> theirs = bare(there);
        Set<Attestation> before = base == null ? Set.of() : bare(base);
        Set<ClaimField> decided = EnumSet.noneOf(ClaimField.class);
        mine.stream().filter(one -> one.chosen() && !theirs.contains(one)).forEach(one -> decided.add(one.field()));
        List<Attestation> all = new ArrayList<>(here.attestations());
        for (Attestation one : there.attestations()) {
            Attestation taken = one.chosen() && decided.contains(one.field()) ? beside(one) : one;
            boolean takenAway = before.contains(Sameness.bare(one));
            if (!takenAway && !mine.contains(Sameness.bare(one)) && mine.add(Sameness.bare(taken))) {
                all.add(taken);
            }
        }
        return all.size() == here.attestations().size() ? here : here.withAttestations(all, language);
    }

    private static Set<Attestation> bare(DiplomaticEvent event) {
        return event.attestations().stream().map(Sameness::bare).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A decision as a claim among others. */
    private static Attestation beside(Attestation one) {
        return new Attestation(one.claim(), one.source(), one.passage(), one.day(), false, one.rule());
    }

    /** Sets the text of a field on an event. */
    @FunctionalInterface
    private interface Setter {
        DiplomaticEvent set(DiplomaticEvent event, String text);
    }

    /** Three ways: what only the file changed is taken, what was changed here stays. */
    private DiplomaticEvent own(DiplomaticEvent event, OwnField field, Function<DiplomaticEvent, String> get, Setter setter) {
        String mine = get.apply(here);
        String theirs = get.apply(there);
        String before = base == null ? "" : get.apply(base);
        if (mine.equals(theirs) || theirs.equals(before)) {
            return event;
        }
        if (mine.equals(before)) {
            return setter.set(event, theirs);
        }
        kept.add(new FieldChange(field, mine, theirs));
        return event;
    }
}
