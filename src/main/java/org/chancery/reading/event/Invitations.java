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

    /** "пригласил президента X в Париж": a visit that is offered with no verb for it; null if something else is. */
    @Nullable
    Candidate offered(int invites, Places places) {
        Parties.Group guests = parties.list(invites + 1);
        int at = guests.people.isEmpty() ? -1 : new Goals(view, places).afterPreposition(guests.next);
        List<Places.Spot> spots = at < 0 || !view.is(at - 1, WordClass.PREPOSITION, "a", "to") ? List.of()
                : new Goals(view, places).spots(at);
        Parties.Group hosts = spots.size() == 1 ? parties.subject(invites) : new Parties.Group();
        if (hosts.empty() || leadsOn(spots.getFirst().next()))
            return null;
        Candidate visit = new Candidate(EventKind.VISIT, view.sentence().index(), view.at(invites).from(), view.at(invites).to());
        MeetingFrame.add(visit, guests, visit.who);
        MeetingFrame.add(visit, hosts, visit.met);
        visit.country = spots.getFirst().country();
        visit.city = spots.getFirst().city();
        visit.prove(ClaimField.PLACE, spots.getFirst().from(), spots.getFirst().to(), "destination");
        visit.outlook.proposal = true;
        visit.outlook.at(view.at(invites).from(), view.at(invites).to());
        return visit;
    }

    /** Whether an occasion or a verb follows, to which one is asked. */
    private boolean leadsOn(int from) {
        for (int i = from; i < view.size() && !view.boundary(i); i++) {
            if (view.at(i) instanceof Chunk.Head head && !head.entry().is("kind", "visit") || view.at(i) instanceof Chunk.Deed)
                return true;
        }
        return false;
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
