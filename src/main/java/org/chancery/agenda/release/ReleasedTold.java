package org.chancery.agenda.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.agenda.ExportMemory;

/** What other calendars were told of events, only of those whose past goes along: it may be more than the audience may know. */
record ReleasedTold(ExportMemory exports, Predicate<String> past) implements ExportMemory {
    @Override
    public Map<String, Exported> last(Set<String> uids) {
        Map<String, Exported> last = new HashMap<>(exports.last(uids));
        last.keySet().removeIf(past.negate());
        return last;
    }

    @Override
    public void remember(Iterable<Exported> exported) {
        exports.remember(exported);
    }
}
