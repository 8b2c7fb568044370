package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.agenda.ChanceryFailure.AmbiguousEvent;
import org.chancery.agenda.ChanceryFailure.NoSuchEvent;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventRepository;

/** An event that is named by its UUID or the beginning of it. */
final class NamedEvent {
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f][0-9a-f-]{3,35}");

    private NamedEvent() {}

    /** Whether any event is named so. */
    static boolean begins(EventRepository events, String id) {
        return !beginning(events, id).isEmpty();
    }

    private static List<EventId> beginning(EventRepository events, String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return BEGINNING.matcher(wanted).matches() ? events.beginningWith(wanted) : List.of();
    }

    /** @throws NoSuchEvent if none begins so; AmbiguousEvent if several do */
    static DiplomaticEvent find(EventRepository events, String id) {
        List<EventId> found = beginning(events, id);
        if (found.size() > 1) {
            throw new AmbiguousEvent(id);
        }
        return found.stream().findFirst().flatMap(events::find).orElseThrow(() -> new NoSuchEvent(id));
    }
}
