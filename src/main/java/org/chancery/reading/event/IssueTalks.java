package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Talks named by what they are on, and not by who holds them: "the next round of talks on Syria in Astana". */
record IssueTalks(SentenceView view, OccasionFrame occasions) {
    private static final int FAR = 12;

    @Nullable
    Candidate of(NounPhrase phrase, Chunk.Head head) {
        boolean talks = Kinds.of(head.entry()) == EventKind.NEGOTIATION || head.entry().has("talk");
        boolean named = talks && phrase.complementTo > phrase.head && (phrase.topical || head.entry().has("round"));
        boolean told = named && (phrase.ordinal > 0 || head.entry().has("round") || turn(phrase) || onState(phrase));
        if (!told && !(talks && described(phrase) && held(phrase)))
            return null;
        Candidate found = occasions.ofHead(phrase, head).named();
        found.generic = false;
        found.kind = EventKind.NEGOTIATION;
        found.issue = true;
        found.loose = !told;
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

    /** "nuclear talks", "intra-Afghan talks", "talks on the dam": not any talks. */
    private boolean described(NounPhrase phrase) {
        Chunk noun = view.at(phrase.head);
        boolean kind = noun.to() > noun.from() + 1 && Kinds.of(((Chunk.Head) noun).entry()) == EventKind.NEGOTIATION;
        boolean sides = false;
        for (int i = phrase.left; i < phrase.head; i++)
            sides |= view.is(i, WordClass.EVENT_MODIFIER, "sides", "yes");
        return phrase.topical && phrase.complementTo > phrase.head || kind || sides || !phrase.lands.isEmpty();
    }

    /** "… will resume", "… opened": they are what the clause is about. */
    private boolean held(NounPhrase phrase) {
        for (int i = phrase.right + 1; i < Math.min(view.clauseEnd(phrase.right), phrase.right + FAR); i++) {
            if (view.at(i) instanceof Chunk.Deed deed)
                return deed.entry().is("s", "hold");
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
