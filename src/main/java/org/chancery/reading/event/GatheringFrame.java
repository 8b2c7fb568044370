package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Meetings named by who meets: "Trade ministers from over 50 countries are to meet in Arusha". */
final class GatheringFrame {
    private static final int FAR_LEFT = 20;
    private final SentenceView view;
    private final Memory memory;
    private final Outlooks outlooks;

    GatheringFrame(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
        this.outlooks = new Outlooks(view);
    }

    /** Null when no office holders of a body, a format or several states meet. */
    @Nullable
    Candidate of(int deed, Chunk.Deed chunk, Parties.Group subject) {
        int end = deed;
        int title = deed - 1;
        int start = Math.max(Math.max(0, deed - FAR_LEFT), view.clauseStart(pastInsertion(deed)) - 1);
        while (title >= start && !holders(title)) {
            if (view.verbal(title) || view.is(title, WordClass.CUE))
                end = title;
            title--;
        }
        while (title > start && view.is(title, WordClass.GROUP) && office(title, start) < title)
            title = office(title, start);
        if (title < start && view.isOne("bloc-members", end - 1) && end > 1 && view.at(end - 2) instanceof Chunk.Body)
            title = end - 1;
        boolean before = title >= start && end > title;
        if (!before)
            title = behind(deed);
        if (title < 0)
            return null;
        Candidate meeting = new Candidate(EventKind.MEETING, view.sentence().index(), chunk.from(), chunk.to());
        MeetingFrame.add(meeting, subject, meeting.who);
        int from = before(title, meeting);
        within(title, meeting);
        int to = after(title, before ? Math.min(end, title + 9) : Math.min(view.size(), title + 9), meeting);
        meeting.words = view.text().words(from, to).replaceAll(" ?\\([^)]*\\)", "");
        meeting.generic = true;
        meeting.holders = holder(title);
        meeting.outlook = outlooks.ofDeed(deed);
        if (heads(title) && (meeting.formatted || !meeting.bodies.isEmpty()))
            meeting.kind = EventKind.SUMMIT;
        return placed(meeting, view.is(title - 1, WordClass.NUMBER), view.isOne("pair", title));
    }

    /** "министры пяти прикаспийских [государств]": the chunk of the office before a word for its states; that word itself if none stands there. */
    private int office(int group, int start) {
        int i = group - 1;
        while (i > start && (view.preposition(i, "of") || view.is(i, WordClass.NUMBER) || view.at(i) instanceof Chunk.Body
                || view.isOne("dashes", i)))
            i--;
        return i >= start && holders(i) ? i : group;
    }

    /** Where the sentence names no body, the one named last is meant, but not by "the three leaders" or "the sides". */
    private @Nullable Candidate placed(Candidate meeting, boolean counted, boolean sides) {
        if (known(meeting))
            return meeting;
        Chunk.Body last = memory.lastBody();
        if (last == null || counted || sides || last.entry().has("council"))
            return null;
        MeetingFrame.body(meeting, last);
        Candidate occasion = memory.occasion();
        if (occasion != null && occasion.kind == EventKind.SUMMIT && occasion.bodies.containsKey(last.entry().lemma()))
            meeting.refers = occasion;
        meeting.words = last.entry().lemma() + " " + meeting.words;
        return known(meeting) ? meeting : null;
    }

    private static boolean known(Candidate meeting) {
        return meeting.formatted || !meeting.bodies.isEmpty() || meeting.partyLands().size() > 1;
    }

    /** "the ministers of A and B, at odds over fish, are to meet": the last chunk before what stands between commas; the verb if nothing does. */
    private int pastInsertion(int deed) {
        int verb = deed;
        while (view.is(verb - 1, WordClass.AUXILIARY) || view.is(verb - 1, WordClass.NEGATION))
            verb--;
        if (!view.comma(verb - 1))
            return deed;
        for (int i = verb - 2; i > Math.max(0, verb - FAR_LEFT); i--) {
            if (view.comma(i))
                return i - 1;
        }
        return deed;
    }

    /** Where case tells the subject, it may stand behind the verb: "в Маниле соберутся министры стран АСЕАН"; -1 if none does. */
    private int behind(int deed) {
        boolean cased = view.text().language().inflection().cased() && !view.text().language().verbLast();
        for (int i = deed + 1; cased && i < Math.min(view.size(), deed + 4); i++) {
            if (view.is(i, WordClass.PREPOSITION) || view.boundary(i) || view.comma(i) || view.at(i) instanceof Chunk.Head)
                return -1;
            if (holders(i))
                return i;
        }
        return -1;
    }

    private boolean heads(int title) {
        return view.is(title, WordClass.TITLE, "rank", "head")
                || view.at(title) instanceof Chunk.Who who && who.figures().stream().allMatch(
                        figure -> figure.rank().equals("head"));
    }

    /** "EU and Central Asia leaders": what stands before the title; the first token is returned. */
    private int before(int title, Candidate meeting) {
        int from = view.at(title).from();
        for (int i = title - 1; i >= Math.max(0, title - 3); i--) {
            boolean joins = view.is(i, WordClass.TITLE_MODIFIER) || view.is(i, WordClass.POSSESSIVE) || view.is(i, WordClass.CONJUNCTION)
                    && i > 0 && view.at(i - 1) instanceof Chunk.Body;
            if (!joins && !(view.at(i) instanceof Chunk.Body) && !(view.at(i) instanceof Chunk.Land))
                break;
            from = view.at(i).from();
            if (view.at(i) instanceof Chunk.Body body)
                body(meeting, body);
        }
        return from;
    }

    /** "Foreign ministers of ASEAN": the body inside the office. */
    private void within(int title, Candidate meeting) {
        view.bodiesIn(title).forEach(body -> body(meeting, body));
    }

    /** "of the five Caspian littoral states": the token after is returned. */
    private int after(int title, int limit, Candidate meeting) {
        int to = limit;
        boolean states = false;
        for (int i = title + 1; i < to; i++) {
            if (view.at(i) instanceof Chunk.Body body)
                body(meeting, body);
            if (view.at(i) instanceof Chunk.Land land)
                meeting.land(land.code(), land.from(), land.to());
            // "the foreign ministers of the countries that border on Libya"
            states |= view.isOne("bloc-members", i);
            meeting.formatted |= states && view.at(i) instanceof Chunk.Land;
            boolean sign = view.sign(i, ".") || view.sign(i, ";")
                    || view.text().language().inflection().cased() && view.is(i, WordClass.PREPOSITION);
            if (sign || view.at(i) instanceof Chunk.Deed || view.is(i, WordClass.THERE)
                    || view.comma(i) && !(view.at(Math.min(i + 1, view.size() - 1)) instanceof Chunk.Land))
                to = i;
        }
        return view.at(to - 1).to();
    }

    /** The words of the office alone, in small letters. */
    private @Nullable String holder(int title) {
        int from = view.at(title).from();
        for (int token = from; token < view.at(title).to(); token++) {
            var office = view.text().match(token, WordClass.TITLE);
            if (office != null && view.at(title) instanceof Chunk.Who)
                return view.text().words(from, office.to()).toLowerCase(java.util.Locale.ROOT);
        }
        return null;
    }

    private static void body(Candidate meeting, Chunk.Body body) {
        meeting.formatted |= body.entry().has("format");
        MeetingFrame.body(meeting, body);
    }

    private boolean holders(int i) {
        return view.is(i, WordClass.GROUP) || view.is(i, WordClass.TITLE, "plural", "yes") || view.officeHolders(i);
    }
}
