package org.chancery.agenda.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.PastState;
import org.chancery.agenda.TakenIn;

/**
 * The past of events, as far as an audience may have it: wholly, if the event went whole and no state that it ever had holds anything that
 * the audience may not see, else not at all, since a past with gaps would be another one.
 */
final class ReleasedPast implements EventTransfer {
    private final EventTransfer transfer;
    private final Predicate<EventId> whole;
    private final Predicate<DiplomaticEvent> seen;
    private final Set<EventId> told = new HashSet<>();

    /**
     * @param whole
     *            whether the event of that identity went whole
     * @param seen
     *            whether the audience may see all of an event in a state that it had
     */
    ReleasedPast(EventTransfer transfer, Predicate<EventId> whole, Predicate<DiplomaticEvent> seen) {
        this.transfer = transfer;
        this.whole = whole;
        this.seen = seen;
    }

    /** Whether the past of the event was handed over. */
    boolean told(EventId id) {
        return told.contains(id);
    }

    @Override
    public Map<EventId, DiplomaticEvent> present(Collection<EventId> ids) {
        throw new UnsupportedOperationException("events are handed over by the release itself");
    }

    @Override
    public Map<EventId, List<PastState>> past(Collection<EventId> ids, String language) {
        Map<EventId, List<PastState>> past = new HashMap<>(transfer.past(ids.stream().filter(whole).toList(), language));
        past.values().removeIf(states -> states.stream().map(PastState::state).anyMatch(state -> state != null && !seen.test(state)));
        told.addAll(past.keySet());
        return past;
    }

    @Override
    public TakenIn take(Consignment consignment) {
        throw new UnsupportedOperationException("nothing comes in through a release");
    }
}
