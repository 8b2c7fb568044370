package org.chancery.reading.event;

import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** What follows the head of a noun phrase and belongs to it: "of the CIS Council of Heads of State", "on Libya", "officielle". */
record Complements(SentenceView view, WordOrder order, NounPhrase phrase) {
    private static final int LONGEST = 12;

    /** Walks to the right of the head and moves the end of the phrase. */
    void read() {
        int i = phrase.head + 1;
        while (order.modifiersAfter() && followsNoun(i)) {
            if (view.at(i) instanceof Chunk.Land land)
                phrase.lands.add(land);
            phrase.right = i++;
        }
        i = inFormat(i);
        // The genitive that no preposition shows.
        boolean bare = view.preposition(i, "of") && view.at(i).from() == view.at(i).to();
        int sign = bare ? i + 1 : i;
        int closed = inQuotes(sign);
        if (closed > sign) {
            endsBefore(closed);
            return;
        }
        if (view.preposition(i, "of") || view.preposition(i, "between")) {
            int end = complement(i + 1);
            if (end == i + 1)
                return;
            endsBefore(end);
            int topic = view.preposition(end, "on") ? new Topic(view).end(end + 1) : end;
            int further = view.preposition(topic, "between") ? complement(topic + 1) : 0;
            if (further > topic + 1)
                endsBefore(further);
        } else if (view.preposition(i, "on") || view.text().language().isOne("topic", wordAt(i))
                && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Land) {
            phrase.topical = true;
            int end = new Topic(view).end(i + 1);
            if (end > i + 1)
                endsBefore(end);
        }
    }

    /** "the meeting in the Normandy format": the chunk after the format, the given one if there is none. */
    private int inFormat(int from) {
        int i = from + 1;
        while (view.is(i, WordClass.ARTICLE) || view.quote(i))
            i++;
        if (!view.preposition(from, "at") || i >= view.size() || !(view.at(i) instanceof Chunk.Body body) || !body.entry().has("format")
                || Kinds.of(((Chunk.Head) view.at(phrase.head)).entry()) == EventKind.VISIT)
            return from;
        phrase.body(body);
        int end = view.quote(i + 1) ? i + 2 : i + 1;
        endsBefore(end);
        return end;
    }

    /** "the forum « Russia - Islamic World »": the chunk after the sign that closes a name in quotes, the given one if none begins there. */
    private int inQuotes(int from) {
        if (!view.quote(from) || order.ownersBefore() || !view.text().token(view.at(Math.min(from + 1, view.size() - 1)).from()).capital())
            return from;
        for (int i = from + 1; i < Math.min(view.size(), from + LONGEST); i++) {
            if (view.quote(i)) {
                phrase.named = true;
                return i + 1;
            }
            if (view.at(i) instanceof Chunk.Land land)
                phrase.lands.add(land);
            else if (view.at(i) instanceof Chunk.Body body)
                phrase.body(body);
        }
        return from;
    }

    private void endsBefore(int end) {
        phrase.right = end - 1;
        phrase.complementTo = end - 1;
    }

    private String wordAt(int i) {
        return i < view.size() ? view.text().key(view.at(i).from()) : "";
    }

    /** "visite officielle", "sommet franco-allemand": what some languages put after the noun. */
    private boolean followsNoun(int i) {
        if (i >= view.size())
            return false;
        if (view.at(i) instanceof Chunk.Land land)
            return land.adjective() || view.sign(i - 1, "-") || view.sign(i + 1, "-");
        if (view.at(i) instanceof Chunk.Body body)
            return (body.entry().has("format") || view.sign(i + 1, "-") || view.sign(i - 1, "-")) && phrase.body(body);
        return view.is(i, WordClass.VISIT_KIND) || view.is(i, WordClass.EVENT_MODIFIER) || view.is(i, WordClass.LEVEL) || view.is(i,
                WordClass.ORDINAL) || view.is(i, WordClass.CUE) || view.sign(i, "-") && phrase.lands.size() + phrase.bodies.size() == 1;
    }

    private int complement(int from) {
        int i = from;
        while (i < view.size() && i < from + LONGEST && continues(i))
            i++;
        while (i > from
                && (view.is(i - 1, WordClass.ARTICLE) || adjectiveOfAnother(i) || view.is(i - 1, WordClass.CONJUNCTION) || view.comma(i - 1)
                        || view.preposition(i - 1, "of")
                        || view.is(i - 1, WordClass.POSSESSIVE) || view.sign(i - 1, "-") || view.sign(i - 1, "("))) {
            i--;
        }
        return i;
    }

    /** "between the Sudanese army and …": the adjective of a noun that is no part of the name. */
    private boolean adjectiveOfAnother(int end) {
        return view.at(end - 1) instanceof Chunk.Land land && land.adjective() && end < view.size()
                && view.at(end) instanceof Chunk.Other other && view.text().token(other.from()).word()
                && !view.text().token(other.from()).capital();
    }

    private boolean continues(int i) {
        return switch (view.at(i)) {
            case Chunk.Land land -> {
                phrase.lands.add(land);
                yield true;
            }
            case Chunk.Body body -> phrase.body(body);
            case Chunk.Other other -> sign(i, other);
            case Chunk.Word word -> switch (word.entry().type()) {
                case ARTICLE, EVENT_MODIFIER, TITLE, TITLE_MODIFIER, GROUP -> true;
                case LEVEL -> !word.entry().has("wide");
                case CONJUNCTION -> !view.boundary(i);
                case PREPOSITION -> word.entry().is("role", "of");
                default -> false;
            };
            case Chunk.Head inner -> contains(inner);
            case Chunk.Who who ->
                    view.officeHolders(i)
                            && (phrase.cased() && (blocMembers(i) || view.is(i + 1, WordClass.GROUP) || view.quote(i + 1)) || inOffice(i));
            case Chunk.When when -> false;
            case Chunk.Deed deed -> false;
        };
    }

    /** "the summit of the Forum", "the meeting of the Conference of Heads of Government", "a round of the strategic dialogue". */
    private boolean contains(Chunk.Head inner) {
        if (inner.entry().is("kind", "visit"))
            return false;
        boolean proper = inner.entry().is("kind", "conference") && view.text().token(inner.from()).capital();
        if (inner.entry().has("series")) {
            phrase.named = true;
            phrase.formatted = true;
            return true;
        }
        boolean round = inner.entry().has("talk") && Kinds.of(((Chunk.Head) view.at(phrase.head)).entry()) == EventKind.NEGOTIATION;
        return round || inner.entry().is("kind", "forum") || inner.entry().has("self") || proper || inner.entry().is("kind", "meeting")
                && inner.entry().has("weak");
    }

    /** "ministers of the Arab states": holders of one office in states that have a name together. */
    private boolean blocMembers(int i) {
        boolean states = view.isOne("bloc-members", i + 1)
                || view.isOne("bloc-members", i + 2) && view.at(i + 1) instanceof Chunk.Other;
        phrase.ofHolders |= states;
        return states;
    }

    private boolean inOffice(int i) {
        List<Chunk.Body> inside = view.bodiesIn(i);
        inside.forEach(phrase::body);
        return !inside.isEmpty();
    }

    /** "совета руководителей налоговых служб СНГ": words between the noun and the body that it is of. */
    private boolean leadsToBody(int from) {
        for (int i = from + 1; i < Math.min(view.size(), from + LONGEST / 2); i++) {
            if (view.at(i) instanceof Chunk.Body)
                return true;
            boolean word = view.at(i) instanceof Chunk.Other other && view.text().token(other.from()).word()
                    || view.is(i, WordClass.GROUP) || view.is(i, WordClass.EVENT_MODIFIER) || view.preposition(i, "of")
                    || view.is(i, WordClass.TITLE);
            if (!word)
                return false;
        }
        return false;
    }

    /** "the next round of nuclear disarmament talks": a word between a round and its talks. */
    private boolean roundOf(int i) {
        if (!((Chunk.Head) view.at(phrase.head)).entry().has("round") || !view.text().token(view.at(i).from()).word())
            return false;
        for (int k = i + 1; k < Math.min(view.size(), i + 4); k++) {
            if (view.at(k) instanceof Chunk.Head inner)
                return inner.entry().has("talk");
            if (!(view.at(k) instanceof Chunk.Other) || view.comma(k))
                return false;
        }
        return false;
    }

    private boolean sign(int i, Chunk.Other other) {
        if (other.key().equals(",")) {
            // "the Council of Ministers, the Council of Defence and the Committee of the CSTO"
            if (phrase.cased() && view.at(i - 1) instanceof Chunk.Body && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Body)
                return !view.boundary(i);
            boolean between = i > 0 && view.at(i - 1) instanceof Chunk.Land;
            return between && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Land && !view.boundary(i);
        }
        if (other.key().equals("-") && order.aside(i))
            return false;
        if (other.key().equals("-") || other.key().equals("(") || other.key().equals(")") || other.key().equals("+"))
            return true;
        if (view.quote(i))
            return phrase.cased();
        if (view.sign(i - 1, "-") && view.text().language().isOne("mediated", other.key()) || roundOf(i))
            return true;
        boolean capital = view.text().token(other.from()).capital() && !view.text().has(other.from(), WordClass.NOT_A_NAME);
        if (!capital && phrase.cased() && view.text().token(other.from()).word())
            return !phrase.restored(other, "genitive").isEmpty() || leadsToBody(i);
        if (capital)
            phrase.named = true;
        return capital || view.isOne("bloc-members", i) || view.isOne("bloc-members", i + 1)
                || order.modifiersAfter() && view.text().token(other.from()).word();
    }
}
