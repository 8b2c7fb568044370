package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Visits: "X will visit A and B", "X arrived in C for a visit", "X's visit to D". */
final class VisitFrame {
    private final SentenceView view;
    private final Goals goals;
    private final Memory memory;
    private final Parties parties;
    private final Visitors visitors;
    private final Outlooks outlooks;
    /** The verb of arrival that governs the noun at hand, or -1. */
    private int arrivedBy = -1;

    VisitFrame(SentenceView view, Places places, Memory memory) {
        this.view = view;
        this.goals = new Goals(view, places);
        this.memory = memory;
        this.parties = new Parties(view, memory);
        this.visitors = new Visitors(view, memory);
        this.outlooks = new Outlooks(view);
    }

    /**
     * From a verb of visiting or arriving.
     *
     * @param anyway
     *            whether travel to an occasion counts too, because the occasion is none of its own
     */
    List<Candidate> ofDeed(int deed, Chunk.Deed chunk, boolean anyway) {
        boolean arrive = chunk.entry().is("s", "arrive");
        int at = deed + 1;
        Parties.Group taken = chunk.entry().has("takes") ? parties.list(deed + 1) : null;
        if (taken != null && taken.people.isEmpty())
            return List.of();
        if (taken != null)
            at = goals.afterPreposition(taken.next);
        else if (chunk.entry().is("s", "leave"))
            at = goals.ofDeparture(at);
        else
            at = arrive ? goals.afterPreposition(at) : goals.object(at);
        List<Places.Spot> spots = at < 0 ? List.of() : goals.spots(at);
        if (spots.isEmpty() && language().inflection().cased()) {
            int past = goals.afterPreposition(deed + 1);
            spots = past < 0 ? spots : goals.spots(past);
        }
        if (spots.isEmpty() && language().inflection().cased() && !arrive)
            spots = goals.objectBefore(deed);
        if (spots.isEmpty() && language().inflection().cased())
            spots = goals.goalBefore(deed);
        boolean plain = chunk.entry().is("s", "visit") && !chunk.entry().has("to");
        if (spots.isEmpty() || !plain && !anyway && forAnOccasion(spots.getLast().next()))
            return List.of();
        Parties.Group subject = taken == null ? parties.subject(deed) : taken;
        List<Candidate> out = new ArrayList<>();
        for (Places.Spot spot : spots) {
            boolean apart = spot != spots.getFirst() && apart(spot);
            Candidate visit = visit(spot, apart ? spot.from() : chunk.from(), apart ? spot.to() : chunk.to(), subject);
            if (visit == null)
                continue;
            visit.outlook = outlooks.ofDeed(deed);
            if (chunk.entry().is("form", "ing") && visit.outlook.silent())
                visit.outlook = outlooks.ofParticiple(deed);
            if (!visit.outlook.ahead && !visit.outlook.back && chunk.entry().has("ahead")) {
                visit.outlook.ahead = true;
                visit.outlook.at(chunk.from(), chunk.to());
            }
            if (!visit.outlook.ahead && !visit.outlook.back && chunk.entry().is("form", "base"))
                visit.outlook.ahead = true;
            if (chunk.entry().has("departs"))
                visit.outlook.depart();
            visit.outlook.ongoing |= chunk.entry().has("ongoing");
            visit.arrival = arrive;
            out.add(visit);
        }
        return out;
    }

    /** Somebody who is abroad as the text is written, or was. */
    List<Candidate> stay(Chunk.Who who, List<Places.Spot> spots) {
        Parties.Group visitor = new Parties.Group();
        visitor.people.add(who);
        List<Candidate> out = new ArrayList<>();
        for (Places.Spot spot : spots) {
            Candidate visit = visit(spot, spot.from(), spot.to(), visitor);
            if (visit == null)
                continue;
            visit.outlook.back = true;
            visit.outlook.begun = true;
            visit.outlook.ongoing = true;
            visit.outlook.at(spot.from(), spot.to());
            out.add(visit);
        }
        return out;
    }

    /** "fly to Japan for the summit", "arrive in Amman to chair the meeting": the travel is to that occasion. */
    private boolean forAnOccasion(int from) {
        boolean purpose = false;
        int relative = view.comma(from) ? from + 1 : from;
        if (view.is(relative, WordClass.RELATIVE, "place", "yes"))
            return occasionIn(relative);
        for (int i = from; i < Math.min(view.size(), from + 12); i++) {
            purpose |= view.preposition(i, "to") || view.at(i) instanceof Chunk.Deed deed && deed.entry().is("s", "attend");
            if (view.at(i) instanceof Chunk.Head head) {
                boolean talks = head.entry().has("talk") || head.entry().is("kind", "meeting") && view.preposition(i + 1, "with");
                return purpose && !head.entry().is("kind", "visit") && !head.entry().is("kind", "ceremony") && !talks;
            }
            if (view.comma(i) || view.boundary(i) || view.is(i, WordClass.CONJUNCTION))
                return false;
            if (view.at(i) instanceof Chunk.Deed deed && !deed.entry().is("s", "attend") && !deed.entry().is("s", "hold"))
                return false;
        }
        return false;
    }

    /** "arrive in Geneva, where the summit will be held". */
    private boolean occasionIn(int relative) {
        for (int i = relative + 1; i < Math.min(view.size(), relative + 9); i++) {
            if (view.at(i) instanceof Chunk.Head head)
                return !head.entry().is("kind", "visit") && !head.entry().has("talk")
                        && !(head.entry().is("kind", "meeting") && view.preposition(i + 1, "with"));
        }
        return false;
    }

    /** Whether a further goal has a preposition or a day of its own before it, so that it is told apart. */
    private boolean apart(Places.Spot spot) {
        int before = view.chunkOf(spot.from()) - 1;
        return view.adverb(before) || view.is(before, WordClass.PREPOSITION)
                || before > 0 && (view.at(before) instanceof Chunk.When || view.isOne("dashes", before))
                || before > 0 && view.at(before - 1) instanceof Chunk.When;
    }

    private @Nullable Candidate visit(Places.Spot spot, int from, int to, Parties.Group subject) {
        Candidate visit = new Candidate(EventKind.VISIT, view.sentence().index(), from, to);
        for (Chunk.Who who : subject.people) {
            for (Figure figure : who.figures()) {
                if (figure.reporter())
                    continue;
                visit.who.add(figure);
                visit.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "visitor");
            }
        }
        if (visit.who.isEmpty() && subject.recalled != null)
            visit.who.add(subject.recalled);
        if (visit.who.isEmpty())
            return null;
        boolean home = visit.who.stream().allMatch(f -> f.country() != null && f.country().equals(spot.country()));
        if (home || spot.country() == null && spot.city() == null)
            return null;
        if (visit.who.stream().noneMatch(Figure::official))
            return null;
        visit.country = spot.country();
        visit.city = spot.city();
        visit.prove(ClaimField.PLACE, spot.from(), spot.to(), "destination");
        if (spot.city() == null && view.at(view.chunkOf(spot.from())) instanceof Chunk.Who host)
            visit.met.addAll(host.figures());
        return visit;
    }

    /** "X will hold talks in Havana on Thursday": with whom is not said, but X goes there. */
    @Nullable
    Candidate ofTalks(NounPhrase phrase) {
        if (!view.preposition(phrase.right + 1, "at") || phrase.left == 0)
            return null;
        int verb = view.is(phrase.left - 1, WordClass.ARTICLE) ? phrase.left - 2 : phrase.left - 1;
        boolean held = verb >= 0 && view.at(verb) instanceof Chunk.Deed deed && deed.entry().is("s", "hold");
        List<Places.Spot> spots = held ? goals.spots(phrase.right + 2) : List.of();
        Parties.Group subject = parties.subject(phrase.left);
        if (spots.size() != 1 || subject.people.size() != 1 || spots.getFirst().city() == null)
            return null;
        Candidate visit = visit(spots.getFirst(), phrase.tokenFrom(), phrase.tokenTo(), subject);
        if (visit != null)
            describe(visit, phrase, phrase.right + 1);
        return visit;
    }

    /** From the noun: by owner, by "by X" or "of X", or as what the subject pays or arrives for. */
    List<Candidate> ofHead(NounPhrase phrase, Chunk.Head chunk) {
        arrivedBy = -1;
        List<Places.Spot> spots = destinations(phrase);
        Parties.Group visitor = visitors.of(phrase);
        List<Candidate> out = new ArrayList<>();
        if (spots.isEmpty()) {
            if (chunk.entry().has("tour"))
                return List.of(tour(phrase, visitor));
            Candidate known = known(visitor);
            Places.Spot host = known == null && !visitor.empty() ? new Invitations(view, memory).goal(phrase.right + 1) : null;
            if (known != null)
                out.add(mention(phrase, chunk, known));
            else if (host != null)
                spots = List.of(host);
            else if (!visitor.empty())
                out.add(tour(phrase, visitor));
        }
        for (Places.Spot spot : spots) {
            boolean apart = spot != spots.getFirst() && apart(spot);
            Candidate visit = visit(spot, apart ? spot.from() : phrase.tokenFrom(), apart ? spot.to() : phrase.tokenTo(), visitor);
            if (visit == null)
                continue;
            describe(visit, phrase, spot.next());
            if (visit.city == null)
                landing(visit, phrase);
            out.add(visit);
        }
        return out;
    }

    /** "a tour of the region from 3 to 9 May": no visit itself, but the days of the visits on it. */
    private Candidate tour(NounPhrase phrase, Parties.Group visitor) {
        Candidate tour = new Candidate(EventKind.VISIT, view.sentence().index(), phrase.tokenFrom(), phrase.tokenTo());
        tour.tour = true;
        for (Chunk.Who who : visitor.people)
            tour.who.addAll(who.figures());
        if (tour.who.isEmpty() && visitor.recalled != null)
            tour.who.add(visitor.recalled);
        describe(tour, phrase, phrase.right + 1);
        return tour;
    }

    /** The same visit again, told without its country: what is new of it is joined later. */
    private Candidate mention(NounPhrase phrase, Chunk.Head chunk, Candidate known) {
        Candidate again = new Candidate(EventKind.VISIT, view.sentence().index(), chunk.from(), chunk.to());
        again.who.addAll(known.who);
        again.country = known.country;
        again.refers = known;
        describe(again, phrase, phrase.right + 1);
        return again;
    }

    private @Nullable Candidate known(Parties.Group visitor) {
        for (Chunk.Who who : visitor.people) {
            for (Figure figure : who.figures()) {
                Candidate visit = memory.visitOf(figure, null);
                if (visit != null)
                    return visit;
            }
        }
        if (visitor.recalled != null) {
            Candidate own = memory.visitOf(visitor.recalled, null);
            return own == null && visitor.people.isEmpty() ? memory.latest(EventKind.VISIT, false) : own;
        }
        return visitor.empty() ? memory.latest(EventKind.VISIT, false) : null;
    }

    private void describe(Candidate visit, NounPhrase phrase, int after) {
        visit.outlook = arrivedBy >= 0 ? outlooks.ofDeed(arrivedBy)
                : outlooks.ofHead(phrase.left, phrase.head, Math.max(phrase.right, after - 1));
        int left = departure(phrase);
        if (left >= 0 && visit.outlook.silent()) {
            visit.outlook = outlooks.ofDeed(left);
            visit.outlook.depart();
        }
        visit.times.addAll(phrase.times);
        for (int i = phrase.left; i <= phrase.right; i++) {
            var kind = view.text().match(view.at(i).from(), WordClass.VISIT_KIND);
            if (kind != null && visit.visitKind == null)
                visit.visitKind = kind.entry().get("v");
        }
    }

    /** "left Cairo on Monday for a visit": the verb; -1 if there is none. */
    private int departure(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 9); i--) {
            if (view.at(i) instanceof Chunk.Deed deed)
                return deed.entry().has("departs") ? i : -1;
            if (view.boundary(i))
                return -1;
        }
        return -1;
    }

    private List<Places.Spot> destinations(NounPhrase phrase) {
        for (int i = phrase.head + 1; i < Math.min(view.size(), phrase.head + 9); i++) {
            if (view.preposition(i, "to")
                    || view.preposition(i, "at") && (i <= phrase.right + 1 || view.verbal(i - 1) || indeclinable(i + 1)
                            || language().isOne("destination", "at"))
                    || view.preposition(i, "on") && i == phrase.head + 1 && language().inflection().cased()) {
                List<Places.Spot> spots = goals.spots(i + 1);
                if (!spots.isEmpty())
                    return spots;
            }
            if (view.is(i, WordClass.HERE))
                return goals.spots(i);
            boolean begins = view.is(i, WordClass.AUXILIARY) || view.at(i) instanceof Chunk.Deed deed && deed.entry().is("s", "hold");
            if (begins && view.is(phrase.left - 1, WordClass.OWNER))
                continue;
            boolean apart = view.verbal(i) && !view.is(phrase.right + 1, WordClass.RELATIVE) && !visitors.related(phrase)
                    || view.comma(i);
            if (apart || view.is(i, WordClass.REPORT))
                break;
        }
        for (int i = phrase.head - 1; i >= phrase.left; i--) {
            if (view.at(i) instanceof Chunk.Land land && !land.adjective()) {
                return List.of(new Places.Spot(null, land.code(), land.from(), land.to(), phrase.head + 1));
            }
        }
        List<Places.Spot> arrived = arrived(phrase);
        List<Places.Spot> before = language().inflection().cased() ? goals.goalBefore(phrase.left) : List.of();
        return before.isEmpty() ? arrived : before;
    }

    /** "визит президента Израиля в США": the name of the state does not tell whether "in" or "to" is meant. */
    private boolean indeclinable(int i) {
        if (!language().inflection().cased() || i >= view.size() || !(view.at(i) instanceof Chunk.Land land) || land.adjective())
            return false;
        String cases = land.entry().get("case", "");
        return cases.indexOf('a') >= 0 && cases.indexOf('p') >= 0;
    }

    private Language language() {
        return view.text().language();
    }

    /** "arrived in Cairo on Tuesday for a two-day visit". */
    private List<Places.Spot> arrived(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 9); i--) {
            if (view.at(i) instanceof Chunk.Deed deed && (deed.entry().is("s", "arrive") || deed.entry().is("s", "visit"))) {
                arrivedBy = i;
                int at = deed.entry().is("s", "arrive") ? goals.afterPreposition(i + 1) : goals.object(i + 1);
                return at < 0 ? List.of() : goals.spots(at);
            }
            // "who was due in Berlin, has postponed his visit": the verb before is another one's.
            if (view.is(i, WordClass.SUBORDINATOR) || view.is(i, WordClass.CUE, "s", "postponed") || view.is(i, WordClass.CUE, "s",
                    "cancelled"))
                break;
        }
        return List.of();
    }

    /** "arrived in Ankara on Monday for a visit to Turkey": the city of the arrival. */
    private void landing(Candidate visit, NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 12) && !view.is(i, WordClass.SUBORDINATOR); i--) {
            if (!(view.at(i) instanceof Chunk.Deed deed) || !deed.entry().is("s", "arrive"))
                continue;
            int at = goals.afterPreposition(i + 1);
            for (Places.Spot spot : at < 0 ? List.<Places.Spot>of() : goals.spots(at)) {
                if (spot.city() != null && java.util.Objects.equals(spot.country(), visit.country)) {
                    visit.city = spot.city();
                    visit.prove(ClaimField.PLACE, spot.from(), spot.to(), "destination");
                }
            }
            return;
        }
    }
}
