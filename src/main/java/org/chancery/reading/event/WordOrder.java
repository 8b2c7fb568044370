package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** On which side of the noun a language puts its owners and modifiers, as its settings say. */
record WordOrder(SentenceView view) {

    /** "[A 's] border forum": owners stand before the noun, as where the verb stands last. */
    boolean ownersBefore() {
        return view.text().language().verbLast();
    }

    /** "visite officielle": modifiers stand after the noun. */
    boolean modifiersAfter() {
        return view.text().language().isOne("after-noun", "modifiers");
    }

    /** Whether a word stands between an owner and the noun: "[A 's] border cooperation forum". */
    boolean behindOwner(int i) {
        for (int k = i; ownersBefore() && k >= Math.max(1, i - 3); k--) {
            boolean owned = view.is(k, WordClass.POSSESSIVE)
                    && (view.at(k - 1) instanceof Chunk.Land || view.at(k - 1) instanceof Chunk.Body);
            if (owned)
                return true;
            if (!(view.at(k) instanceof Chunk.Other other) || !view.text().token(other.from()).word())
                return false;
        }
        return false;
    }

    /** "the council – the last one this year": a dash, a blank and a word in small letters begin a remark. */
    boolean aside(int dash) {
        if (dash < 1 || dash + 1 >= view.size() || !(view.at(dash + 1) instanceof Chunk.Other next))
            return false;
        var sign = view.text().token(view.at(dash).from());
        var word = view.text().token(next.from());
        return sign.end() < word.start() && word.word() && !word.capital();
    }
}
