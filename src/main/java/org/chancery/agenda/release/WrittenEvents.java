package org.chancery.agenda.release;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ExportMemory;

/**
 * Passes on what was exported before, and knows of which events a calendar asked that, as it does of each that it writes: what it leaves out
 * for want of a day has not left.
 */
public final class WrittenEvents implements ExportMemory {
    private final ExportMemory memory;
    private final Set<String> uids = new HashSet<>();

    public WrittenEvents(ExportMemory memory) {
        this.memory = memory;
    }

    public boolean contains(String uid) {
        return uids.contains(uid);
    }

    @Override
    public Map<String, Exported> last(Set<String> wanted) {
        uids.addAll(wanted);
        return memory.last(wanted);
    }

    @Override
    public void remember(Iterable<Exported> exported) {
        memory.remember(exported);
    }
}
