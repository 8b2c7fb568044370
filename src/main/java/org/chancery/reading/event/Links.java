package org.chancery.reading.event;

import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;

/** How the events of one sentence hang together: beside one another, for one another, on the way to one another. */
record Links(SentenceView view, Memory memory) {

    /** "will visit Kazan to attend the summit on 22 May": the one is where the other is, and at the same time. */
    void leadTo(List<Candidate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Candidate visit = found.get(i);
            Candidate occasion = found.get(i + 1);
            boolean leads = visit.kind == EventKind.VISIT && visit.country != null && occasion.words != null && !occasion.generic
                    && occasion.kind != EventKind.VISIT && occasion.from >= visit.to && occasion.refers == null;
            if (!leads || !oneClause(visit.to, occasion.from))
                continue;
            if (visit.times.isEmpty())
                visit.times.addAll(occasion.times);
            else if (occasion.times.isEmpty())
                occasion.times.addAll(visit.times);
            if (occasion.city == null && occasion.country == null)
                occasion.takesPlaceOf(visit, "place");
        }
    }

    /** "In his first tour in July, he visited A and B": the tour is over when its visits are. */
    void toured(List<Candidate> found) {
        for (Candidate tour : found) {
            for (Candidate visit : found) {
                if (tour.tour && !visit.tour && visit.kind == EventKind.VISIT && tour.outlook.silent())
                    tour.outlook.join(visit.outlook);
            }
        }
    }

    /** "the summit, where A will meet B, will be held in Rome": what is beside the one is where it is. */
    void placedTogether(List<Candidate> found) {
        for (Candidate one : found) {
            Candidate main = one.within;
            if (main != null && found.contains(main) && main.country == null && main.city == null && one.country != null)
                main.takesPlaceOf(one, "place");
        }
    }

    /** "will be signed tomorrow at the summit": the signing and its occasion have one day. */
    void signedAt(List<Candidate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Candidate signing = found.get(i);
            Candidate occasion = found.get(i + 1);
            boolean at = signing.kind == EventKind.CEREMONY && occasion.kind != EventKind.CEREMONY && occasion.kind != EventKind.VISIT
                    && endsWithAt(signing.to, occasion.from);
            if (at && occasion.times.isEmpty())
                occasion.times.addAll(signing.times);
            else if (at && signing.times.isEmpty())
                signing.times.addAll(occasion.times);
        }
    }

    /** Whether the last words between two tokens are "at" and an article. */
    private boolean endsWithAt(int from, int to) {
        int last = -1;
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i).from() >= from && view.at(i).to() <= to && !view.is(i, WordClass.ARTICLE))
                last = i;
        }
        return view.preposition(last, "at");
    }

    /** "attend the summit of A and the summit of B in Rome on Friday": what stands behind the second holds for both. */
    void together(List<Candidate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Candidate one = found.get(i);
            Candidate other = found.get(i + 1);
            boolean occasions = one.words != null && other.words != null && one.kind != EventKind.VISIT && other.kind != EventKind.VISIT;
            if (!occasions || one.refers != null || other.refers != null || !joined(one.to, other.from))
                continue;
            other.beside = one;
            if (one.times.isEmpty())
                one.times.addAll(other.times);
            if (one.city == null && one.country == null && other.country != null)
                one.takesPlaceOf(other, "place");
        }
    }

    /** Whether only a conjunction, prepositions and articles stand between two tokens. */
    private boolean joined(int from, int to) {
        boolean and = false;
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i).from() < from || view.at(i).from() >= to)
                continue;
            and |= view.is(i, WordClass.CONJUNCTION);
            if (!view.is(i, WordClass.CONJUNCTION) && !view.is(i, WordClass.ARTICLE) && !view.is(i, WordClass.PREPOSITION))
                return false;
        }
        return and;
    }

    /** "will visit X on Monday. He will attend the meeting of Y": what the next sentence tells without day and place is on that visit. */
    void onVisit(List<Candidate> found) {
        Candidate visit = memory.candidates().isEmpty() ? null : memory.candidates().getLast();
        if (visit == null || visit.kind != EventKind.VISIT || visit.times.isEmpty() || !visit.outlook.ahead || visit.outlook.changed())
            return;
        for (Candidate one : found) {
            boolean open = one.times.isEmpty() && one.within == null && one.refers == null && one.city == null && one.country == null;
            boolean known = one.kind != EventKind.VISIT && (one.words != null && !one.generic || one.partyLands().size() > 2);
            if (open && known && one.outlook.ahead && !one.outlook.changed() && one.who.stream().anyMatch(visit.who::contains)) {
                one.within = visit;
                one.takesPlaceOf(visit, "place");
                one.city = null;
            }
        }
    }

    /** "will meet X in Tokyo for the 28th EU-Japan summit": the meeting is that summit. */
    void forOccasion(List<Candidate> found) {
        for (int i = found.size() - 1; i > 0; i--) {
            Candidate meeting = found.get(i - 1);
            Candidate occasion = found.get(i);
            boolean known = occasion.words != null && !occasion.generic && !(occasion.bodies.isEmpty() && occasion.ordinal == 0);
            boolean own = occasion.words == null && occasion.kind == EventKind.SUMMIT && occasion.people().equals(meeting.people());
            if (!known && !own || meeting.words != null && !meeting.generic || meeting.kind != EventKind.MEETING || meeting.refers != null
                    || !purpose(meeting.to, occasion.from))
                continue;
            occasion.who.addAll(meeting.people());
            if (occasion.outlook.silent() || own)
                occasion.outlook = meeting.outlook;
            for (Found proof : meeting.evidence) {
                if (proof.field() == ClaimField.PARTICIPANTS)
                    occasion.prove(proof.field(), proof.from(), proof.to(), proof.rule());
            }
            found.remove(i - 1);
        }
    }

    private boolean oneClause(int from, int to) {
        for (int i = 0; i < view.size(); i++) {
            boolean there = view.is(i, WordClass.RELATIVE, "place", "yes") || view.is(i + 1, WordClass.RELATIVE, "place", "yes");
            if (view.at(i).from() >= from && view.at(i).from() < to && view.boundary(i) && !there)
                return false;
        }
        return true;
    }

    /** Whether "for" leads from the one to the other within a clause. */
    private boolean purpose(int from, int to) {
        boolean leads = false;
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i).from() < from || view.at(i).from() >= to)
                continue;
            if (view.verbal(i) || view.boundary(i))
                return false;
            boolean article = view.is(i + 1, WordClass.ARTICLE) || view.is(i + 1, WordClass.OWNER);
            boolean last = view.at(i).to() == to || article && view.at(i + 1).to() == to;
            leads |= last && view.preposition(i, "to");
        }
        return leads;
    }

    /** "on the sidelines of the summit": a meeting beside the occasion that follows. */
    void sideBySide(List<Candidate> found) {
        for (int i = 0; i < view.size(); i++) {
            if (view.is(i, WordClass.RELATIVE, "place", "yes"))
                there(found, view.at(i).from());
            boolean beside = view.is(i, WordClass.SIDELINES);
            if (!beside && !view.preposition(i, "at"))
                continue;
            Candidate meeting = null;
            Candidate main = null;
            for (Candidate one : found) {
                if (one.to <= view.at(i).from() && (one.words == null || one.generic) && one.kind != EventKind.VISIT)
                    meeting = one;
                if (one.from >= view.at(i).to() && main == null && one.kind != EventKind.CEREMONY)
                    main = one;
            }
            if (beside && main == null && meeting == null)
                besideTold(found, i);
            if (beside && main != null && meeting == null)
                besideFollowing(found, main);
            if (meeting != null && main != null && (beside || main.words != null && main.from == afterArticle(i)))
                meeting.within = main;
        }
    }

    /** "On the sidelines of the summit, X will meet Y". */
    private void besideFollowing(List<Candidate> found, Candidate main) {
        for (Candidate one : found) {
            boolean meets = one.from >= main.to && one.words == null && one.kind == EventKind.MEETING && one.within == null;
            if (meets && main.words != null) {
                one.within = main;
                return;
            }
        }
    }

    /** "On the sidelines, X will meet Y": beside the occasion that was told before. */
    private void besideTold(List<Candidate> found, int sidelines) {
        boolean alone = view.comma(sidelines + 1) || sidelines + 1 == view.size();
        Candidate main = alone ? memory.occasion() : null;
        for (Candidate one : found) {
            if (main != null && one.words == null && one.kind == EventKind.MEETING && one.within == null) {
                one.within = main;
                return;
            }
        }
    }

    /** "the summit in Bangkok, where he may meet X". */
    private static void there(List<Candidate> found, int relative) {
        Candidate main = null;
        for (Candidate one : found) {
            if (one.to <= relative)
                main = one.words != null && !one.generic ? one : null;
            else if (main != null && one.words == null && one.kind == EventKind.MEETING) {
                one.within = main;
                return;
            }
        }
    }

    /** The token that follows a preposition and its article. */
    private int afterArticle(int preposition) {
        return view.at(view.is(preposition + 1, WordClass.ARTICLE) ? preposition + 1 : preposition).to();
    }
}
