package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Whose visit a noun tells of: its owner, who stands behind "by" or "of", or who pays it. */
final class Visitors {
    private final SentenceView view;
    private final Memory memory;
    private final Parties parties;

    Visitors(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
        this.parties = new Parties(view, memory);
    }

    /** The chunk that says whose visit it is, past the goal: "[X 's] [to] Ankara visit"; the one before the noun if there is none. */
    private int owner(int left) {
        for (int i = left - 1; i >= Math.max(0, left - 8); i--) {
            if (view.is(i, WordClass.POSSESSIVE) && i > 0 && view.at(i - 1) instanceof Chunk.Who)
                return i;
            if (view.verbal(i) || view.at(i) instanceof Chunk.Head)
                break;
        }
        return left - 1;
    }

    /** "the visit that X was to begin on Sunday in Y": who and where stand in the clause after the noun. */
    boolean related(NounPhrase phrase) {
        return relatedVisitor(phrase) != null;
    }

    private Chunk.@Nullable Who relatedVisitor(NounPhrase phrase) {
        boolean relative = view.is(phrase.right + 1, WordClass.RELATIVE);
        int i = relative ? phrase.right + 2 : phrase.right + 1;
        if (view.is(i, WordClass.ARTICLE))
            i++;
        boolean told = i < view.size() && view.at(i) instanceof Chunk.Who && (relative || !cased() && view.is(i + 1, WordClass.AUXILIARY));
        return told ? (Chunk.Who) view.at(i) : null;
    }

    private boolean cased() {
        return view.text().language().inflection().cased();
    }

    Parties.Group of(NounPhrase phrase) {
        Chunk.Who told = relatedVisitor(phrase);
        if (told != null) {
            Parties.Group group = new Parties.Group();
            group.people.add(told);
            return group;
        }
        for (int i = phrase.head + 1; i < Math.min(view.size(), phrase.head + 9); i++) {
            if (view.preposition(i, "by") || view.preposition(i, "of")) {
                Parties.Group group = parties.list(i + 1);
                if (!group.people.isEmpty())
                    return group;
            }
            if (view.verbal(i) || view.is(i, WordClass.REPORT) || view.is(i, WordClass.SUBORDINATOR))
                break;
        }
        int before = view.text().language().verbLast() ? owner(phrase.left) : phrase.left - 1;
        if (view.is(before, WordClass.POSSESSIVE) && before > 0) {
            if (view.at(before - 1) instanceof Chunk.Who who) {
                Parties.Group group = new Parties.Group();
                group.people.add(who);
                return group;
            }
        }
        if (view.is(before, WordClass.OWNER)) {
            Parties.Group group = new Parties.Group();
            group.recalled = memory.subjectBefore(view, before);
            return group;
        }
        return parties.subject(phrase.left);
    }
}
