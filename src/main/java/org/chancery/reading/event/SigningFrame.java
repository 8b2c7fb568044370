package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Blanks;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Signings: "A and B will sign an agreement on X". */
final class SigningFrame {
    private final SentenceView view;
    private final Parties parties;
    private final Outlooks outlooks;

    SigningFrame(SentenceView view, Memory memory) {
        this.view = view;
        this.parties = new Parties(view, memory);
        this.outlooks = new Outlooks(view);
    }

    @Nullable
    Candidate ofDeed(int deed, Chunk.Deed chunk) {
        int signed = -1;
        for (int i = deed + 1; i < Math.min(view.size(), deed + 7); i++) {
            if (view.is(i, WordClass.SIGNED))
                signed = i;
            else if (signed >= 0 || view.verbal(i) || view.comma(i))
                break;
        }
        boolean passive = signed < 0 && view.is(deed - 1, WordClass.AUXILIARY);
        if (passive)
            signed = before(deed);
        if (signed < 0)
            return null;
        int end = passive ? signed + 1 : topicEnd(signed);
        int start = start(signed);
        Candidate signing = new Candidate(EventKind.CEREMONY, view.sentence().index(), chunk.from(), chunk.to());
        signing.what = what(start, signed, end);
        Parties.Group by = passive ? parties.list(byParty(deed)) : parties.subject(deed);
        MeetingFrame.add(signing, by, signing.who);
        for (int i = start; i < end; i++) {
            if (view.at(i) instanceof Chunk.Land land)
                signing.land(land.code(), land.from(), land.to());
        }
        for (int i = signed + 1; i < Math.min(view.size(), deed + 12); i++) {
            if (view.preposition(i, "between") || view.preposition(i, "with"))
                MeetingFrame.add(signing, parties.list(i + 1), signing.met);
        }
        signing.outlook = outlooks.ofDeed(deed);
        return signing.partyLands().size() < 2 ? null : signing;
    }

    /** "the signing of the trade agreement between A and B". */
    @Nullable
    Candidate ofHead(NounPhrase phrase, Chunk.Head chunk) {
        int signed = -1;
        for (int i = phrase.head + 1; i < Math.min(view.size(), phrase.head + 9) && signed < 0 && !view.verbal(i) && !view.comma(i); i++) {
            if (view.is(i, WordClass.SIGNED))
                signed = i;
        }
        if (signed < 0)
            return null;
        int start = Math.max(phrase.head + 1, start(signed));
        int end = topicEnd(signed);
        Candidate signing = new Candidate(EventKind.CEREMONY, view.sentence().index(), chunk.from(), view.at(end - 1).to());
        signing.what = what(start, signed, end);
        for (int i = start; i < end; i++) {
            if (view.at(i) instanceof Chunk.Land land)
                signing.land(land.code(), land.from(), land.to());
        }
        int last = end - 1;
        for (int i = end; i < Math.min(view.size(), end + 10) && !view.verbal(i); i++) {
            if (view.preposition(i, "between") || view.preposition(i, "with") || view.preposition(i, "by")) {
                Parties.Group group = parties.list(i + 1);
                MeetingFrame.add(signing, group, signing.met);
                last = Math.max(last, group.next - 1);
            }
        }
        signing.outlook = outlooks.ofHead(phrase.left, phrase.head, last);
        signing.times.addAll(phrase.times);
        return signing.partyLands().size() + signing.bodies.size() < 2 ? null : signing;
    }

    private String what(int start, int signed, int end) {
        Chunk.Word noun = (Chunk.Word) view.at(signed);
        return Blanks
                .single(new FirstForm(view.text()).of(view.at(start).from(), noun.from(), noun.entry(), noun.to(), view.at(end - 1).to(),
                        true));
    }

    private int byParty(int deed) {
        for (int i = deed + 1; i < Math.min(view.size(), deed + 4); i++) {
            if (view.preposition(i, "by") || view.preposition(i, "between"))
                return i + 1;
        }
        return deed + 1;
    }

    private int before(int deed) {
        for (int i = deed - 1; i >= Math.max(0, deed - 10); i--) {
            if (view.is(i, WordClass.SIGNED))
                return i;
        }
        return -1;
    }

    private int start(int signed) {
        int i = signed;
        while (i > 0 && (view.is(i - 1, WordClass.EVENT_MODIFIER)
                || view.at(i - 1) instanceof Chunk.Land land && (land.adjective() || !view.is(i - 2, WordClass.PREPOSITION)) || view.at(
                        i - 1) instanceof Chunk.Other other && view.text().token(other.from()).word()
                        && !view.is(i - 2, WordClass.PREPOSITION))) {
            i--;
        }
        return i;
    }

    private int topicEnd(int signed) {
        int i = signed + 1;
        if (!view.preposition(i, "on"))
            return i;
        int end = i + 1;
        while (end < view.size() && end < i + 7
                && (view.at(end) instanceof Chunk.Other other && view.text().token(other.from()).word() || view
                        .is(end, WordClass.EVENT_MODIFIER) || view.is(end, WordClass.CONJUNCTION)
                        || view.is(end, WordClass.TITLE_MODIFIER))) {
            end++;
        }
        return view.is(end - 1, WordClass.CONJUNCTION) ? end - 1 : end;
    }
}
