package org.chancery.reading.event;

import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;

/** "On Thursday A will receive B, who arrives in Vilnius on a one-day visit": the visit in the clause that hangs on B has that day too. */
record SharedDay(SentenceView view) {

    void read(List<Candidate> found) {
        for (Candidate meeting : found) {
            if (meeting.times.isEmpty() || meeting.kind != EventKind.MEETING)
                continue;
            List<Candidate> hanging = found.stream()
                    .filter(visit -> visit.kind == EventKind.VISIT && !visit.tour && relativeBetween(meeting.to,
                            visit.from))
                    .toList();
            if (hanging.size() == 1 && hanging.getFirst().times.isEmpty() && meeting.people().stream().anyMatch(hanging
                    .getFirst().who::contains))
                hanging.getFirst().times.addAll(meeting.times);
        }
    }

    private boolean relativeBetween(int from, int to) {
        for (int i = 0; i < view.size(); i++) {
            boolean between = view.at(i).from() >= from && view.at(i).to() <= to;
            if (between && view.is(i, WordClass.RELATIVE) && !view.is(i, WordClass.RELATIVE, "place", "yes"))
                return true;
        }
        return false;
    }
}
