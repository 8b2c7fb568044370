package org.chancery.reading.event;

import java.util.Objects;
import org.chancery.agenda.EventKind;
import org.chancery.reading.mention.Chunk;

/** Occasions that were told before, and other editions of them. */
final class Editions {
    private final SentenceView view;
    private final Memory memory;
    private final OccasionFrame occasions;

    Editions(SentenceView view, Memory memory, OccasionFrame occasions) {
        this.view = view;
        this.memory = memory;
        this.occasions = occasions;
    }

    /** An occasion that was told before, or another edition of it. */
    Candidate again(NounPhrase phrase, Chunk.Head head, Candidate known) {
        Candidate again = occasions.ofHead(phrase, head);
        if (phrase.turn != 0 && known.turn != phrase.turn && known.words != null)
            return turned(again, memory.named(known.kind, known), phrase.turn).named();
        if (phrase.turn != 0 && known.words == null && !known.people().isEmpty())
            return otherTurn(again, known, phrase.turn).named();
        boolean other = phrase.ordinal > 0 && known.ordinal > 0 && phrase.ordinal != known.ordinal;
        Candidate told = other ? memory.edition(known.kind, phrase.ordinal) : known;
        if (told == null)
            return edition(again, known).named();
        again.refers = told;
        again.kind = told.kind;
        return again;
    }

    /** "the sixth meeting", after the seventh was told, is another one of the same series. */
    private static Candidate edition(Candidate again, Candidate known) {
        if (again.kind == EventKind.OTHER && again.words != null && known.words != null && again.words.indexOf(' ') > 0)
            again.words = again.words.substring(0, again.words.indexOf(' ') + 1) + unnumbered(known.words);
        again.kind = known.kind;
        again.generic = false;
        again.formatted = known.formatted;
        again.bodies.putAll(known.bodies);
        again.lands.putAll(known.lands);
        return again;
    }

    /** "the 44th and 45th ASEAN Summits": the first of the two. */
    static Candidate numbered(Candidate occasion, int ordinal) {
        String words = Objects.requireNonNull(occasion.words);
        occasion.words = words.replaceFirst("^\\d+(?=\\p{L}|-)", Integer.toString(ordinal));
        occasion.ordinal = ordinal;
        return occasion;
    }

    /** "the previous meeting" after one of two people was told: another one of the same two. */
    private static Candidate otherTurn(Candidate again, Candidate known, int turn) {
        again.words = null;
        again.kind = known.kind;
        again.turn = turn;
        again.generic = false;
        again.who.addAll(known.who);
        again.met.addAll(known.met);
        known.lands.forEach(again.lands::putIfAbsent);
        return again;
    }

    /** "the next summit" of a series is another event, one edition on. */
    private Candidate turned(Candidate again, Candidate known, int turn) {
        again.kind = known.kind;
        again.turn = turn;
        String series = unnumbered(Objects.requireNonNull(known.words));
        again.words = view.text().language().setting(turn > 0 ? "name.next" : "name.previous").replace("{what}", series);
        again.ordinal = known.ordinal > 0 ? known.ordinal + turn : 0;
        again.bodies.putAll(known.bodies);
        return again;
    }

    private static String unnumbered(String words) {
        int space = words.indexOf(' ');
        return space > 0 && (Character.isDigit(words.charAt(0)) || Roman.value(words.substring(0, space)) > 0) ? words.substring(space + 1)
                : words;
    }
}
