package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Entry;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The noun phrase round the head noun of an event: modifiers before it, complements after it. Chunk indexes, inclusive. */
final class NounPhrase {
    private static final int LONGEST_QUOTE = 10;
    private final SentenceView view;
    private final WordOrder order;
    final int head;
    int left;
    int right;
    int ordinal;
    int ordinalAt = -1;
    boolean definite;
    boolean undiplomatic;
    /** Next (1) or last (-1) of its kind, 0 if neither. */
    int turn;
    boolean named;
    boolean formatted;
    boolean topical;
    /** "regular" or "special", where the text tells such events of one series apart. */
    @Nullable
    String turnus;
    final List<Chunk.Land> lands = new ArrayList<>();
    final Map<String, Chunk.Body> bodies = new LinkedHashMap<>();
    final List<TimeExpression> times = new ArrayList<>();
    int complementTo = -1;
    /** Of those who hold one office in states that have a name together. */
    boolean ofHolders;
    private boolean inQuotes;

    NounPhrase(SentenceView view, int head) {
        this.view = view;
        this.order = new WordOrder(view);
        this.head = head;
        this.left = head;
        this.right = head;
        Entry noun = ((Chunk.Head) view.at(head)).entry();
        if (noun.has("self")) {
            named = true;
            ordinal = noun.number();
            ordinalAt = head;
        }
        if (noun.has("series")) {
            named = true;
            formatted = true;
        }
        walkLeft();
        definite |= cased();
        if (ordinal == 1 && sinceThen() || ordinal > 1 && countedInUnit())
            ordinal = 0;
        new Complements(view, order, this).read();
        if (view.quote(left - 1))
            quoted();
    }

    /** "the « World Summit on … »": what stands in quotes from the noun on is its name. */
    private void quoted() {
        if (!view.text().token(view.at(left).from()).capital())
            return;
        for (int i = right + 1; i < Math.min(view.size(), head + 10); i++) {
            if (view.quote(i)) {
                right = i - 1;
                complementTo = right;
                named = true;
                return;
            }
            if (view.verbal(i) || view.boundary(i))
                return;
        }
        named |= view.quote(right + 1);
    }

    private void walkLeft() {
        for (int i = head - 1; i >= 0; i--) {
            if (view.is(i, WordClass.ARTICLE) || view.is(i, WordClass.DEIXIS)) {
                definite = view.is(i, WordClass.DEIXIS) || !view.text().has(view.at(i).from(), WordClass.NUMBER);
                if (!definite && Kinds.of(((Chunk.Head) view.at(head)).entry()) != EventKind.NEGOTIATION)
                    ordinal = 0;
                if (view.is(i, WordClass.DEIXIS, "turn", "yes"))
                    turn = java.util.Objects.requireNonNull(view.word(i)).number();
                return;
            }
            if (view.is(i, WordClass.OWNER))
                return;
            // "the previous, 16th edition"
            if (view.comma(i) && ordinal > 0 && view.is(i - 1, WordClass.DEIXIS)) {
                definite = true;
                return;
            }
            if (!modifier(i))
                return;
            left = i;
        }
    }

    private boolean modifier(int i) {
        return switch (view.at(i)) {
            case Chunk.Land land -> {
                if (!land.adjective() && (!besideHyphenOrHead(i) || apartByCase(i)))
                    yield false;
                if (!land.entry().is("form", "capital"))
                    lands.addFirst(land);
                else
                    named |= !cased() && view.text().token(view.at(head).from()).capital();
                yield true;
            }
            case Chunk.Body body -> mediator(i) || body(body);
            case Chunk.Word word -> word(i, word);
            case Chunk.When when -> when(i, when);
            case Chunk.Other other -> other(i, other);
            case Chunk.Head h -> h.entry().is("kind", "visit") || h.entry().has("reference") ? false : true;
            case Chunk.Who who -> false;
            case Chunk.Deed deed -> deed.entry().lemma().equals("opening");
        };
    }

    private boolean besideHyphenOrHead(int i) {
        if (order.ownersBefore() && (view.is(i + 1, WordClass.POSSESSIVE) || view.is(i + 1, WordClass.CONJUNCTION) || view.is(i + 1,
                WordClass.VISIT_KIND) || i + 1 < head && view.at(i + 1) instanceof Chunk.Body))
            return true;
        return view.sign(i + 1, "-") || view.sign(i - 1, "-") || inQuotes || i + 1 == head || view.is(i + 1, WordClass.EVENT_MODIFIER)
                || view.is(i + 1,
                        WordClass.LEVEL)
                || view.is(i + 1, WordClass.ORDINAL);
    }

    /** "в Ашхабаде заседание": where cases tell, a noun before the noun is none of its modifiers. */
    private boolean apartByCase(int i) {
        return cased() && !order.ownersBefore() && !view.sign(i + 1, "-") && !view.sign(i - 1, "-");
    }

    /** "EU-mediated talks" are not talks of the EU. */
    private boolean mediator(int i) {
        return view.sign(i + 1, "-") && i + 2 < head && view.isOne("mediated", i + 2);
    }

    boolean body(Chunk.Body body) {
        bodies.put(body.entry().lemma(), body);
        if (body.entry().has("format"))
            formatted = true;
        return true;
    }

    private boolean word(int i, Chunk.Word word) {
        Entry entry = word.entry();
        var told = view.text().match(word.from(), WordClass.EVENT_MODIFIER);
        if (told != null && turnus == null)
            turnus = told.entry().get("turnus");
        return switch (entry.type()) {
            case ORDINAL -> {
                ordinal(entry.number(), i);
                yield true;
            }
            case NOT_DIPLOMATIC -> {
                undiplomatic = true;
                yield true;
            }
            case EVENT_MODIFIER, VISIT_KIND, DURATION, LEVEL, CUE, TITLE, TITLE_MODIFIER, ONLINE, GROUP -> true;
            case UNIT -> view.sign(i - 1, "-") || view.is(i - 1, WordClass.NUMBER);
            case NUMBER -> view.sign(i + 1, "-") || view.is(i + 1, WordClass.UNIT);
            case POSSESSIVE -> i > 0 && view.at(i - 1) instanceof Chunk.Other owner && view.text().token(owner.from()).capital()
                    && !view.text().has(owner.from(), WordClass.NOT_A_NAME) ||
                    view.is(i - 1, WordClass.LEVEL) || view.is(i - 1, WordClass.TITLE) || view.is(i - 1, WordClass.GROUP) || i > 0
                            && (view.at(i - 1) instanceof Chunk.Body || order.ownersBefore() && view.at(i - 1) instanceof Chunk.Land);
            case CONJUNCTION ->
                    i > 0 && i + 1 < head && (view.is(i - 1, WordClass.TITLE_MODIFIER) || view.is(i - 1, WordClass.EVENT_MODIFIER))
                            || order.ownersBefore() && i > 0 && view.at(i - 1) instanceof Chunk.Land && !lands.isEmpty();
            default -> false;
        };
    }

    private boolean when(int i, Chunk.When when) {
        if (i + 1 != left && i + 1 != head)
            return false;
        int n = view.text().language().ordinal(view.text().token(when.from()));
        if (n > 0 && when.to() - when.from() == 1)
            ordinal(n, i);
        times.add(when.phrase());
        return true;
    }

    /** "the 44th and 45th Summits": the number before the conjunction that ends the phrase; 0 if there is none. */
    int otherOrdinal() {
        if (ordinalAt != left || !view.is(left - 1, WordClass.CONJUNCTION) || left < 2)
            return 0;
        Entry word = view.word(left - 2);
        return word != null && word.type() == WordClass.ORDINAL ? word.number()
                : view.text().language().ordinal(view.text().token(view.at(left - 2).from()));
    }

    /** "the first meeting since June" is none of a series. */
    private boolean sinceThen() {
        for (int i = head + 1; i < Math.min(view.size(), head + LONGEST_QUOTE) && !view.verbal(i); i++) {
            if (view.is(i, WordClass.SUBORDINATOR, "since", "yes"))
                return true;
        }
        return false;
    }

    /** "their second meeting this year" is the second one of the year and none of a series. */
    private boolean countedInUnit() {
        if (Kinds.of(((Chunk.Head) view.at(head)).entry()) != EventKind.MEETING)
            return false;
        for (int i = head + 1; i < Math.min(view.size(), head + LONGEST_QUOTE) && !view.verbal(i) && !view.comma(i); i++) {
            if (view.at(i) instanceof Chunk.When when)
                return when.phrase().form() == org.chancery.reading.time.TimeForm.UNIT;
        }
        return false;
    }

    private void ordinal(int value, int i) {
        ordinal = value;
        ordinalAt = i;
    }

    private boolean other(int i, Chunk.Other other) {
        int n = view.text().language().ordinal(view.text().token(other.from()));
        if (n > 0) {
            ordinal(n, i);
            return true;
        }
        int roman = Roman.value(view.text().token(other.from()).text());
        if (roman > 0) {
            ordinal(roman, i);
            return true;
        }
        if (order.behindOwner(i))
            return true;
        if (view.quote(i))
            return nameInQuotes(i);
        if (other.key().equals("-") || other.key().equals("/"))
            return i + 1 < head && i > 0 && !view.boundary(i - 1);
        if (other.key().equals(")"))
            return parenthesis(i);
        if (other.key().equals("(") || abbreviated(i))
            return true;
        if (view.text().token(other.from()).number() > 0 && view.sign(i + 1, "-"))
            return true;
        if (!view.text().token(other.from()).capital()) {
            return view.text().token(other.from()).number() < 0 && view.sign(i + 1, "-") && left < head || yearModifier(other);
        }
        if (view.text().has(other.from(), WordClass.NOT_A_NAME) || cased() && !agrees(other))
            return false;
        named = true;
        return true;
    }

    /** "the "Central Asia - Germany" summit": both signs belong to the phrase when what they hold names states or bodies. */
    private boolean nameInQuotes(int sign) {
        if (inQuotes) {
            inQuotes = false;
            return true;
        }
        if (sign + 1 != left)
            return false;
        for (int i = sign - 1; i > Math.max(-1, sign - LONGEST_QUOTE) && !view.verbal(i); i--) {
            inQuotes |= view.at(i) instanceof Chunk.Body || view.at(i) instanceof Chunk.Land;
            if (view.quote(i))
                return inQuotes;
        }
        inQuotes = false;
        return false;
    }

    boolean cased() {
        return view.text().language().inflection().cased();
    }

    List<Inflection.Restored> restored(Chunk.Other other, String kind) {
        return view.text().language().inflection().restored(other.key(), kind);
    }

    /** Whether the word may be an adjective in the case of the noun. */
    private boolean agrees(Chunk.Other other) {
        String noun = ((Chunk.Head) view.at(head)).entry().get("case", "");
        return restored(other, "adjective").stream().anyMatch(form -> noun.isEmpty() || form.cases().isEmpty()
                || form.cases().chars().anyMatch(one -> noun.indexOf(one) >= 0));
    }

    private boolean yearModifier(Chunk.Other other) {
        int year = view.text().token(other.from()).number();
        return year > 1900 && year < 2200;
    }

    /** "… Cooperation (SAARC) Summit": the abbreviation in brackets belongs to the phrase. */
    private boolean parenthesis(int i) {
        return i > 2 && view.sign(i - 2, "(");
    }

    private boolean abbreviated(int i) {
        return view.sign(i - 1, "(") && view.sign(i + 1, ")");
    }

    /** Whether the phrase tells which event it is without help: an ordinal, a body, a pair of states, a proper name. */
    boolean specific() {
        return ordinal > 0 && (named || !lands.isEmpty() || !bodies.isEmpty()) || !bodies.isEmpty() || named || lands.size() > 1
                || topical() || ofStates();
    }

    /** "the summit of the lake states". */
    boolean ofStates() {
        boolean states = false;
        for (int i = head + 1; i <= complementTo; i++)
            states |= view.isOne("bloc-members", i);
        return states && (ofHolders || Kinds.of(((Chunk.Head) view.at(head)).entry()) == EventKind.SUMMIT);
    }

    /** "the ministerial conference on fisheries", "an international conference on Lebanon". */
    private boolean ministerial() {
        for (int i = left; i <= Math.max(head, Math.min(right, head + 3)); i++) {
            Chunk chunk = view.at(i);
            for (int token = chunk.from(); token < chunk.to(); token++) {
                boolean level = view.text().has(token, WordClass.LEVEL);
                if (level || view.text().key(token).equals(view.text().language().setting("international")))
                    return true;
            }
        }
        return false;
    }

    /** "the Friendship Conference Center" is a house, "the Summit Declaration" a paper. */
    boolean partOfName() {
        Chunk chunk = view.at(head);
        int next = chunk.to();
        if (!view.text().token(chunk.from()).capital() || next >= view.sentence().to())
            return false;
        boolean capital = view.text().token(next).capital() && view.at(Math.min(head + 1, view.size() - 1)) instanceof Chunk.Other;
        return capital && !view.text().has(next, WordClass.NOT_A_NAME) && Roman.value(view.text().token(next).text()) == 0;
    }

    /** "the plenary session of the XVI Forum": a part of the forum, which is the event. */
    boolean partOfForum() {
        if (ordinal > 0 || Kinds.of(((Chunk.Head) view.at(head)).entry()) != EventKind.SESSION)
            return false;
        for (int i = head + 1; i <= right; i++) {
            if (view.at(i) instanceof Chunk.Head inner && (inner.entry().is("kind", "forum") || inner.entry().is("kind", "conference")))
                return true;
        }
        return false;
    }

    boolean topical() {
        EventKind kind = Kinds.of(((Chunk.Head) view.at(head)).entry());
        return topical && (kind == EventKind.SUMMIT || onState() || ministerial());
    }

    /** "the donor conference for Sudan". */
    boolean onState() {
        EventKind kind = Kinds.of(((Chunk.Head) view.at(head)).entry());
        return topical && complementTo > head && kind == EventKind.CONFERENCE && view.at(complementTo) instanceof Chunk.Land;
    }

    int tokenFrom() {
        return view.at(left).from();
    }

    int tokenTo() {
        return view.at(right).to();
    }

    int headTo() {
        return view.at(Math.max(head, complementTo)).to();
    }

    /** The name as the text has it. */
    String name() {
        return new PhraseName(view, this).words();
    }
}
