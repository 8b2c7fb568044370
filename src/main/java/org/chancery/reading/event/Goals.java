package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** The places to which a visit or an arrival leads, one or several. */
record Goals(SentenceView view, Places places) {

    /** "посетит [с рабочим визитом] Францию": the goal behind the manner of the visit and its day. */
    int object(int from) {
        int i = from;
        while (i < view.size() && (view.at(i) instanceof Chunk.When || view.adverb(i)
                || view.is(i, WordClass.PREPOSITION) && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.When))
            i++;
        if (!view.preposition(i, "with"))
            return i;
        for (int k = i + 1; k < Math.min(view.size(), i + 5); k++) {
            if (view.at(k) instanceof Chunk.Head head)
                return head.entry().is("kind", "visit") ? object(pastCase(k + 1)) : from;
            if (!view.is(k, WordClass.VISIT_KIND) && !view.is(k, WordClass.DURATION) && !view.is(k, WordClass.EVENT_MODIFIER))
                return from;
        }
        return from;
    }

    /** "посетит с визитом США": a state that has no cases is read as the owner of the noun before it, but is the object of the verb. */
    private int pastCase(int i) {
        return view.preposition(i, "of") && view.at(i).from() == view.at(i).to() ? i + 1 : i;
    }

    /** "leaves [Washington] [on Thursday] for Mexico City": the goal of a departure, -1 if none is told. */
    int ofDeparture(int from) {
        for (int i = from; i < Math.min(view.size(), from + 6); i++) {
            boolean place = view.at(i) instanceof Chunk.Land || places.at(view, i) != null;
            if (view.is(i, WordClass.PREPOSITION, "aim", "yes"))
                return i + 1;
            if (!(place || view.at(i) instanceof Chunk.When || view.preposition(i, "on")
                    || view.is(i, WordClass.HERE) || view.is(i, WordClass.ARTICLE) || view.is(i, WordClass.REGION)))
                return -1;
        }
        return -1;
    }

    int afterPreposition(int from) {
        int i = from;
        while (i < view.size() && i < from + 4) {
            if (view.is(i, WordClass.HERE))
                return i;
            boolean day = view.is(i, WordClass.PREPOSITION) && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.When;
            if (!day && (view.preposition(i, "at") || view.preposition(i, "to")))
                return i + 1;
            // "from Jerusalem to Ramallah"
            Places.Spot start = view.preposition(i, "from") ? places.at(view, i + 1) : null;
            if (start != null)
                return afterPreposition(start.next());
            // "ne se rendra pas à Paris"
            boolean negated = i == from && view.is(i, WordClass.NEGATION);
            if (!(day || negated || view.at(i) instanceof Chunk.When || view.preposition(i, "on") || view.adverb(i)))
                return -1;
            i++;
        }
        return -1;
    }

    /** "in Malaysia on Sunday and in Japan from Monday": the list goes on past the day. */
    private int afterTime(int from) {
        int i = view.is(from, WordClass.PREPOSITION) ? from + 1 : from;
        if (i >= view.size() || !(view.at(i) instanceof Chunk.When))
            return from;
        i++;
        if (view.comma(i) && places.at(view, i + 1) != null && !view.verbal(i + 2) && !view.boundary(i))
            return view.at(Math.min(i + 2, view.size() - 1)) instanceof Chunk.When || view.preposition(i + 2, "on") ? i + 1 : from;
        if (!view.is(i, WordClass.CONJUNCTION))
            return from;
        while (view.adverb(i + 1))
            i++;
        if (view.preposition(i + 1, "at") || view.preposition(i + 1, "to"))
            return i + 2;
        return !view.verbal(i + 2) && places.at(view, i + 1) != null ? i + 1 : from;
    }

    List<Places.Spot> spots(int from) {
        List<Places.Spot> out = new ArrayList<>();
        if (view.is(from, WordClass.HERE)) {
            Places.Spot here = places.dateline();
            if (here != null)
                out.add(new Places.Spot(here.city(), here.country(), view.at(from).from(), view.at(from).to(), from + 1));
            return out;
        }
        if (host(from, out))
            return out;
        int i = from;
        while (i < view.size()) {
            if (region(i, out)) {
                i = view.is(i, WordClass.GROUP) ? i + 2 : i + 1;
                if (!view.comma(i) && !view.is(i, WordClass.CONJUNCTION))
                    break;
                i++;
                continue;
            }
            Places.Spot spot = places.at(view, i);
            if (spot == null)
                break;
            if (!sameCountry(out, spot))
                out.add(spot);
            int end = pastBrackets(spot.next());
            int next = end;
            if (view.comma(next))
                next++;
            if (view.is(next, WordClass.CONJUNCTION))
                next++;
            boolean again = next > end && (view.preposition(next, "at") || view.preposition(next, "to"));
            if (again && places.at(view, next + 1) != null)
                next++;
            if (next == end)
                next = afterTime(next);
            int turn = afterDash(end);
            if (turn > 0) {
                i = turn;
                continue;
            }
            int then = afterThen(end);
            if (then > 0) {
                i = then;
                continue;
            }
            if (next == end || view.boundary(end))
                break;
            i = next;
        }
        return out;
    }

    /** "отправится к грузинскому коллеге": who is visited stands for his state. */
    private boolean host(int from, List<Places.Spot> out) {
        boolean person = view.preposition(from - 1, "to") && !view.is(from - 1, WordClass.PREPOSITION, "a", "to")
                && view.text().language().inflection().cased() && !view.text().language().verbLast();
        int at = view.is(from, WordClass.OWNER) ? from + 1 : from;
        if (!person || at >= view.size() || !(view.at(at) instanceof Chunk.Who who) || who.figures().size() > 1)
            return false;
        String state = who.figures().getFirst().country();
        if (state != null)
            out.add(new Places.Spot(null, state, who.from(), who.to(), at + 1));
        return state != null;
    }

    /** "по странам Балтии": a region whose states the lexicon counts up. */
    private boolean region(int from, List<Places.Spot> out) {
        int at = view.is(from, WordClass.GROUP) ? from + 1 : from;
        String states = at < view.size() && view.at(at) instanceof Chunk.Body body ? body.entry().get("states", "") : "";
        for (String state : states.isEmpty() ? new String[0] : states.split(" "))
            out.add(new Places.Spot(null, state, view.at(at).from(), view.at(at).to(), at + 1));
        return !states.isEmpty();
    }

    /** "will visit Cuba on the 19th, on 20 February — Venezuela": the goal behind a day and a dash; -1 if none follows so. */
    private int afterDash(int from) {
        int i = view.comma(from) || view.is(from, WordClass.CONJUNCTION) ? from + 1 : from;
        while (i > from && (view.is(i, WordClass.PREPOSITION) || view.is(i, WordClass.CONJUNCTION) || view.is(i, WordClass.SUBORDINATOR)))
            i++;
        if (i == from || i + 2 >= view.size() || !(view.at(i) instanceof Chunk.When when))
            return -1;
        boolean within = view.text().language().isOne("dashes", view.text().key(when.to() - 1));
        int dash = within ? i : view.isOne("dashes", i + 1) ? i + 1 : -1;
        int goal = view.is(dash + 1, WordClass.PREPOSITION) ? dash + 2 : dash + 1;
        return dash >= 0 && places.at(view, goal) != null ? goal : -1;
    }

    /** "Baku (13-14 March)": the chunk after days in brackets. */
    private int pastBrackets(int from) {
        boolean days = view.sign(from, "(") && from + 2 < view.size() && view.at(from + 1) instanceof Chunk.When
                && view.sign(from + 2, ")");
        return days ? from + 3 : from;
    }

    /** ", and then to Kenya", ", а затем в Кению": the goal that follows in turn, -1 if none does. */
    private int afterThen(int from) {
        int i = from;
        while (i < view.size() && (view.at(i) instanceof Chunk.When || view.preposition(i, "on") && i + 1 < view.size()
                && view.at(i + 1) instanceof Chunk.When))
            i++;
        if (view.comma(i))
            i++;
        if (view.is(i, WordClass.CONJUNCTION) || view.is(i, WordClass.SUBORDINATOR))
            i++;
        int adverbs = i;
        while (view.adverb(i))
            i++;
        if (i == adverbs || i + 1 >= view.size())
            return -1;
        int goal = view.preposition(i, "at") || view.preposition(i, "to") ? i + 1 : i;
        return places.at(view, goal) == null || view.verbal(goal + 1) ? -1 : goal;
    }

    /** "Hanoi, Vietnam" is one place. */
    private static boolean sameCountry(List<Places.Spot> spots, Places.Spot spot) {
        return spots.stream().anyMatch(s -> s.country() != null && s.country().equals(spot.country()));
    }

    /** "Астану посетит президент": where case tells the object, it may stand before the verb and without a preposition. */
    List<Places.Spot> objectBefore(int deed) {
        for (int i = deed - 1; i >= Math.max(view.clauseStart(deed), deed - 9); i--) {
            boolean free = !view.is(i - 1, WordClass.PREPOSITION) && accusative(i);
            Places.Spot spot = free ? places.at(view, i) : null;
            if (spot != null)
                return List.of(spot);
        }
        return List.of();
    }

    private boolean accusative(int i) {
        if (view.at(i) instanceof Chunk.Land land)
            return !land.adjective() && land.entry().get("case", "").startsWith("a");
        return view.at(i) instanceof Chunk.Other other && view.text().token(other.from()).capital()
                && view.text().language().inflection().restored(view.text().token(other.from()).text(), "place").stream().anyMatch(
                        form -> form.cases().startsWith("a"));
    }

    /** Where case tells the goal, it may stand before the noun and the verb: "в Москву с визитом прибудет X". */
    List<Places.Spot> goalBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
            if (view.is(i, WordClass.HERE))
                return spots(i);
            if ((view.preposition(i, "to") || view.preposition(i, "at")) && i + 1 < view.size()) {
                List<Places.Spot> found = spots(i + 1);
                if (!found.isEmpty() || view.preposition(i, "to"))
                    return found;
            }
            if (view.verbal(i))
                break;
        }
        return List.of();
    }
}
