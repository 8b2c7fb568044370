package org.chancery.reading.event;

import java.util.List;
import java.util.Set;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Meetings of people or states: "X will meet Y", "talks between X and Y", "X's meeting with Y", "the ministers of A meet". */
final class MeetingFrame {
    private final SentenceView view;
    private final Parties parties;
    private final Outlooks outlooks;
    private final Memory memory;
    private final GatheringFrame gatherings;

    MeetingFrame(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
        this.parties = new Parties(view, memory);
        this.outlooks = new Outlooks(view);
        this.gatherings = new GatheringFrame(view, memory);
    }

    /** From a verb of meeting. */
    @Nullable
    Candidate ofDeed(int deed, Chunk.Deed chunk) {
        if (chunk.entry().is("form", "ing") && !view.is(deed - 1, WordClass.AUXILIARY))
            return null;
        if (teams(deed))
            return null;
        Candidate meeting = new Candidate(EventKind.MEETING, view.sentence().index(), chunk.from(), chunk.to());
        Parties.Group subject = parties.subject(deed);
        boolean gather = chunk.entry().is("s", "gather");
        Parties.Group sides = new Sides(view).before(deed);
        if (!sides.empty())
            return ofSides(deed, meeting, sides);
        boolean told = named(subject) > 1;
        if (gather && !told)
            return gatherings.of(deed, chunk, subject);
        Parties.Group object = gather ? new Parties.Group() : object(deed);
        boolean passive = chunk.entry().lemma().contains(" by");
        add(meeting, passive ? object : subject, meeting.who);
        if (object.empty() && !told && subject.people.size() + subject.lands.size() < 2) {
            return gatherings.of(deed, chunk, plural(subject) || subject.empty() ? subject : new Parties.Group());
        }
        add(meeting, passive ? subject : object, meeting.met);
        meeting.talks = chunk.entry().lemma().contains("talks");
        meeting.outlook = outlooks.ofDeed(deed);
        if (international(meeting))
            return meeting;
        return object.empty() && plural(subject) ? gatherings.of(deed, chunk, subject) : null;
    }

    /** "the EU and Russia will meet": what follows the verb is met too. */
    private Candidate ofSides(int deed, Candidate meeting, Parties.Group sides) {
        add(meeting, sides, meeting.who);
        add(meeting, object(deed), meeting.met);
        meeting.outlook = outlooks.ofDeed(deed);
        return meeting;
    }

    /** "X will host Y in Z": who is received by name or office is met. */
    @Nullable
    Candidate ofHost(int deed, Chunk.Deed chunk) {
        Parties.Group guests = parties.list(deed + 1);
        Parties.Group host = parties.subject(deed);
        if (guests.people.isEmpty() || host.people.isEmpty() || chunk.entry().is("form", "ing"))
            return null;
        Candidate meeting = new Candidate(EventKind.MEETING, view.sentence().index(), chunk.from(), chunk.to());
        add(meeting, host, meeting.who);
        add(meeting, guests, meeting.met);
        meeting.outlook = outlooks.ofDeed(deed);
        return international(meeting) ? meeting : null;
    }

    /** How many people the group calls by name. */
    private static long named(Parties.Group group) {
        return group.pair.size()
                + group.people.stream().flatMap(who -> who.figures().stream()).filter(figure -> figure.name() != null).distinct().count();
    }

    /** "the national team of A meets B", "A will meet B in a qualifier" are matches. */
    private boolean teams(int deed) {
        for (int i = view.clauseStart(deed); i < view.clauseEnd(deed); i++) {
            if (view.is(i, WordClass.NOT_DIPLOMATIC, "team", "yes"))
                return true;
        }
        return false;
    }

    /** "meet X", "meet with X", "meet in Tokyo with X". */
    private Parties.Group object(int deed) {
        Parties.Group object = parties.object(deed);
        for (int i = deed + 1; object.empty() && i < Math.min(view.size(), deed + 8) && !view.boundary(i) && !view.verbal(i); i++) {
            if (view.preposition(i, "with"))
                return parties.list(i + 1);
        }
        return object.empty() && view.text().language().verbLast() ? before(deed) : object;
    }

    /** Where the verb stands last, "with X" and "between X and Y" stand before it and before the noun. */
    private Parties.Group before(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            if (view.preposition(i, "with") || view.preposition(i, "between"))
                return parties.list(i + 1);
            if (view.verbal(i) || view.at(i) instanceof Chunk.Head)
                break;
        }
        return new Parties.Group();
    }

    private boolean plural(Parties.Group group) {
        return group.people.stream().anyMatch(who -> who.figures().size() > 1 || view.officeHolders(view.chunks().indexOf(who)));
    }

    static void body(Candidate candidate, Chunk.Body body) {
        if (body.entry().has("body"))
            return;
        if (!body.entry().has("format"))
            candidate.bodies.putIfAbsent(body.entry().lemma(), new int[]{body.from(), body.to()});
    }

    /** From a noun of meeting that has no name of its own. */
    @Nullable
    Candidate ofHead(NounPhrase phrase, Chunk.Head chunk) {
        EventKind kind = Kinds.of(chunk.entry());
        Candidate meeting = new Candidate(kind, view.sentence().index(), phrase.tokenFrom(), phrase.tokenTo());
        meeting.talks = chunk.entry().has("talk");
        Parties.Group after = complement(phrase);
        boolean between = after != null
                && (after.next <= phrase.head || betweenBefore(phrase.head + 1, after.next) || view.text().language().verbLast());
        if (after != null) {
            add(meeting, after, between ? meeting.who : meeting.met);
            after.people.forEach(who -> collective(meeting, who));
        }
        if (!between) {
            Parties.Group before = before(phrase);
            if (before != null)
                add(meeting, before, meeting.who);
        }
        for (Chunk.Land land : phrase.lands)
            meeting.land(land.code(), land.from(), land.to());
        meeting.outlook = outlooks.ofHead(phrase.left, phrase.head, after == null ? phrase.right : Math.max(phrase.right, after.next - 1));
        meeting.times.addAll(phrase.times);
        meeting.turn = phrase.turn;
        meeting.ordinal = phrase.ordinal > 1 || kind == EventKind.NEGOTIATION ? phrase.ordinal : 0;
        if (meeting.ordinal > 0) {
            Chunk at = view.at(phrase.ordinalAt);
            meeting.prove(ClaimField.ORDINAL, at.from(), at.to(), "ordinal");
        }
        meeting.loose = meeting.people().isEmpty() && !between && phrase.lands.size() < 2;
        boolean nobody = meeting.loose && meeting.partyLands().size() + meeting.bodies.size() < 2;
        return !nobody && international(meeting) && (after != null || phrase.lands.size() > 1 || phrase.left > 0 && view.is(phrase.left - 1,
                WordClass.POSSESSIVE) || meeting.partyLands().size() > 1) ? meeting : null;
    }

    /** "talks [on trade] between A and B". */
    private boolean betweenBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.preposition(i, "between"))
                return true;
        }
        return false;
    }

    /** Whether the noun names its parties itself: "talks with X", "the meeting between A and B". */
    boolean complemented(NounPhrase phrase) {
        return complement(phrase) != null;
    }

    /** "talks with X", "between A and B", "of A with B". */
    private Parties.@Nullable Group complement(NounPhrase phrase) {
        Parties.Group owner = null;
        for (int i = phrase.head + 1; i < Math.min(view.size(), phrase.head + 10); i++) {
            boolean owns = i == phrase.head + 1 && (view.preposition(i, "of") || view.preposition(i, "by"));
            if (owns || view.preposition(i, "between") || view.preposition(i, "with")) {
                Parties.Group group = parties.list(i + 1);
                if (group.empty() && view.preposition(i, "between"))
                    group = lands(i + 1);
                if (!group.empty() && owns)
                    owner = group;
                else if (!group.empty())
                    return owner == null ? group : together(owner, group);
            }
            if (view.verbal(i) || view.is(i, WordClass.REPORT) || view.is(i, WordClass.SUBORDINATOR))
                break;
        }
        if (owner == null && view.text().language().inflection().cased() && !view.text().language().verbLast())
            return between(phrase.left);
        if (owner != null || !view.text().language().verbLast())
            return owner;
        Parties.Group ahead = before(phrase.left);
        return ahead.empty() ? null : ahead;
    }

    /** "между МИД Казахстана и Ирана состоятся консультации": where cases tell, between whom it is may stand before the verb. */
    private Parties.@Nullable Group between(int left) {
        for (int i = left - 1; i >= view.clauseStart(left); i--) {
            if (!view.preposition(i, "between"))
                continue;
            Parties.Group group = parties.list(i + 1);
            group = group.people.size() + group.lands.size() + group.bodies.size() < 2 ? lands(i + 1) : group;
            return group.empty() ? null : group;
        }
        return null;
    }

    private static Parties.Group together(Parties.Group first, Parties.Group second) {
        Parties.Group both = new Parties.Group();
        for (Parties.Group one : java.util.List.of(first, second)) {
            both.people.addAll(one.people);
            both.lands.addAll(one.lands);
            both.bodies.addAll(one.bodies);
            both.next = one.next;
        }
        return both;
    }

    private Parties.@Nullable Group before(NounPhrase phrase) {
        int i = phrase.left - 1;
        if (view.is(i, WordClass.POSSESSIVE) && i > 0 && !(view.at(i - 1) instanceof Chunk.When))
            return parties.list(i - 1);
        if (view.is(i, WordClass.OWNER) && !view.is(i, WordClass.OWNER, "who", "people")) {
            Parties.Group group = new Parties.Group();
            group.recalled = memory.subjectBefore(view, i);
            return group;
        }
        return parties.subject(phrase.left);
    }

    private void collective(Candidate meeting, Chunk.Who who) {
        boolean nameless = who.figures().size() > 1 && who.figures().stream().allMatch(figure -> figure.name() == null);
        if (nameless && meeting.partyWords == null)
            meeting.partyWords = view.text().words(who.from(), who.to());
    }

    static void add(Candidate meeting, Parties.Group group, Set<Figure> side) {
        for (Chunk.Who who : group.people) {
            for (Figure figure : who.figures()) {
                if (figure.reporter())
                    continue;
                side.add(figure);
                meeting.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "party");
            }
        }
        if (group.recalled != null)
            side.add(group.recalled);
        side.addAll(group.pair);
        for (Chunk.Land land : group.lands)
            meeting.land(land.code(), land.from(), land.to());
        for (Chunk.Body body : group.bodies)
            body(meeting, body);
    }

    /** Two states, or a state and a body, or people of two sides of whom one is abroad. */
    static boolean international(Candidate meeting) {
        List<Figure> officials = meeting.people().stream().filter(Figure::official).toList();
        int sides = meeting.partyLands().size() + (int) meeting.bodies.keySet().stream().count();
        sides += (int) officials.stream().filter(f -> f.country() == null && f.organisation() != null).map(Figure::organisation).distinct()
                .count();
        if (sides >= 2)
            return true;
        return sides == 1 && officials.size() > 1 && officials.stream().anyMatch(f -> f.country() == null && f.organisation() == null);
    }

    /** "between the foreign ministries of A and B": the countries of the next words. */
    private Parties.Group lands(int from) {
        Parties.Group group = new Parties.Group();
        for (int i = from; i < Math.min(view.size(), from + 10) && !view.verbal(i) && !view.preposition(i, "at"); i++) {
            if (view.at(i) instanceof Chunk.Land land) {
                group.lands.add(land);
                group.next = i + 1;
            }
        }
        return group;
    }

    /** "will hold their seventh summit": kind and number stand with the noun. */
    private @Nullable Candidate numbered(@Nullable Candidate meeting, NounPhrase phrase) {
        if (meeting == null)
            return null;
        if (Kinds.of(((Chunk.Head) view.at(phrase.head)).entry()) == EventKind.SUMMIT)
            meeting.kind = EventKind.SUMMIT;
        if (phrase.ordinal > 1) {
            meeting.ordinal = phrase.ordinal;
            Chunk at = view.at(phrase.ordinalAt);
            meeting.prove(ClaimField.ORDINAL, at.from(), at.to(), "ordinal");
        }
        return meeting;
    }

    /** "the ministers of X began a retreat": a meeting without a name, named by who holds it. */
    @Nullable
    Candidate heldBy(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 4); i--) {
            if (view.at(i) instanceof Chunk.Deed deed && deed.entry().is("s", "hold"))
                return numbered(gatherings.of(i, deed, parties.subject(i)), phrase);
        }
        return null;
    }
}
