package org.chancery.agenda.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.PastState;

/**
 * The names of events that stood in a file before and do not stand in it now. Other programs do not take them away when they read the file
 * again, so that whoever writes it is told.
 *
 * @param removed
 *            those that are removed here since
 * @param leftOut
 *            those that are here and no longer go into the file
 */
public record Missed(List<String> removed, List<String> leftOut) {
    public static final Missed NONE = new Missed(List.of(), List.of());
    private static final int AT_ONCE = 500;

    public Missed {
        removed = List.copyOf(removed);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param before
     *            what stood in the file
     * @param now
     *            what stands in it
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     */
    public static Missed of(Set<EventId> before, Set<EventId> now, EventTransfer events, String language) {
        Set<EventId> missed = new HashSet<>(before);
        missed.removeAll(now);
        List<EventId> ids = missed.stream().sorted().toList();
        List<String> removed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<EventId> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Map<EventId, DiplomaticEvent> here = events.present(some);
            here.values().forEach(event -> leftOut.add(event.facts().name()));
            List<EventId> gone = some.stream().filter(id -> !here.containsKey(id)).toList();
            Map<EventId, List<PastState>> past = events.past(gone, language);
            // Of what left the bin for good nothing but its identity is known.
            gone.forEach(id -> removed.add(past.containsKey(id) ? lastName(past.get(id)) : id.toString()));
        }
        return new Missed(removed, leftOut);
    }

    private static String lastName(List<PastState> past) {
        return past.reversed().stream().map(PastState::state).filter(Objects::nonNull).map(event -> event.facts().name()).findFirst()
                .orElse("?");
    }
}
