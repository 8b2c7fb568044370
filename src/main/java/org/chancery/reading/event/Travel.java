package org.chancery.reading.event;

import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.mention.Chunk;

/** "will travel to Baku to attend the summit": an occasion without a place of its own is where the travel leads. */
record Travel(SentenceView view, Places places) {
    private static final int FAR = 12;

    void attach(Candidate candidate) {
        boolean placeless = candidate.words != null && candidate.kind != EventKind.VISIT && candidate.city == null
                && candidate.country == null && candidate.refers == null;
        if (!placeless)
            return;
        int head = 0;
        while (head < view.size() && view.at(head).to() <= candidate.from)
            head++;
        for (int i = head - 1; i >= Math.max(0, head - FAR) && !(view.at(i) instanceof Chunk.Head); i--) {
            if (view.at(i) instanceof Chunk.Deed deed && (deed.entry().is("s", "visit") || deed.entry().is("s", "arrive"))) {
                int goal = view.preposition(i + 1, "at") || view.preposition(i + 1, "to") ? i + 2 : i + 1;
                Places.Spot spot = places.at(view, goal);
                if (spot != null && spot.to() <= candidate.from)
                    placed(candidate, spot);
                return;
            }
        }
    }

    private static void placed(Candidate candidate, Places.Spot spot) {
        candidate.city = spot.city();
        candidate.country = spot.country();
        candidate.prove(ClaimField.PLACE, spot.from(), spot.to(), "place");
    }
}
