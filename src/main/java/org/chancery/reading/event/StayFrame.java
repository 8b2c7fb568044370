package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** Visits told by where somebody is: "was in Rome on Monday", "X, in Saudi Arabia until Friday, said". */
final class StayFrame {
    private final SentenceView view;
    private final Goals goals;
    private final VisitFrame visits;

    StayFrame(SentenceView view, Places places, VisitFrame visits) {
        this.view = view;
        this.goals = new Goals(view, places);
        this.visits = visits;
    }

    /** From a verb of being somewhere; only with a day or a purpose, as people are in their office too. */
    List<Candidate> ofDeed(int deed, Chunk.Deed chunk) {
        List<Places.Spot> spots = goals.spots(deed + 1);
        boolean told = !spots.isEmpty() && subjectRightBefore(deed) && (dated(spots.getLast().next()) || datedBefore(deed)
                || purpose(spots.getLast().next()));
        return told ? visits.ofDeed(deed, chunk, true) : List.of();
    }

    /** "is in Nairobi for talks", "on a state visit". */
    private boolean purpose(int from) {
        if (!view.preposition(from, "to") && !view.preposition(from, "on") && !view.preposition(from, "with"))
            return false;
        for (int i = from + 1; i < Math.min(view.size(), from + 9) && !view.verbal(i) && !view.comma(i); i++) {
            if (view.at(i) instanceof Chunk.Head)
                return true;
        }
        return false;
    }

    private boolean datedBefore(int deed) {
        for (int i = view.clauseStart(deed); i < deed; i++) {
            if (view.at(i) instanceof Chunk.When)
                return true;
        }
        return false;
    }

    private boolean subjectRightBefore(int deed) {
        int before = deed - 1;
        while (before >= 0 && (view.at(before) instanceof Chunk.When || view.is(before, WordClass.AUXILIARY)))
            before--;
        return before >= 0
                && (view.at(before) instanceof Chunk.Who || view.is(before, WordClass.PRONOUN, "who", "person") || view.is(before,
                        WordClass.RELATIVE, "who", "yes") || view.comma(before) && view.at(Math.max(0, before - 1)) instanceof Chunk.Who);
    }

    /** Whether a day follows at once. */
    private boolean dated(int from) {
        int i = from;
        while (view.preposition(i, "on") || view.is(i, WordClass.SUBORDINATOR, "end", "yes") || view.is(i, WordClass.SUBORDINATOR, "since",
                "yes") || view.is(i, WordClass.PREPOSITION))
            i++;
        return i < view.size() && view.at(i) instanceof Chunk.When;
    }

    /** Whether a comma ends the insertion. */
    private boolean closed(int from) {
        int i = from;
        while (i < view.size() && !view.comma(i) && !view.verbal(i))
            i++;
        return view.comma(i);
    }

    /** From what stands beside a name between commas. */
    List<Candidate> besideName() {
        List<Candidate> out = new ArrayList<>();
        for (int i = 1; i + 2 < view.size(); i++) {
            if (!view.comma(i) || !(view.at(i - 1) instanceof Chunk.Who who))
                continue;
            int at = i + 1;
            while (view.adverb(at))
                at++;
            List<Places.Spot> spots = view.preposition(at, "at") ? goals.spots(at + 1) : List.of();
            if (!spots.isEmpty() && dated(spots.getLast().next()) && closed(spots.getLast().next()))
                out.addAll(visits.stay(who, spots));
        }
        return out;
    }
}
