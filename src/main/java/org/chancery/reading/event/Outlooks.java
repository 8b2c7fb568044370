package org.chancery.reading.event;

import org.chancery.reading.language.Entry;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** Reads from the verbs and cues of a clause whether its event lies ahead, is over, or is off. */
final class Outlooks {
    private final SentenceView view;
    private final PlanCues plan;
    private final Sequel sequel;

    Outlooks(SentenceView view) {
        this.view = view;
        this.plan = new PlanCues(view);
        this.sequel = new Sequel(view, plan);
    }

    /** For a verb: its own auxiliaries and form, and the cues of its clause. */
    Outlook ofDeed(int deed) {
        Outlook out = ofClause(deed);
        thought(view.clauseStart(deed), out);
        return out;
    }

    private Outlook ofClause(int deed) {
        Outlook out = new Outlook();
        boolean negated = auxiliaries(deed, out);
        if (view.at(deed) instanceof Chunk.Deed(int f, int t, Entry entry)) {
            form(entry, out, f, t);
            if (out.from < 0)
                out.at(f, t);
        }
        if (negated && view.is(deed - 1, WordClass.NEGATION, "past", "yes"))
            return new Outlook();
        if (negated && !out.back)
            out.cancelled = true;
        if (!out.back && invited(deed))
            out.proposal = true;
        if (out.silent() && view.is(deed - 1, WordClass.SUBORDINATOR, "time", "back"))
            subordinate(deed, out);
        int start = view.clauseStart(deed);
        if (!out.back && view.is(start - 1, WordClass.SUBORDINATOR, "open", "yes"))
            out.proposal = true;
        plan.read(start, deed, out);
        return out;
    }

    /** "is visiting" goes on unless its day lies ahead; "…, visiting A and B" is when the verb before it is. */
    Outlook ofParticiple(int deed) {
        Outlook out = new Outlook();
        Language language = view.text().language();
        int before = deed - 1;
        if (before >= 0 && view.at(before) instanceof Chunk.Other(int f, int t, String key) && language.adverb(key))
            before--;
        if (before >= 0 && language.isOne("progressive", view.text().key(view.at(before).from()))) {
            boolean travels = ((Chunk.Deed) view.at(deed)).entry().has("to");
            out.ahead = travels;
            out.back = !travels;
            out.begun = !travels;
            out.at(view.at(deed).from(), view.at(deed).to());
            return out;
        }
        for (int i = deed - 1; i >= 0; i--) {
            if (view.at(i) instanceof Chunk.Deed)
                return ofDeed(i);
        }
        return out;
    }

    /** The auxiliaries right before a verb; true if they are negated. */
    private boolean auxiliaries(int deed, Outlook out) {
        boolean negated = false;
        int steps = 0;
        for (int i = deed - 1; i >= 0 && steps < 5; i--, steps++) {
            if (view.is(i, WordClass.AUXILIARY)) {
                auxiliary(view.at(i), out);
            } else if (view.is(i, WordClass.NEGATION)) {
                negated = true;
            } else if (i == deed - 1 && view.preposition(i, "to")) {
                out.ahead = true;
                Chunk infinitive = view.at(i);
                out.at(infinitive.from(), infinitive.to());
            } else if (view.at(i) instanceof Chunk.When || adverb(view, i)) {
                continue;
            } else {
                break;
            }
        }
        return negated;
    }

    /** "invited the King to visit Tehran": what somebody is asked to do. */
    private boolean invited(int deed) {
        for (int i = deed - 1; i >= Math.max(0, deed - 8) && !view.boundary(i); i--) {
            if (view.at(i) instanceof Chunk.Deed verb)
                return verb.entry().is("s", "invite");
            if (view.is(i, WordClass.AUXILIARY, "proposal", "yes") && (view.at(i + 1) instanceof Chunk.Who || view.is(i + 1,
                    WordClass.ARTICLE) && view.at(i + 2) instanceof Chunk.Who))
                return true;
        }
        return false;
    }

    /** "it is expected that …", "he hopes that …": what the main clause thinks of what it tells. */
    private void thought(int start, Outlook out) {
        boolean content = view.is(start - 1, WordClass.SUBORDINATOR, "content", "yes")
                || view.is(start - 1, WordClass.RELATIVE, "content", "yes");
        int verb = view.comma(start - 2) ? start - 3 : start - 2;
        if (!content || out.back || !view.is(verb, WordClass.AUXILIARY, "time", "ahead"))
            return;
        Entry entry = view.word(verb);
        if (entry == null || !entry.has("hedge") && !entry.has("proposal"))
            return;
        auxiliary(view.at(verb), out);
        Chunk chunk = view.at(verb);
        out.force(chunk.from(), chunk.to());
    }

    static boolean adverb(SentenceView view, int i) {
        if (view.is(i, WordClass.DEIXIS) || view.is(i, WordClass.ONLINE))
            return true;
        return view.at(i) instanceof Chunk.Other(int f, int t, String key) && view.text().language().adverb(key);
    }

    private static void auxiliary(Chunk chunk, Outlook out) {
        if (!(chunk instanceof Chunk.Word(int f, int t, Entry entry)))
            return;
        if (entry.is("time", "ahead")) {
            out.ahead = true;
            out.hedge |= entry.has("hedge");
            out.once |= entry.has("once");
            out.proposal |= entry.has("proposal");
            out.at(f, t);
        } else if (entry.is("time", "back") && !out.ahead) {
            out.back = true;
            out.at(f, t);
        }
    }

    static void form(Entry entry, Outlook out, int from, int to) {
        out.ends |= entry.has("end");
        if (out.ahead) {
            out.back = false;
            return;
        }
        if (entry.is("form", "base") && !out.back && (entry.is("s", "meet") || entry.is("s", "gather") || entry.is("s",
                "host")))
            out.ahead = true;
        if (entry.has("ahead") && !out.back) {
            out.ahead = true;
            out.hedge |= entry.has("hedge");
            out.at(from, to);
        }
        if (entry.is("form", "past")) {
            out.back = true;
            out.begun |= entry.has("begin") || entry.is("s", "arrive") || entry.is("s", "visit") || entry.is("s", "meet");
            out.at(from, to);
        }
    }

    /** For a noun of an event: its modifiers, the verb it is the object of, and the verb it is the subject of. */
    Outlook ofHead(int left, int head, int right) {
        Outlook out = new Outlook();
        plan.read(left, head, out);
        if (onTheSpot(left, out))
            return out;
        int start = view.clauseStart(left);
        boolean once = out.postponed;
        verbRight(head, right, out);
        if (once && sequel.relativeAfter(right) < 0)
            again(out);
        if (!circumstance(left))
            thought(start, out);
        if (!out.ahead && !out.back && !out.postponed && !out.cancelled)
            verbLeft(start, left, out);
        changes(start, left, out);
        for (int i = start; i < left; i++) {
            if (view.is(i, WordClass.CUE, "clause", "yes"))
                plan.read(i, out);
        }
        if (out.silent())
            inTurn(left, out);
        if (out.silent())
            subordinate(view.is(left - 1, WordClass.ARTICLE) || view.is(left - 1, WordClass.OWNER) ? left - 1 : left, out);
        sequel.mainVerb(right, out);
        sequel.butThen(right, out);
        return out;
    }

    /** "the postponed summit will be held in May": what became of it before is told by the noun, what comes by the verb. */
    private static void again(Outlook out) {
        if (!out.ahead || out.back || out.cancelled)
            return;
        out.postponed = false;
        out.renewed = true;
    }

    /** "the next round": one that is to come. */
    private void inTurn(int left, Outlook out) {
        Entry turn = view.is(left - 1, WordClass.DEIXIS) ? view.word(left - 1) : null;
        if (turn != null && turn.number() > 0) {
            out.ahead = true;
            out.at(view.at(left - 1).from(), view.at(left - 1).to());
        }
    }

    /** "is on a two-day visit": it goes on. */
    private boolean onTheSpot(int left, Outlook out) {
        int before = view.is(left - 1, WordClass.ARTICLE) ? left - 2 : left - 1;
        boolean on = view.preposition(before, "on") && view.is(before - 1, WordClass.AUXILIARY, "time", "now")
                && !view.is(before - 2, WordClass.AUXILIARY);
        if (!on)
            return false;
        out.back = true;
        out.begun = true;
        out.ongoing = true;
        out.at(view.at(before - 1).from(), view.at(before - 1).to());
        return true;
    }

    /** "after talks with X", "ahead of the summit": the word before says whether it is over. */
    private void subordinate(int at, Outlook out) {
        Entry entry = view.is(at - 1, WordClass.SUBORDINATOR) ? view.word(at - 1) : null;
        if (entry == null || !entry.has("time"))
            return;
        out.back = entry.is("time", "back");
        out.ahead = !out.back;
        out.at(view.at(at - 1).from(), view.at(at - 1).to());
    }

    /** "postponed a visit", "cancelled the summit": a change of plan anywhere before the noun in its clause. */
    private void changes(int start, int left, Outlook out) {
        for (int i = left - 1; i >= start && i >= left - 7; i--) {
            boolean once = view.is(i, WordClass.CUE, "modifier", "yes") && out.ahead && !out.back;
            if (plan.changes(i) && !once)
                plan.read(i, out);
        }
    }

    private void verbRight(int head, int right, Outlook out) {
        int end = Math.min(view.clauseEnd(right), right + 14);
        boolean spoken = false;
        int once = -1;
        for (int i = right + 1; i < end; i++) {
            if (view.is(i, WordClass.CUE)) {
                if (plan.changes(i) && view.is(i, WordClass.CUE, "modifier", "yes"))
                    once = i;
                else if (plan.changes(i))
                    plan.read(i, out);
                continue;
            }
            if (view.is(i, WordClass.REPORT))
                return;
            if (view.is(i, WordClass.AUXILIARY) && view.is(i - 1, WordClass.CUE, "s", "former"))
                continue;
            if (view.is(i, WordClass.AUXILIARY) && !spoken) {
                boolean was = out.ahead;
                auxiliary(view.at(i), out);
                if (out.ahead && !was)
                    out.back = false;
                if (view.is(i + 1, WordClass.NEGATION) && out.ahead)
                    out.cancelled = true;
            } else if (view.at(i) instanceof Chunk.Deed(int f, int t, Entry entry)) {
                if (spoken)
                    continue;
                spoken = true;
                form(entry, out, f, t);
                if (!out.ahead && !out.back && entry.is("form", "base") && !entry.has("to")) {
                    out.ahead = true;
                    out.at(f, t);
                }
            }
        }
        if (once >= 0 && (!spoken || out.back))
            plan.read(once, out);
    }

    /** "it is expected that they will sign at the summit": the summit itself is beyond doubt. */
    private boolean circumstance(int left) {
        int before = view.is(left - 1, WordClass.ARTICLE) || view.is(left - 1, WordClass.OWNER) ? left - 2 : left - 1;
        return view.is(before, WordClass.PREPOSITION);
    }

    /** "is expected to attend the summit": the summit is on, whoever comes. */
    private boolean known(int left) {
        return view.is(left - 1, WordClass.ARTICLE) && !view.text().has(view.at(left - 1).from(), WordClass.NUMBER);
    }

    /** Whether the phrase is of an occasion that goes on whoever comes, and not of a visit or talks. */
    private boolean occasion(int left) {
        int noun = left;
        while (noun < view.size() && !(view.at(noun) instanceof Chunk.Head))
            noun++;
        return noun < view.size() && !((Chunk.Head) view.at(noun)).entry().is("kind", "visit")
                && !((Chunk.Head) view.at(noun)).entry().has("talk");
    }

    /** "will not go to the summit": who stays away does not call it off. */
    private boolean travels(int deed, int left) {
        Entry verb = ((Chunk.Deed) view.at(deed)).entry();
        if ((verb.is("s", "arrive") || verb.is("s", "visit")) && occasion(left) && view.is(deed + 1, WordClass.PREPOSITION)
                && view.text().language().inflection().cased())
            return true;
        int before = view.is(left - 1, WordClass.ARTICLE) ? left - 2 : left - 1;
        return (verb.is("s", "arrive") || verb.is("s", "visit")) && (before == deed || view.is(before, WordClass.PREPOSITION)
                && !view.preposition(before, "with"));
    }

    private void verbLeft(int start, int left, Outlook out) {
        boolean beside = false;
        for (int i = left - 1; i >= start; i--) {
            beside |= view.is(i, WordClass.SIDELINES);
            if (view.at(i) instanceof Chunk.Deed verb && !verb.entry().is("s", "leave")) {
                Outlook deed = circumstance(left) ? ofClause(i) : ofDeed(i);
                if (deed.silent() && ((Chunk.Deed) view.at(i)).entry().is("form", "ing"))
                    deed = ofParticiple(i);
                boolean attends = ((Chunk.Deed) view.at(i)).entry().is("s", "attend") || travels(i, left);
                if (attends && deed.cancelled) {
                    deed.cancelled = false;
                    deed.ahead = true;
                }
                if (deed.silent() && ((Chunk.Deed) view.at(i)).entry().is("form", "base"))
                    deed.ahead = true;
                out.join(deed);
                if (beside || attends && known(left))
                    out.unhedged();
                return;
            }
            // "не планирует поездку": no plan at all
            if (view.is(i, WordClass.AUXILIARY, "time", "ahead") && view.is(i - 1, WordClass.NEGATION)
                    && view.text().language().inflection().cased())
                return;
            if (view.is(i, WordClass.AUXILIARY, "invites", "yes") && view.is(left - 1, WordClass.PREPOSITION) && occasion(left)) {
                out.ahead = true;
                return;
            }
            if (view.is(i, WordClass.AUXILIARY, "time", "ahead")) {
                auxiliary(view.at(i), out);
                if (beside)
                    out.unhedged();
                return;
            }
        }
    }
}
