package org.chancery.reading.event;

import org.chancery.reading.language.Entry;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** What a sentence says of an event once a relative clause or a "but" has passed: "the forum, which was to be held in May, is off". */
record Sequel(SentenceView view, PlanCues plan) {

    /** "the forum, which was to be held this year, has been postponed": the verb after the relative clause says what became of it. */
    void mainVerb(int right, Outlook out) {
        int relative = relativeAfter(right);
        if (relative < 0)
            return;
        for (int i = relative + 1; i < Math.min(view.size(), relative + 20); i++) {
            if (view.comma(i) && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Deed(int f, int t, Entry entry)
                    && entry.is("s", "hold") && (out.silent() || entry.has("ahead") && !out.cancelled)) {
                out.back = false;
                out.begun = false;
                out.postponed = false;
                Outlooks.form(entry, out, f, t);
                return;
            }
            if (view.comma(i) && (view.is(i + 1, WordClass.AUXILIARY) || plan.changes(i + 1) || plan.changes(i + 2))) {
                for (int k = i + 1; k < Math.min(view.size(), i + 5); k++) {
                    if (plan.changes(k))
                        plan.read(k, out);
                }
                return;
            }
        }
    }

    /** "the visit was to begin on 15 April but has been put off", "is not off but put off": what became of the same subject. */
    void butThen(int right, Outlook out) {
        int but = view.clauseEnd(right);
        boolean spoken = out.ahead || out.back;
        for (int i = right + 1; i < but; i++)
            spoken |= plan.changes(i);
        if (!view.is(but, WordClass.SUBORDINATOR) || !spoken)
            return;
        for (int i = but + 1; i < Math.min(view.size(), but + 4); i++) {
            if (plan.changes(i))
                plan.read(i, out);
            else if (!view.is(i, WordClass.AUXILIARY) && !view.is(i, WordClass.PRONOUN, "thing", "yes") && !view.is(i, WordClass.OWNER)
                    && !Outlooks.adverb(view, i))
                return;
        }
    }

    /** The relative pronoun after a noun, past the place in which it is: "the summit in Tehran, which …"; -1 if there is none. */
    int relativeAfter(int right) {
        int i = right + 1;
        if (view.is(i, WordClass.PREPOSITION)) {
            while (i < Math.min(view.size(), right + 12) && !view.comma(i) && !view.verbal(i) && !view.is(i, WordClass.RELATIVE))
                i++;
        }
        if (view.comma(i))
            i++;
        if (view.is(i, WordClass.PREPOSITION) && view.is(i + 1, WordClass.RELATIVE))
            i++;
        return view.is(i, WordClass.RELATIVE) ? i : -1;
    }
}
