package org.chancery.reading.event;

import org.chancery.agenda.EventKind;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Credentials: "the ambassador presented his credentials to the president". */
final class AccreditationFrame {
    private final SentenceView view;
    private final Parties parties;
    private final Outlooks outlooks;

    AccreditationFrame(SentenceView view, Memory memory) {
        this.view = view;
        this.parties = new Parties(view, memory);
        this.outlooks = new Outlooks(view);
    }

    /** Null unless two states are told. */
    @Nullable
    Candidate ofDeed(int deed, Chunk.Deed chunk) {
        Candidate accreditation = new Candidate(EventKind.CEREMONY, view.sentence().index(), chunk.from(), chunk.to());
        accreditation.words = view.text().language().setting("name.accreditation");
        MeetingFrame.add(accreditation, parties.subject(deed), accreditation.who);
        MeetingFrame.add(accreditation, other(deed), accreditation.met);
        accreditation.outlook = outlooks.ofDeed(deed);
        return accreditation.partyLands().size() < 2 ? null : accreditation;
    }

    /** To whom, or from whom: after the verb; where the verb stands last, before it. */
    private Parties.Group other(int deed) {
        for (int i = deed + 1; i < Math.min(view.size(), deed + 5) && !view.verbal(i) && !view.comma(i); i++) {
            if (view.preposition(i, "to") || view.preposition(i, "at") || view.preposition(i, "from") || view.preposition(i, "of"))
                return parties.list(i + 1);
            if (view.at(i) instanceof Chunk.Who)
                return parties.list(i);
        }
        for (int i = deed - 1; i >= Math.max(0, deed - 8) && !view.verbal(i); i--) {
            if (view.preposition(i, "to") || view.preposition(i, "from"))
                return parties.list(i + 1);
        }
        return new Parties.Group();
    }
}
