package org.chancery.publishing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.icalendar.LeftOut;
import org.chancery.publishing.dav.Unsent;
import org.jspecify.annotations.Nullable;

/** Counts while a run goes on. */
final class Tally {
    /** Single refusals in a row after which the rest would hardly fare better. */
    private static final int ENOUGH = 10;

    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<Incident> incidents = new ArrayList<>();
    private int refusedInARow;
    long added;
    long changed;
    long removed;
    long unchanged;

    void leftOut(LeftOut reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    void leftOut(Map<LeftOut, Long> reasons) {
        reasons.forEach((reason, number) -> leftOut.merge(reason, number, Long::sum));
    }

    void accepted() {
        refusedInARow = 0;
    }

    /**
     * Notes that one event was not sent.
     *
     * @throws Unsent
     *             if the fault concerns everything, or there have been too many in a row
     */
    void refused(String what, Unsent unsent) {
        if (unsent.fault().concernsAll()) {
            throw unsent;
        }
        incidents.add(new Incident(what, unsent.fault(), unsent.detail()));
        refusedInARow = unsent.fault().isForeign() ? 0 : refusedInARow + 1;
        if (refusedInARow == ENOUGH) {
            throw new Unsent(org.chancery.agenda.PublicationFault.ALL_REFUSED, unsent.detail());
        }
    }

    RunReport report(@Nullable Incident stop) {
        return new RunReport(added, changed, removed, unchanged, leftOut, incidents, stop);
    }
}
