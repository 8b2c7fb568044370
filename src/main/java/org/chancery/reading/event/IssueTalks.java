package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Talks named by what they are on, and not by who holds them: "the next round of talks on Syria in Astana". */
record IssueTalks(SentenceView view, OccasionFrame occasions) {

    @Nullable
    Candidate of(NounPhrase phrase, Chunk.Head head) {
        boolean talks = Kinds.of(head.entry()) == EventKind.NEGOTIATION || head.entry().has("talk");
        boolean named = talks && phrase.complementTo > phrase.head && (phrase.topical || head.entry().has("round"));
        if (!named || phrase.ordinal == 0 && !head.entry().has("round") && !turn(phrase) && !onState(phrase))
            return null;
        Candidate found = occasions.ofHead(phrase, head).named();
        found.generic = false;
        found.issue = true;
        return found;
    }

    /** "a new round", "очередной раунд". */
    private boolean turn(NounPhrase phrase) {
        if (view.is(phrase.left - 1, WordClass.DEIXIS, "turn", "yes"))
            return true;
        for (int i = phrase.left; i < phrase.head; i++) {
            if (view.is(i, WordClass.EVENT_MODIFIER) || view.is(i, WordClass.CUE))
                return true;
        }
        return false;
    }

    private boolean onState(NounPhrase phrase) {
        for (int i = phrase.head + 1; i <= phrase.complementTo; i++) {
            if (view.at(i) instanceof Chunk.Land)
                return true;
        }
        return false;
    }
}
