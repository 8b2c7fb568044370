package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;

/** States that a sentence names once for several people. */
record SharedState(SentenceView view) {

    /** "A Chinese delegation led by Vice President X": who leads it serves its state. */
    private void delegated() {
        for (int i = 2; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.Who head && view.is(i - 1, WordClass.PREPOSITION, "led", "yes")
                    && view.at(i - 2) instanceof Chunk.Who group && group.figures().getFirst().country() instanceof String state) {
                serves(head, state);
                continue;
            }
            boolean led = view.at(i) instanceof Chunk.Who && view.preposition(i - 1, "by")
                    && view.isOne("led", i - 2);
            if (led && i > 2 && view.at(i - 3) instanceof Chunk.Who group && group.figures().getFirst().country() instanceof String state) {
                serves((Chunk.Who) view.at(i), state);
                continue;
            }
            led &= view.is(i - 3, WordClass.GROUP);
            int owner = view.is(i - 4, WordClass.POSSESSIVE) ? i - 5 : i - 4;
            if (!led || owner < 0 || !(view.at(owner) instanceof Chunk.Land land))
                continue;
            serves((Chunk.Who) view.at(i), land.code());
        }
    }

    private static void serves(Chunk.Who who, String state) {
        Figure leader = who.figures().getFirst();
        if (leader.organisation() == null)
            leader.from(state);
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
