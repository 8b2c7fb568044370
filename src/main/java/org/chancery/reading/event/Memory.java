package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** What the reader keeps from sentence to sentence: whom "he" means, and the events told so far. */
final class Memory {
    private static final int FAR_BACK = 150;
    private static final int FAR_AHEAD = 14;
    private static final int NEAR = 5;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> tours = new ArrayList<>();
    private final Both both = new Both();
    private @Nullable Figure lastSubject;
    private Chunk.@Nullable Body lastBody;
    private Places.@Nullable Spot lastSpot;

    List<Candidate> candidates() {
        return candidates;
    }

    @Nullable
    Figure lastSubject() {
        return lastSubject;
    }

    /** The body named last, whose ministers or summit a later sentence means. */
    Chunk.@Nullable Body lastBody() {
        return lastBody;
    }

    void body(Chunk.Body body) {
        if (!body.entry().has("format") && !body.entry().has("body"))
            lastBody = body;
    }

    /** Whom a later sentence may call "the two". */
    Both both() {
        return both;
    }

    /** The place named last, which "there" means. */
    Places.@Nullable Spot lastSpot() {
        return lastSpot;
    }

    void spot(Places.Spot spot) {
        lastSpot = spot;
    }

    void subject(@Nullable Figure figure) {
        if (figure != null && !figure.reporter())
            lastSubject = figure;
    }

    /** Who says "we" or "I": whose words the sentence reports, else whose were reported last; null where a spokesman says it. */
    @Nullable
    Figure speaker(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (!view.is(i, WordClass.REPORT))
                continue;
            boolean reporter = false;
            for (int k = i + 1; k < Math.min(view.size(), i + NEAR) && !view.comma(k); k++) {
                Figure said = view.at(k) instanceof Chunk.Who who ? who.figures().getFirst() : null;
                if (said != null && !said.reporter())
                    return said;
                reporter |= said != null;
            }
            if (i > 0 && view.at(i - 1) instanceof Chunk.Who who && !who.figures().getFirst().reporter())
                return who.figures().getFirst();
            if (reporter || i > 0 && view.at(i - 1) instanceof Chunk.Who)
                return null;
        }
        return lastSubject;
    }

    /** The tours told, which date the visits on them. */
    List<Candidate> tours() {
        return tours;
    }

    void tour(Candidate tour) {
        if (tours.size() < FAR_BACK)
            tours.add(tour);
    }

    /** Whom a pronoun at a chunk means: the first party of its own sentence, else the last subject. */
    @Nullable
    Figure subjectBefore(SentenceView view, int pronoun) {
        Figure near = nearest(view, pronoun, true);
        if (near == null)
            near = nearest(view, pronoun, false);
        if (near == null)
            near = ahead(view, pronoun);
        return near == null ? lastSubject : near;
    }

    /** "During his visit to Peru, President X met Y": whom an owner at the head of a sentence means is named behind the comma. */
    private static @Nullable Figure ahead(SentenceView view, int owner) {
        if (!view.is(owner, WordClass.OWNER))
            return null;
        for (int i = owner + 1; i + 1 < Math.min(view.size(), owner + FAR_AHEAD) && !view.verbal(i); i++) {
            int next = view.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
            if (view.comma(i) && next < view.size() && view.at(next) instanceof Chunk.Who who) {
                Figure first = who.figures().getFirst();
                return who.figures().size() == 1 && first.name() != null && !first.reporter() ? first : null;
            }
        }
        return null;
    }

    private static @Nullable Figure nearest(SentenceView view, int pronoun, boolean free) {
        boolean quoted = false;
        Figure found = null;
        Figure speaker = null;
        for (int i = 0; i < pronoun; i++) {
            if (view.quote(i))
                quoted = !quoted;
            if (!quoted && view.at(i) instanceof Chunk.Who who) {
                boolean hangs = view.is(i - 1, WordClass.PREPOSITION) || view.is(i + 1, WordClass.POSSESSIVE);
                boolean one = !view.officeHolders(i) && who.figures().size() == 1 && !who.figures().getFirst().reporter();
                boolean speaks = view.is(i + 1, WordClass.REPORT) || view.is(i + 2, WordClass.REPORT) && !view.comma(i + 1);
                if (one && !(free && hangs) && speaks)
                    speaker = who.figures().getFirst();
                else if (one && !(free && hangs) && (found == null || !free))
                    found = who.figures().getFirst();
            }
        }
        return found == null ? speaker : found;
    }

    /** The occasion with a name of its own that was told last, null if none was. */
    @Nullable
    Candidate occasion() {
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            Candidate one = candidates.get(i);
            if (one.words != null && !one.generic && one.refers == null && family(one.kind))
                return one;
        }
        return null;
    }

    /** The latest event of a kind that has a name of its own and is no "next" of another; the given one if there is none. */
    Candidate named(EventKind kind, Candidate otherwise) {
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            Candidate one = candidates.get(i);
            if (one.kind == kind && one.words != null && one.turn == 0)
                return one;
        }
        return otherwise;
    }

    /** The latest event of a kind that a phrase such as "the summit" can mean. */
    @Nullable
    Candidate latest(EventKind kind, boolean any) {
        for (int i = candidates.size() - 1; any && i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            if (candidates.get(i).words != null)
                return candidates.get(i);
        }
        for (int i = candidates.size() - 1; !any && i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            if (candidates.get(i).kind == kind)
                return candidates.get(i);
        }
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            Candidate one = candidates.get(i);
            if (any && one.kind != EventKind.CEREMONY || family(one.kind) && family(kind))
                return one;
        }
        return null;
    }

    /** The occasion of a kind that has this number; null if none was told. */
    @Nullable
    Candidate edition(EventKind kind, int ordinal) {
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            Candidate one = candidates.get(i);
            if (one.ordinal == ordinal && (one.kind == kind || family(one.kind) && family(kind)))
                return one;
        }
        return null;
    }

    /** The latest visit of a person, to a country if one is given. */
    @Nullable
    Candidate visitOf(Figure figure, @Nullable String country) {
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - FAR_BACK); i--) {
            Candidate one = candidates.get(i);
            if (one.kind == EventKind.VISIT && one.who.contains(figure) && (country == null || country.equals(one.country)))
                return one;
        }
        return null;
    }

    private static boolean family(EventKind kind) {
        return switch (kind) {
            case MEETING, NEGOTIATION, SESSION, SUMMIT, CONFERENCE, FORUM -> true;
            case VISIT, CEREMONY, OTHER -> false;
        };
    }
}
