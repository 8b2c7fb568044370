package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** Bodies and states that stand in one list before a verb: "the EU, the United States and Russia will meet". */
record Sides(SentenceView view) {

    /** Empty unless two or more are joined, of which one is a body. */
    Parties.Group before(int deed) {
        int i = deed - 1;
        while (view.is(i, WordClass.AUXILIARY) || i >= 0 && view.at(i) instanceof Chunk.When || view.preposition(i, "on") || view.adverb(i))
            i--;
        Parties.Group sides = new Parties.Group();
        boolean joined = false;
        for (; i >= 0; i--) {
            if (view.at(i) instanceof Chunk.Land land && !land.adjective())
                sides.lands.addFirst(land);
            else if (view.at(i) instanceof Chunk.Body body && !body.entry().has("format"))
                sides.bodies.addFirst(body);
            else if (view.is(i, WordClass.CONJUNCTION))
                joined = true;
            else if (!view.is(i, WordClass.ARTICLE) && !view.comma(i))
                break;
        }
        boolean several = joined && !sides.bodies.isEmpty() && sides.bodies.size() + sides.lands.size() > 1;
        return several && !view.is(i, WordClass.PREPOSITION) ? sides : new Parties.Group();
    }
}
