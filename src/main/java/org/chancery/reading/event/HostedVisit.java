package org.chancery.reading.event;

import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Visits told by the host: "Obama will host President Xi for a state visit in September". */
record HostedVisit(SentenceView view, Memory memory) {
    private static final int NEAR = 10;

    @Nullable
    Candidate of(int deed, Chunk.Deed chunk) {
        Parties parties = new Parties(view, memory);
        Parties.Group guests = parties.list(deed + 1);
        int noun = guests.people.isEmpty() || chunk.entry().is("form", "ing") ? -1 : visit(guests.next);
        Parties.Group hosts = noun < 0 ? new Parties.Group() : parties.subject(deed);
        String country = host(hosts);
        if (country == null)
            return null;
        Candidate visit = new Candidate(EventKind.VISIT, view.sentence().index(), chunk.from(), view.at(noun).to());
        for (Chunk.Who who : guests.people) {
            visit.who.addAll(who.figures());
            visit.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "visitor");
        }
        MeetingFrame.add(visit, hosts, visit.met);
        visit.country = country;
        visit.outlook = new Outlooks(view).ofDeed(deed);
        for (int i = guests.next; i < noun; i++) {
            var kind = view.text().match(view.at(i).from(), WordClass.VISIT_KIND);
            if (kind != null)
                visit.visitKind = kind.entry().get("v");
        }
        return visit;
    }

    /** "for a state visit", "on a two-day visit": the noun behind the guests; -1 if there is none. */
    private int visit(int from) {
        if (!view.is(from, WordClass.PREPOSITION))
            return -1;
        for (int i = from + 1; i < Math.min(view.size(), from + NEAR) && !view.verbal(i) && !view.boundary(i); i++) {
            if (view.at(i) instanceof Chunk.Head head)
                return head.entry().is("kind", "visit") ? i : -1;
        }
        return -1;
    }

    private static @Nullable String host(Parties.Group hosts) {
        if (hosts.people.isEmpty())
            return hosts.recalled != null ? hosts.recalled.country() : hosts.lands.size() == 1 ? hosts.lands.getFirst().code() : null;
        Figure host = hosts.people.getFirst().figures().getFirst();
        return host.country();
    }
}
