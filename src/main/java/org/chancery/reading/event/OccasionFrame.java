package org.chancery.reading.event;

import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Occasions with a name of their own: "the 13th APEC Economic Leaders' Meeting", "the first EU-Ukraine summit". */
final class OccasionFrame {
    private final SentenceView view;
    private final Parties parties;
    private final Outlooks outlooks;

    OccasionFrame(SentenceView view, Memory memory) {
        this.view = view;
        this.parties = new Parties(view, memory);
        this.outlooks = new Outlooks(view);
    }

    Candidate ofHead(NounPhrase phrase, Chunk.Head chunk) {
        Candidate occasion = new Candidate(kind(phrase, chunk), view.sentence().index(), phrase.tokenFrom(), phrase.tokenTo());
        occasion.words = phrase.name();
        for (Chunk.Body body : phrase.bodies.values()) {
            MeetingFrame.body(occasion, body);
            if (body.entry().has("c"))
                occasion.land(body.entry().get("c", ""), body.from(), body.to());
        }
        for (Chunk.Land land : phrase.lands)
            occasion.land(land.code(), land.from(), land.to());
        occasion.turnus = phrase.turnus;
        occasion.ordinal = phrase.ordinal;
        if (phrase.ordinal > 0) {
            Chunk at = view.at(phrase.ordinalAt);
            occasion.prove(ClaimField.ORDINAL, at.from(), at.to(), "ordinal");
        }
        occasion.outlook = outlooks.ofHead(phrase.left, phrase.head, phrase.right);
        occasion.times.addAll(phrase.times);
        attending(occasion, phrase);
        occasion.numbered = chunk.entry().has("self");
        occasion.formatted = phrase.formatted || phrase.onState() || phrase.ofHolders;
        occasion.generic = !(phrase.ordinal > 0 || phrase.named || phrase.topical() || phrase.ofStates() || !phrase.bodies.isEmpty());
        return occasion;
    }

    private EventKind kind(NounPhrase phrase, Chunk.Head chunk) {
        EventKind kind = Kinds.of(chunk.entry());
        boolean body = phrase.bodies.values().stream().anyMatch(b -> b.entry().has("body"));
        if (kind == EventKind.MEETING && body)
            return EventKind.SESSION;
        for (int i = phrase.left; i < phrase.head; i++) {
            boolean highest = view.is(i, WordClass.LEVEL, "v", "highest") || view.is(i, WordClass.TITLE, "rank", "head");
            if (kind == EventKind.MEETING && highest)
                return EventKind.SUMMIT;
        }
        return kind;
    }

    /** Who attends: the subject of "attend", of "will be attended by", or who opens or chairs it. */
    private void attending(Candidate occasion, NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 8) && !view.is(i, WordClass.SIDELINES); i--) {
            if (view.at(i) instanceof Chunk.Deed deed) {
                boolean attends = (deed.entry().is("s", "attend") || deed.entry().has("chairs")) && !outlooks.ofDeed(i).cancelled;
                if (attends || travelled(i, deed, phrase))
                    take(occasion, parties.subject(i));
                else if (deed.entry().is("s", "hold") && !otherNoun(i, phrase.left)) {
                    holders(occasion, parties.subject(i));
                    besideBody(occasion, i);
                }
                break;
            }
        }
        for (int i = phrase.right + 1; i < Math.min(view.size(), phrase.right + 12); i++) {
            if (view.preposition(i, "by") && view.at(i - 1) instanceof Chunk.Deed) {
                take(occasion, parties.list(i + 1));
                return;
            }
            if (view.is(i, WordClass.PREPOSITION, "attends", "yes"))
                take(occasion, parties.list(i + 1));
            else if (view.preposition(i, "with") && (joining(i + 1) || i == phrase.right + 1))
                take(occasion, parties.list(i + 1));
            if (view.is(i, WordClass.REPORT))
                return;
        }
    }

    /** "the EU and Armenia will hold a summit": the state in one list with a body. */
    private void besideBody(Candidate occasion, int deed) {
        for (Chunk.Land land : new Sides(view).before(deed).lands)
            occasion.land(land.code(), land.from(), land.to());
    }

    private boolean otherNoun(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (view.at(i) instanceof Chunk.Head)
                return true;
        }
        return false;
    }

    /** "Thai and Cambodian officials will hold the X Committee meeting": two sides or more that hold it take part. */
    private static void holders(Candidate occasion, Parties.Group group) {
        boolean sides = group.lands.size() > 1 || group.pair.size() > 1
                || group.people.stream().flatMap(who -> who.figures().stream()).filter(Figure::official)
                        .map(Figure::country).filter(java.util.Objects::nonNull).distinct().count() > 1;
        if (sides)
            take(occasion, group);
    }

    /** "with Presidents A and B joining by video link". */
    private boolean joining(int from) {
        Parties.Group group = parties.list(from);
        return !group.people.isEmpty() && group.next < view.size() && view.at(group.next) instanceof Chunk.Deed deed
                && deed.entry().is("s", "attend") && deed.entry().is("form", "ing");
    }

    /** "will fly to Japan for the summit": who travels to an occasion takes part in it. */
    private boolean travelled(int deed, Chunk.Deed chunk, NounPhrase phrase) {
        boolean travels = chunk.entry().is("s", "visit") || chunk.entry().is("s", "arrive");
        int before = view.is(phrase.left - 1, WordClass.ARTICLE) ? phrase.left - 2 : phrase.left - 1;
        return travels && before > deed && view.preposition(before, "to") && !outlooks.ofDeed(deed).cancelled;
    }

    /** "will attend the peace summit", "will host the peace summit": who comes makes it one of states. */
    boolean drawn(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= Math.max(0, phrase.left - 7); i--) {
            if (view.at(i) instanceof Chunk.Deed deed) {
                boolean draws = deed.entry().is("s", "attend") || deed.entry().is("s", "host") || deed.entry().is("s", "invite");
                Parties.Group group = draws ? parties.subject(i) : new Parties.Group();
                return !group.lands.isEmpty() || group.people.stream().flatMap(who -> who.figures().stream()).anyMatch(
                        figure -> figure.official() && figure.country() != null);
            }
        }
        return false;
    }

    /** "a summit with the participation of A and B": people of two states make it one of states. */
    boolean attended(NounPhrase phrase) {
        int at = phrase.right + 1;
        if (!view.is(at, WordClass.PREPOSITION, "attends", "yes"))
            return false;
        Parties.Group group = parties.list(at + 1);
        return group.pair.size() + group.lands.size() > 1 || group.people.stream().flatMap(who -> who.figures().stream()).filter(
                Figure::official).map(Figure::country).filter(java.util.Objects::nonNull).distinct().count() > 1;
    }

    static void take(Candidate occasion, Parties.@Nullable Group group) {
        if (group == null)
            return;
        for (Chunk.Who who : group.people) {
            for (Figure figure : who.figures()) {
                if (figure.reporter())
                    continue;
                occasion.who.add(figure);
                occasion.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "attends");
            }
        }
        if (group.recalled != null && group.people.isEmpty() && group.lands.isEmpty())
            occasion.who.add(group.recalled);
        occasion.who.addAll(group.pair);
        for (Chunk.Land land : group.lands)
            occasion.land(land.code(), land.from(), land.to());
    }
}
