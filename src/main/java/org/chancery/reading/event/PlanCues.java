package org.chancery.reading.event;

import org.chancery.reading.language.Entry;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** What the cues of a clause say of a plan: that it is new, put off, off, hedged or over. */
final class PlanCues {
    private final SentenceView view;

    PlanCues(SentenceView view) {
        this.view = view;
    }

    /** All cues of a stretch of chunks. */
    void read(int from, int to, Outlook out) {
        for (int i = Math.max(0, from); i < to && i < view.size(); i++) {
            if (view.is(i, WordClass.CUE))
                read(i, out);
        }
    }

    /** "Postponed last November, the forum will …": a change of plan that lies back is not today's news. */
    private boolean longAgo(int i) {
        for (int k = i + 1; k < Math.min(view.size(), i + 3); k++) {
            if (view.at(k) instanceof Chunk.When when && when.phrase().looksBack())
                return true;
        }
        boolean then = (view.preposition(i + 1, "at") || view.preposition(i + 1, "on")) && i + 2 < view.size()
                && view.at(i + 2) instanceof Chunk.When && !view.is(i + 1, WordClass.PREPOSITION, "until", "yes");
        for (int k = i + 3; then && k < Math.min(view.size(), i + 9); k++) {
            if (view.is(k, WordClass.AUXILIARY, "time", "ahead") || view.at(k) instanceof Chunk.Deed)
                return true;
        }
        // The verb of an insertion that ends right before says nothing of this one.
        int start = view.comma(i - 1) ? i : Math.max(0, i - 12);
        for (int k = i - 1; k >= start; k--) {
            if (view.is(k, WordClass.AUXILIARY, "time", "back") || view.is(k, WordClass.AUXILIARY, "time", "now"))
                return view.isOne("past-perfect", k);
        }
        return false;
    }

    /** "denied reports that the visit had been cancelled": no change of plan at all. */
    private boolean disproved(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (view.is(k, WordClass.REPORT, "denies", "yes"))
                return true;
            boolean content = view.is(k, WordClass.RELATIVE) || view.is(k, WordClass.SUBORDINATOR, "content", "yes");
            if (view.boundary(k) && !content && !view.is(k, WordClass.REPORT))
                return false;
        }
        return false;
    }

    /** "moved to Geneva": another place, no other day. */
    private boolean elsewhere(int cue) {
        int next = cue + 1;
        if (view.text().language().inflection().cased() && view.is(next, WordClass.PREPOSITION))
            next++;
        if (view.is(next, WordClass.ARTICLE))
            next++;
        if (next >= view.size())
            return false;
        return view.at(next) instanceof Chunk.Land || view.at(next) instanceof Chunk.Other name && view.text().token(name.from()).capital();
    }

    /** "pulled out of the summit": the visitor stays away, the event goes on. */
    private boolean goesOn(int cue) {
        for (int i = cue + 1; i < Math.min(view.size(), cue + 9) && !view.boundary(i); i++) {
            if (view.at(i) instanceof Chunk.Head head)
                return !head.entry().is("kind", "visit");
        }
        return false;
    }

    void read(int i, Outlook out) {
        Entry entry = view.word(i);
        if (entry == null)
            return;
        Chunk chunk = view.at(i);
        if (disproved(i)) {
            out.ahead = true;
            out.back = false;
            return;
        }
        boolean negated = view.is(i - 1, WordClass.NEGATION) || view.is(i - 2, WordClass.NEGATION);
        boolean denied = negated || longAgo(i);
        // "will not be called off"
        if (negated && changes(i))
            out.ahead |= out.silent();
        switch (entry.get("s", "")) {
            case "postponed" -> {
                // "the twice-postponed visit": what became of it before
                if (!denied && !view.sign(i - 1, "-"))
                    putOff(i, entry, out);
            }
            case "cancelled" -> {
                if (!denied)
                    callOff(i, entry, out);
            }
            case "ahead" -> {
                out.upcoming = true;
                out.ahead = true;
                out.at(chunk.from(), chunk.to());
            }
            case "proposed" -> {
                out.proposal = true;
                out.at(chunk.from(), chunk.to());
            }
            case "hedge" -> {
                if (view.is(i - 1, WordClass.CUE, "s", "former"))
                    return;
                out.hedge = true;
                out.ahead = true;
                out.at(chunk.from(), chunk.to());
            }
            case "held" -> {
                if (out.ahead)
                    return;
                out.back = true;
                out.at(chunk.from(), chunk.to());
            }
            default -> {}
        }
    }

    private void putOff(int i, Entry entry, Outlook out) {
        if (entry.has("anew") && elsewhere(i)) {
            out.ahead = true;
            out.back = false;
            return;
        }
        out.postponed = true;
        out.force(view.at(i).from(), view.at(i).to());
    }

    private void callOff(int i, Entry entry, Outlook out) {
        if (entry.has("visitor") && goesOn(i)) {
            out.ahead |= out.silent();
            return;
        }
        out.cancelled = true;
        out.force(view.at(i).from(), view.at(i).to());
    }

    boolean changes(int i) {
        return view.is(i, WordClass.CUE, "s", "postponed") || view.is(i, WordClass.CUE, "s", "cancelled");
    }
}
