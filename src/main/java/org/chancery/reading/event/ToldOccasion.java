package org.chancery.reading.event;

import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** What a sentence adds to the occasion told before it, without naming it. */
record ToldOccasion(SentenceView view, Memory memory) {

    /** "It will run for two days", "It opens on Friday": the occasion told before. */
    @Nullable
    Candidate again(int i, Chunk verb, List<Candidate> found) {
        int subject = i - 1;
        while (subject > 0 && (view.is(subject, WordClass.AUXILIARY) || view.is(subject, WordClass.NEGATION) || view.preposition(subject,
                "to") || view.at(subject) instanceof Chunk.When))
            subject--;
        boolean it = view.is(subject, WordClass.PRONOUN, "who", "thing") || view.is(subject, WordClass.PRONOUN, "thing", "yes");
        for (int k = i + 1; it && k < Math.min(view.size(), i + 5) && !view.boundary(k); k++)
            it = !(view.at(k) instanceof Chunk.Head);
        Candidate known = it && found.isEmpty() ? memory.latest(EventKind.OTHER, true) : null;
        if (known != null && known.words == null && cased())
            known = memory.candidates().getLast();
        if (known == null || known.words == null && !cased())
            return null;
        Candidate again = new Candidate(known.kind, view.sentence().index(), verb.from(), verb.to());
        again.refers = known;
        again.generic = true;
        again.who.addAll(known.kind == EventKind.VISIT ? known.who : java.util.Set.of());
        again.country = known.kind == EventKind.VISIT ? known.country : null;
        again.outlook = new Outlooks(view).ofDeed(i);
        return again;
    }

    /** "Она намечена на 22 апреля": a plan without a verb; null if one follows. */
    @Nullable
    Candidate planned(int i, Chunk.Word plan, List<Candidate> found) {
        boolean day = view.is(i + 1, WordClass.PREPOSITION) && i + 2 < view.size() && view.at(i + 2) instanceof Chunk.When;
        return cased() && day && view.is(i - 1, WordClass.PRONOUN, "thing", "yes") ? again(i, plan, found) : null;
    }

    private boolean cased() {
        return view.text().language().inflection().cased() && !view.text().language().verbLast();
    }

    /** "The U.S. delegation will be headed by X", "X will lead the Chinese side": who speaks for a party of the talks told before. */
    @Nullable
    Candidate led(int i, Chunk.Deed deed) {
        Candidate known = memory.latest(EventKind.NEGOTIATION, false);
        if (known == null || known.words != null && !known.generic)
            known = known == null || known.bodies.isEmpty() && known.partyLands().size() < 2 ? null : known;
        if (known == null)
            return null;
        Parties parties = new Parties(view, memory);
        Parties.Group leader = deed.entry().has("passive") ? parties.list(i + 1) : parties.subject(i);
        Candidate again = new Candidate(known.kind, view.sentence().index(), deed.from(), deed.to());
        again.refers = known;
        again.generic = true;
        for (Chunk.Who who : leader.people) {
            for (Figure figure : who.figures()) {
                String side = figure.country() == null && figure.organisation() == null ? side() : null;
                if (side != null)
                    figure.from(side);
                boolean party = figure.country() != null && known.partyLands().contains(figure.country());
                if (party && figure.official() && delegation()) {
                    again.who.add(figure);
                    again.prove(ClaimField.PARTICIPANTS, who.from(), who.to(), "attends");
                }
            }
        }
        return again.who.isEmpty() ? null : again;
    }

    /** "American delegation": the state whose people are led. */
    private @Nullable String side() {
        for (int i = 0; i < view.size(); i++) {
            if (view.is(i, WordClass.GROUP) && i > 0 && view.at(i - 1) instanceof Chunk.Land land)
                return land.code();
            if (unnamed(i) && ((Chunk.Who) view.at(i)).figures().getFirst().country() instanceof String state)
                return state;
        }
        return null;
    }

    /** A delegation that is a party without a name. */
    private boolean unnamed(int i) {
        return view.at(i) instanceof Chunk.Who who && who.figures().getFirst().name() == null
                && view.text().has(who.to() - 1, WordClass.GROUP);
    }

    private boolean delegation() {
        for (int i = 0; i < view.size(); i++) {
            if (view.is(i, WordClass.GROUP) || unnamed(i))
                return true;
        }
        return false;
    }

    /** "X will chair it", "Y and Z attended": who comes to the occasion told before. */
    @Nullable
    Candidate attendance(int i, Chunk.Deed deed, List<Candidate> found) {
        for (int k = i + 1; k < Math.min(view.size(), i + 7); k++) {
            if (view.at(k) instanceof Chunk.Head || view.at(k) instanceof Chunk.Body)
                return null;
            if (view.boundary(k))
                break;
        }
        Candidate known = memory.latest(EventKind.OTHER, true);
        for (Candidate here : found) {
            if (here.words != null)
                known = here;
        }
        if (known == null || known.words == null || new Outlooks(view).ofDeed(i).cancelled)
            return null;
        Candidate again = new Candidate(known.kind, view.sentence().index(), deed.from(), deed.to());
        again.refers = known;
        again.generic = true;
        Parties parties = new Parties(view, memory);
        OccasionFrame.take(again, view.preposition(i + 1, "by") ? parties.list(i + 2) : parties.subject(i));
        return again.who.isEmpty() ? null : again;
    }
}
