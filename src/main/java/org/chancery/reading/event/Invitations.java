package org.chancery.reading.event;

import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** "at the invitation of President X": who invites to a visit receives the visitor. */
final class Invitations {
    private final SentenceView view;
    private final Parties parties;

    Invitations(SentenceView view, Memory memory) {
        this.view = view;
        this.parties = new Parties(view, memory);
    }

    void attach(List<Candidate> found) {
        List<Candidate> visits = found.stream().filter(one -> one.kind == EventKind.VISIT && one.country != null).toList();
        if (visits.isEmpty())
            return;
        for (int i = 0; i < view.size(); i++) {
            if (view.is(i, WordClass.STOP, "invites", "yes")) {
                for (Chunk.Who who : inviting(i).people)
                    who.figures().forEach(host -> receives(host, who, visits));
            }
        }
    }

    /** "at the invitation of President X, Y will pay a state visit": where a visit goes whose goal is not told; null if nobody invites. */
    Places.@Nullable Spot goal(int next) {
        for (int i = 0; i < view.size(); i++) {
            if (!view.is(i, WordClass.STOP, "invites", "yes"))
                continue;
            for (Chunk.Who who : inviting(i).people) {
                for (Figure host : who.figures()) {
                    if (host.country() != null)
                        return new Places.Spot(null, host.country(), who.from(), who.to(), next);
                }
            }
        }
        return null;
    }

    /** Where the verb stands last, the host stands before the word. */
    private Parties.Group inviting(int i) {
        if (!view.text().language().verbLast())
            return parties.list(i + 1);
        Parties.Group group = new Parties.Group();
        int before = view.is(i - 1, WordClass.POSSESSIVE) ? i - 2 : i - 1;
        if (before >= 0 && view.at(before) instanceof Chunk.Who who)
            group.people.add(who);
        return group;
    }

    private static void receives(Figure host, Chunk.Who who, List<Candidate> visits) {
        for (Candidate visit : visits) {
            boolean there = visit.country != null && visit.country.equals(host.country()) || host.country() == null && host.official()
                    && visits.size() == 1;
            if (!there || visit.who.contains(host))
                continue;
            if (host.country() == null && host.organisation() == null && visit.country != null)
                host.from(visit.country);
            visit.met.add(host);
            visit.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "party");
        }
    }
}
