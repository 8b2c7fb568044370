package org.chancery.exchange.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.PastState;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.jspecify.annotations.Nullable;

/** Decides of the events of one bundle, in the order of the file, what becomes of each. */
final class BundleDecision {
    private final BundleStore store;
    private final String language;
    private final boolean notes;
    private final Set<EventId> taken = new HashSet<>();
    private final Set<String> takenUids = new HashSet<>();

    /**
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     * @param notes
     *            whether the bundle tells the notes of its desk
     */
    BundleDecision(BundleStore store, String language, boolean notes) {
        this.store = store;
        this.language = language;
        this.notes = notes;
    }

    /**
     * @param saved
     *            the event as it will be saved as a change of this store; null if it is not
     * @param moved
     *            the event that moves in with its history; null if none does
     */
    record Decided(ImportItem item, Arriving from, @Nullable DiplomaticEvent saved, @Nullable Moved moved) {}

    List<Decided> of(List<Arriving> some) {
        Set<EventId> ids = some.stream().map(one -> one.event().id()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> uids = some.stream().map(one -> one.event().uid()).collect(Collectors.toSet());
        Map<EventId, DiplomaticEvent> byId = store.transfer().present(ids);
        Map<String, DiplomaticEvent> byUid = store.events().byUid(uids);
        Map<EventId, DiplomaticEvent> here = new HashMap<>();
        for (Arriving one : some) {
            DiplomaticEvent known = byId.getOrDefault(one.event().id(), byUid.get(one.event().uid()));
            if (known != null) {
                here.put(one.event().id(), known);
            }
        }
        Set<EventId> asked = new LinkedHashSet<>(ids);
        here.values().forEach(event -> asked.add(event.id()));
        Map<EventId, List<PastState>> past = store.transfer().past(asked, language);
        List<Decided> all = new ArrayList<>();
        for (Arriving one : some) {
            DiplomaticEvent known = here.get(one.event().id());
            EventId target = known == null ? one.event().id() : known.id();
            boolean newId = taken.add(target);
            boolean newUid = takenUids.add(known == null ? one.event().uid() : known.uid());
            List<PastState> pastHere = past.getOrDefault(target, List.of());
            all.add(!newId || !newUid ? skipped(one, Reason.REPEATED_ID)
                    : known == null ? fresh(one, pastHere) : barred(known(one, known, pastHere), known));
        }
        return all;
    }

    private Decided fresh(Arriving from, List<PastState> pastHere) {
        if (!pastHere.isEmpty() && !from.event().modified().isAfter(pastHere.getLast().when())) {
            return skipped(from, Reason.REMOVED_HERE);
        }
        boolean moves = pastHere.isEmpty() && !from.past().isEmpty();
        return new Decided(item(from, from.event(), Outcome.NEW, Reason.NEW_UID, List.of(), List.of()), from, moves ? null
                : from.event().saved(0, from.event().modified()), moves ? new Moved(from.event(), from.past()) : null);
    }

    /** A file may bar an event from some who could see it here, but it opens none: that only a person here does. */
    private Decided barred(Decided decided, DiplomaticEvent here) {
        ReleaseLevel level = here.release().orStricter(decided.from().event().release());
        if (level == here.release() || decided.item().outcome() == Outcome.SKIPPED) {
            return decided;
        }
        DiplomaticEvent event = decided.saved() == null ? here : decided.saved();
        Reason reason = decided.saved() == null ? Reason.MERGED : decided.item().reason();
        return changed(decided.from(), here, event.withRelease(level), reason, decided.item().kept());
    }

    private Decided known(Arriving from, DiplomaticEvent here, List<PastState> pastHere) {
        DiplomaticEvent there = from.event();
        if (Sameness.content(there, here, notes)) {
            return unchanged(from, here, Reason.SAME, List.of());
        }
        if (find(pastHere, there) != null) {
            return skipped(from, Reason.OLDER_STATE);
        }
        DiplomaticEvent base = base(from.past(), pastHere);
        if (base != null && Sameness.content(base, here, notes)) {
            return changed(from, here, Merge.successor(here, there, notes, language), Reason.SUCCEEDS, List.of());
        }
        Merge.Merged merged = new Merge(here, there, base, notes, language).merged();
        if (!Sameness.content(merged.event(), here, true)) {
            return changed(from, here, merged.event(), Reason.MERGED, merged.kept());
        }
        return merged.kept().isEmpty() ? unchanged(from, here, Reason.SAME_VALUES, List.of())
                : unchanged(from, here, Reason.DECIDED_HERE, merged.kept());
    }

    /** The newest state there that was once the state here: what came after it on either side is a change of that side. */
    private @Nullable DiplomaticEvent base(List<PastState> there, List<PastState> here) {
        for (PastState one : there.reversed()) {
            DiplomaticEvent found = one.state() == null ? null : find(here, one.state());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The newest state that holds the same. */
    private @Nullable DiplomaticEvent find(List<PastState> past, DiplomaticEvent wanted) {
        return past.reversed().stream().map(PastState::state).filter(state -> state != null && Sameness.content(state, wanted, notes))
                .findFirst().orElse(null);
    }

    private Decided changed(Arriving from, DiplomaticEvent here, DiplomaticEvent saved, Reason reason, List<FieldChange> kept) {
        return new Decided(item(from, saved, Outcome.CHANGED, reason, Merge.changes(here, saved, language), kept), from, saved, null);
    }

    private static Decided unchanged(Arriving from, DiplomaticEvent here, Reason reason, List<FieldChange> kept) {
        return new Decided(item(from, here, Outcome.UNCHANGED, reason, List.of(), kept), from, null, null);
    }

    private static Decided skipped(Arriving from, Reason reason) {
        return new Decided(item(from, from.event(), Outcome.SKIPPED, reason, List.of(), List.of()), from, null, null);
    }

    private static ImportItem item(Arriving from, DiplomaticEvent shown, Outcome outcome, Reason reason, List<FieldChange> changes,
            List<FieldChange> kept) {
        return new ImportItem(from.line(), from.nth(), shown.facts().name(), shown.facts().date().edtf(), outcome, reason, changes, kept,
                null, null);
    }
}
