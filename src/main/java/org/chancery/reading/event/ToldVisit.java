package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** "X will visit China next week. He arrives on Wednesday": a verb of travel without a goal speaks of the visit told last. */
record ToldVisit(SentenceView view, Memory memory) {

    /** The visit told again, by the verb at a chunk; null if that one is somebody else's, or over. */
    @Nullable
    Candidate again(int i, Chunk.Deed deed) {
        Candidate last = memory.candidates().isEmpty() ? null : memory.candidates().getLast();
        if (last == null || last.kind != EventKind.VISIT || !last.outlook.ahead || last.outlook.changed() || !dated(i))
            return null;
        Outlook outlook = new Outlooks(view).ofDeed(i);
        Parties.Group subject = new Parties(view, memory).subject(i);
        boolean same = subject.recalled != null && last.who.contains(subject.recalled)
                || subject.people.stream().flatMap(who -> who.figures().stream()).anyMatch(figure -> means(figure, last));
        if (!same || outlook.back || outlook.changed())
            return null;
        Candidate again = new Candidate(EventKind.VISIT, view.sentence().index(), deed.from(), deed.to());
        again.refers = last;
        again.generic = true;
        again.outlook = outlook;
        return again;
    }

    /** "the minister", who has been named. */
    private static boolean means(Figure figure, Candidate visit) {
        return visit.who.contains(figure) || figure.name() == null && figure.country() == null && visit.who.size() == 1
                && visit.who.iterator().next().rank().equals(figure.rank());
    }

    private boolean dated(int deed) {
        for (int k = view.clauseStart(deed); k < view.clauseEnd(deed); k++) {
            if (view.at(k) instanceof Chunk.When when && when.phrase().singleDay())
                return true;
        }
        return false;
    }
}
