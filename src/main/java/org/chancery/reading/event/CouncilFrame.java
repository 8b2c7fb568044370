package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Councils whose coming together is the event: "the CIS Council of Heads of State will meet in Dushanbe". */
final class CouncilFrame {
    /** Chunks between the verb and the council. */
    private static final int NEAR = 14;

    private final SentenceView view;
    private final Outlooks outlooks;

    CouncilFrame(SentenceView view) {
        this.view = view;
        this.outlooks = new Outlooks(view);
    }

    /** From a verb of holding, gathering or attending. */
    @Nullable
    Candidate ofDeed(int deed, Chunk.Deed chunk) {
        boolean attended = chunk.entry().is("s", "attend");
        int council = attended ? -1 : before(deed);
        if (council < 0)
            council = after(deed, attended);
        if (council < 0)
            return null;
        Chunk.Body own = (Chunk.Body) view.at(council);
        int from = from(council);
        int to = to(council);
        boolean known = own.entry().has("council") || from < council || to > council + 1 || gathers(deed);
        if (!known || view.is(from - 1, WordClass.PREPOSITION) && !attended)
            return null;
        Candidate session = new Candidate(EventKind.SESSION, view.sentence().index(), view.at(from).from(), view.at(to - 1).to());
        if (own.entry().is("kind", "summit"))
            session.kind = EventKind.SUMMIT;
        else if (!council(council) && from == council && to == council + 1)
            session.kind = EventKind.MEETING;
        for (int i = from; i < to; i++) {
            if (view.at(i) instanceof Chunk.Body body)
                MeetingFrame.body(session, body);
            if (view.at(i) instanceof Chunk.Land land)
                session.land(land.code(), land.from(), land.to());
        }
        session.words = new FirstForm(view.text()).of(view.at(from).from(), own.from(), own.entry(), own.to(), session.to, false);
        session.formatted = true;
        session.outlook = outlooks.ofDeed(deed);
        return session;
    }

    /** "The Arab League will meet in Cairo", and not "will meet its goals": any organisation whose coming together is told with place or day. */
    private boolean gathers(int deed) {
        boolean meets = view.at(deed) instanceof Chunk.Deed verb && (verb.entry().is("s", "meet") || verb.entry().is("s", "gather"));
        int next = deed + 1;
        while (view.adverb(next))
            next++;
        return meets && next < view.size()
                && (view.at(next) instanceof Chunk.When || view.preposition(next, "at") || view.preposition(next, "on")
                        || view.is(next, WordClass.HERE));
    }

    private boolean subject(int body, int deed) {
        for (int i = body + 1; i < deed; i++) {
            if (!view.is(i, WordClass.AUXILIARY) && !view.adverb(i) && !(view.at(i) instanceof Chunk.When) && !view.quote(i)
                    && !view.preposition(i, "on"))
                return false;
        }
        return true;
    }

    private int before(int deed) {
        for (int i = deed - 1; i >= Math.max(0, deed - NEAR); i--) {
            if (council(i) || view.at(i) instanceof Chunk.Body && gathers(deed) && subject(i, deed))
                return i;
            if (view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Head || view.at(i) instanceof Chunk.Deed || view
                    .is(i, WordClass.REPORT) || view.is(i, WordClass.SUBORDINATOR))
                return -1;
        }
        return -1;
    }

    /** "attend the European Council"; where case tells the subject, also "meets the council" with the council as subject. */
    private int after(int deed, boolean attended) {
        if (!attended && !view.text().language().inflection().cased())
            return -1;
        for (int i = deed + 1; i < Math.min(view.size(), deed + 6); i++) {
            if (council(i))
                return i;
            if (view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Head || view.boundary(i) || view.comma(i))
                return -1;
        }
        return -1;
    }

    private boolean council(int i) {
        return view.at(i) instanceof Chunk.Body body && (body.entry().has("council") || body.entry().has("body"))
                && !(i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Head);
    }

    private int from(int council) {
        int from = council;
        while (from > 0 && (view.at(from - 1) instanceof Chunk.Body || view.at(from - 1) instanceof Chunk.Land || view.sign(from - 1, "-")))
            from--;
        return from;
    }

    private int to(int council) {
        int to = council + 1;
        int at = to;
        while (at < view.size() && at < council + 9) {
            boolean named = view.at(at) instanceof Chunk.Body || view.at(at) instanceof Chunk.Land;
            boolean joins = view.preposition(at, "of") || view.is(at, WordClass.ARTICLE) || view.sign(at, "(") || view.sign(at, ")")
                    || view.sign(at, "-") || view.is(at, WordClass.CONJUNCTION) || view.is(at, WordClass.GROUP);
            if (!named && !joins)
                break;
            at++;
            if (named)
                to = at;
        }
        return to;
    }
}
