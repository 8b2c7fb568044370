package org.chancery.agenda.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.agenda.ImportMemory;

/**
 * What calendars said of events, as far as an audience may have it. Nobody can tell what a line means that nobody here knows, so the lines go
 * along only with an event that goes whole; of any other no more is left than that a calendar had it, and in which revision.
 */
record WholeImports(ImportMemory imports, Predicate<String> whole) implements ImportMemory {
    @Override
    public Map<String, Imported> last(Set<String> uids) {
        Map<String, Imported> last = new HashMap<>(imports.last(uids));
        last.replaceAll((uid, one) -> whole.test(uid) ? one : new Imported(uid, one.sequence(), one.modified(), ""));
        return last;
    }

    @Override
    public void remember(List<Imported> imported) {
        throw new UnsupportedOperationException("nothing comes in through a release");
    }

    @Override
    public void forget(Set<String> uids) {
        throw new UnsupportedOperationException("nothing comes in through a release");
    }
}
