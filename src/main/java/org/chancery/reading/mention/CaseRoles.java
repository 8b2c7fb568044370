package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.reading.language.Entry;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Where a language tells by endings what others tell by prepositions, puts the preposition in: an owner after the noun of an event gets an
 * "of" without letters, and one preposition with two cases gets the role that the case of its noun gives. So the frames read one grammar.
 */
final class CaseRoles {
    private static final String GENITIVE = "g";
    private static final Entry OF = new Entry(WordClass.PREPOSITION, "", Map.of("role", "of"), false);
    private final MarkedText text;
    private final Inflection inflection;
    private final Predicate<String> places;

    /** @param places
     *            whether a word is the name of a place */
    CaseRoles(MarkedText text, Predicate<String> places) {
        this.text = text;
        this.places = places;
        this.inflection = text.language().inflection();
    }

    List<Chunk> marked(List<Chunk> chunks) {
        if (!inflection.cased())
            return chunks;
        List<Chunk> out = new ArrayList<>(chunks.size() + 4);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
            if (next != null && chunk instanceof Chunk.Word word && word.entry().type() == WordClass.PREPOSITION && word.entry().has("a")) {
                out.add(withCase(word, next));
                continue;
            }
            if (owner(out.isEmpty() ? null : out.getLast(), chunk, next) || chunk instanceof Chunk.Who who && ownerBehind(out, who))
                out.add(new Chunk.Word(chunk.from(), chunk.from(), OF));
            out.add(chunk);
        }
        return out;
    }

    private Chunk withCase(Chunk.Word word, Chunk noun) {
        String cases = cases(noun);
        if (cases.indexOf('a') < 0 || cases.indexOf('p') >= 0)
            return word;
        Map<String, String> attributes = new HashMap<>(word.entry().attributes());
        attributes.put("role", word.entry().get("a", ""));
        return new Chunk.Word(word.from(), word.to(),
                new Entry(WordClass.PREPOSITION, word.entry().lemma(), Map.copyOf(attributes), false));
    }

    /** Whether a noun in the genitive follows the noun of an event, as in "the visit [of] the president". */
    private boolean owner(@Nullable Chunk before, Chunk chunk, @Nullable Chunk next) {
        if (!(before instanceof Chunk.Head))
            return false;
        if (next != null && chunk instanceof Chunk.Other(int f, int t, String key) && (key.equals("\u00AB") || key.equals("\"")))
            return next instanceof Chunk.Body || next instanceof Chunk.Land || next instanceof Chunk.Other;
        return switch (chunk) {
            case Chunk.Who who -> genitive(cases(who));
            case Chunk.Land land -> genitive(cases(land)) || dash(next);
            case Chunk.Body body -> genitive(cases(body)) || dash(next);
            case Chunk.Word word -> switch (word.entry().type()) {
                case TITLE, LEVEL, GROUP, TITLE_MODIFIER, EVENT_MODIFIER -> genitive(word.entry().get("case", Inflection.ANY));
                default -> false;
            };
            case Chunk.Other other -> text.token(other.from()).word() && (text.token(other.from()).capital() || !inflection.restored(other
                    .key(), "genitive").isEmpty());
            case Chunk.Head h -> false;
            case Chunk.When when -> false;
            case Chunk.Deed deed -> false;
        };
    }

    /** "the visit to Russia [of] the president": the owner stands after the place. */
    private boolean ownerBehind(List<Chunk> out, Chunk.Who who) {
        String cases = cases(who);
        if (!cases.contains(GENITIVE) || cases.indexOf('n') >= 0)
            return false;
        for (int i = out.size() - 1; i >= Math.max(0, out.size() - 4); i--) {
            boolean goesOn = switch (out.get(i)) {
                case Chunk.Head head -> true;
                case Chunk.Land land -> true;
                case Chunk.When when -> true;
                case Chunk.Other other -> text.token(other.from()).capital();
                case Chunk.Word word -> i < out.size() - 1 && word.entry().type() == WordClass.PREPOSITION;
                case Chunk.Who w -> false;
                case Chunk.Body body -> false;
                case Chunk.Deed deed -> false;
            };
            if (!goesOn)
                return false;
            if (out.get(i) instanceof Chunk.Head)
                return true;
        }
        return false;
    }

    /** "саммит Россия — ЕС": a pair of parties stands in the nominative. */
    private static boolean dash(@Nullable Chunk next) {
        return next instanceof Chunk.Other(int f, int t, String key) && key.equals("-");
    }

    private static boolean genitive(String cases) {
        return cases.isEmpty() || cases.contains(GENITIVE);
    }

    /** The cases for which a chunk may stand; {@link Inflection#ANY} when nothing tells. */
    private String cases(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Land land -> land.entry().get("case", Inflection.ANY);
            case Chunk.Body body -> body.entry().get("case", Inflection.ANY);
            case Chunk.Who who -> person(who);
            case Chunk.Other other -> text.token(other.from()).capital() ? place(other) : Inflection.ANY;
            case Chunk.Word word -> word.entry().get("case", Inflection.ANY);
            case Chunk.Head head -> head.entry().get("case", Inflection.ANY);
            case Chunk.When when -> Inflection.ANY;
            case Chunk.Deed deed -> Inflection.ANY;
        };
    }

    private String person(Chunk.Who who) {
        for (int i = who.from(); i < who.to(); i++) {
            for (WordClass type : List.of(WordClass.TITLE, WordClass.PERSON, WordClass.COUNTERPART)) {
                var match = text.match(i, type);
                if (match != null)
                    return who.figures().size() == 1 && match.entry().has("plural") ? ofOne(match)
                            : match.entry().get("case", Inflection.ANY);
            }
        }
        return NameForms.cases(text.language(), text.words(who.from(), who.to()));
    }

    /** "главы" is the genitive of one head as well as the nominative of several: of one holder the singular forms count. */
    private String ofOne(Match plural) {
        StringBuilder cases = new StringBuilder();
        for (Match form : text.matches(plural.from())) {
            if (form.entry().type() == plural.entry().type() && form.length() == plural.length() && !form.entry().has("plural"))
                cases.append(form.entry().get("case", Inflection.ANY));
        }
        return cases.isEmpty() ? plural.entry().get("case", Inflection.ANY) : cases.toString();
    }

    /** A name that is known as it stands may be any case but the one that its ending would make of another name. */
    private String place(Chunk.Other other) {
        int last = last(other.from());
        String key = text.key(last);
        StringBuilder cases = new StringBuilder();
        if (!places.test(text.slice(other.from(), last + 1))) {
            for (Inflection.Restored one : inflection.restored(key, "place"))
                cases.append(one.cases());
        }
        for (Inflection.Restored one : inflection.restored(key, "accusative"))
            cases.append(one.cases());
        return cases.toString();
    }

    /** The last word of a name with hyphens, the one that changes. */
    private int last(int from) {
        int at = from;
        while (at + 2 < text.size() && text.token(at + 1).is("-") && text.token(at + 2).word()
                && text.token(at).end() == text.token(at + 1).start() && text.token(at + 1).end() == text.token(at + 2).start())
            at += 2;
        return at;
    }
}
