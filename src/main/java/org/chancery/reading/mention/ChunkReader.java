package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.time.TemporalGrammar;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks: people, countries, bodies, times, event nouns, verbs and the words between. */
public final class ChunkReader {
    private final MarkedText text;
    private final TemporalGrammar grammar;
    private final FigureReader figures;
    private final CaseRoles roles;

    /** @param places whether a word is the name of a place */
    public ChunkReader(MarkedText text, TemporalGrammar grammar, Cast cast, Predicate<String> places) {
        this.text = text;
        this.grammar = grammar;
        this.figures = new FigureReader(text, cast);
        this.roles = new CaseRoles(text, places);
    }

    public List<Chunk> read(Sentence sentence) {
        List<Chunk> out = new ArrayList<>();
        List<TimeExpression> times = grammar.in(text, sentence);
        int next = 0;
        int i = sentence.from();
        while (i < sentence.to()) {
            while (next < times.size() && times.get(next).from() < i)
                next++;
            Chunk chunk;
            if (next < times.size() && times.get(next).from() == i) {
                chunk = new Chunk.When(i, times.get(next).to(), times.get(next));
            } else {
                chunk = at(i, next < times.size() ? Math.max(times.get(next).from(), i + 1) : sentence.to(),
                        leading(out));
            }
            out.add(chunk);
            i = chunk.to();
        }
        return text.language().suffixed() ? new SuffixRoles(text).marked(out) : roles.marked(out);
    }

    /** What leads the next word: "will [this week] visit", "will [on Friday] visit". */
    private static @Nullable Chunk leading(List<Chunk> out) {
        int last = out.size() - 1;
        int at = last;
        while (at > 0 && (out.get(at) instanceof Chunk.When
                || at < last && out.get(at) instanceof Chunk.Word word && word.entry().type() == WordClass.PREPOSITION))
            at--;
        boolean auxiliary = at >= 0 && at < last && out.get(at) instanceof Chunk.Word word && word.entry().type() == WordClass.AUXILIARY;
        return last < 0 ? null : out.get(auxiliary ? at : last);
    }

    private Chunk at(int i, int limit, @Nullable Chunk before) {
        Chunk.Who who = figures.at(i, limit);
        if (who != null)
            return who;
        Match best = best(i, limit);
        boolean weak = best != null && best.entry().has("weak") && (before instanceof Chunk.Body || before instanceof Chunk.Land
                || before instanceof Chunk.Other closing && closing.key().equals(")"));
        if (best != null && best.entry().type() == WordClass.EVENT && (weak || verbal(before) || joined(best, limit, before))) {
            Match verb = text.match(i, WordClass.VERB);
            boolean ing = verb != null && verb.entry().is("form", "ing");
            boolean auxiliary = before instanceof Chunk.Word word && word.entry().type() == WordClass.AUXILIARY
                    && !word.entry().has("hedge");
            if (verb != null && verb.to() <= limit && verb.length() >= best.length() && (!ing || auxiliary))
                best = verb;
        }
        if (best == null)
            return new Chunk.Other(i, i + 1, text.key(i));
        return switch (best.entry().type()) {
            case COUNTRY -> new Chunk.Land(i, best.to(), best.entry());
            case ORGANISATION -> new Chunk.Body(i, best.to(), best.entry());
            case EVENT -> new Chunk.Head(i, best.to(), best.entry());
            case VERB -> new Chunk.Deed(i, best.to(), best.entry());
            default -> new Chunk.Word(i, best.to(), best.entry());
        };
    }

    /** "will arrive on Monday and meet X": a verb goes on after the conjunction, a noun would have a preposition behind it. */
    private boolean joined(Match noun, int limit, @Nullable Chunk before) {
        boolean and = before instanceof Chunk.Word word && word.entry().type() == WordClass.CONJUNCTION;
        int next = noun.to();
        return and && next < limit && (text.token(next).capital() || text.has(next, WordClass.ARTICLE) || text.has(next, WordClass.TITLE)
                || text.has(next, WordClass.OWNER));
    }

    /** Whether a word that may be noun or verb is a verb after this chunk: "will visit", "who visit", "to meet". */
    private boolean verbal(@Nullable Chunk before) {
        return switch (before) {
            case null -> false;
            case Chunk.Who who -> true;
            case Chunk.Word word -> switch (word.entry().type()) {
                case AUXILIARY, PRONOUN, RELATIVE, NEGATION -> true;
                case TITLE -> word.entry().has("plural");
                case PREPOSITION -> word.entry().is("role", "to");
                default -> text.language().adverb(text.key(word.from()));
            };
            case Chunk.Land land -> false;
            case Chunk.Body body -> false;
            case Chunk.When when -> false;
            case Chunk.Head head -> false;
            case Chunk.Deed deed -> false;
            case Chunk.Other other -> text.language().adverb(other.key());
        };
    }

    /** The longest entry here; of equal ones the class that tells most. */
    private @Nullable Match best(int i, int limit) {
        Match best = null;
        for (Match match : text.matches(i)) {
            if (match.to() > limit || weight(match.entry().type()) == 0)
                continue;
            if (best == null || match.length() > best.length() || match.length() == best.length() && weight(match.entry().type()) > weight(
                    best.entry().type())) {
                best = match;
            }
        }
        return best;
    }

    private static int weight(WordClass type) {
        return switch (type) {
            case STOP -> 13;
            case CUE -> 12;
            case COUNTRY -> 11;
            case ORGANISATION -> 10;
            case REPORT -> 9;
            case EVENT -> 8;
            case AUXILIARY -> 7;
            case VERB -> 6;
            case SIDELINES, ONLINE, SIGNED, GOVERNMENT, ORDINAL, CAPITAL_OF, REGION -> 5;
            case RELATIVE, SUBORDINATOR, NEGATION, PRONOUN, OWNER, HERE, THERE, CONJUNCTION, PREPOSITION, POSTPOSITION -> 4;
            case NOT_DIPLOMATIC -> 3;
            case VISIT_KIND, LEVEL, DURATION, EVENT_MODIFIER, TITLE, TITLE_MODIFIER, COUNTERPART, GROUP, ARTICLE, POSSESSIVE -> 2;
            case NUMBER, UNIT, DEIXIS -> 1;
            default -> 0;
        };
    }
}
