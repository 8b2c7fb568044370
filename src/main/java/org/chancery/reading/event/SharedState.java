package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;

/** States that a sentence names once for several people. */
record SharedState(SentenceView view) {

    /** "A Chinese delegation led by Vice President X": who leads it serves its state. */
    private void delegated() {
        for (int i = 3; i < view.size(); i++) {
            boolean led = view.at(i) instanceof Chunk.Who && view.preposition(i - 1, "by") && view.is(i - 3, WordClass.GROUP)
                    && view.text().language().isOne("led", view.text().key(view.at(i - 2).from()));
            int owner = view.is(i - 4, WordClass.POSSESSIVE) ? i - 5 : i - 4;
            if (!led || owner < 0 || !(view.at(owner) instanceof Chunk.Land land))
                continue;
            Figure leader = ((Chunk.Who) view.at(i)).figures().getFirst();
            if (leader.organisation() == null)
                leader.from(land.code());
        }
    }

    /** "Chinese Foreign Minister A and Commerce Minister B": the second serves the same state. */
    void read() {
        delegated();
        for (int i = 2; i < view.size(); i++) {
            if (!(view.at(i) instanceof Chunk.Who second) || !view.is(i - 1, WordClass.CONJUNCTION)
                    || !(view.at(i - 2) instanceof Chunk.Who first))
                continue;
            Figure one = first.figures().getLast();
            Figure two = second.figures().getFirst();
            if (two.country() == null && two.organisation() == null && two.official() && one.country() != null)
                two.from(one.country());
        }
    }
}
