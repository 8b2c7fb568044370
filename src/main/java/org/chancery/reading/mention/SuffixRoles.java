package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.CaseRole;
import org.chancery.reading.language.Entry;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.WordClass;

/**
 * For languages whose suffixes do the work of prepositions (their {@code cases.tsv} says which): puts a word without letters beside each
 * party or place that bears a suffix, and moves a postposition before the list that it closes. So the frames read one grammar.
 */
final class SuffixRoles {
    private final MarkedText text;
    private final Language language;
    private final List<Chunk> out = new ArrayList<>();

    SuffixRoles(MarkedText text) {
        this.text = text;
        this.language = text.language();
    }

    List<Chunk> marked(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Word word && word.entry().type() == WordClass.POSTPOSITION)
                postposition(word);
            else
                party(chunk);
        }
        return out;
    }

    private void postposition(Chunk.Word word) {
        int at = out.size();
        while (at > 0 && inList(out.get(at - 1)))
            at--;
        out.subList(at, out.size()).removeIf(SuffixRoles::understood);
        int from = at < out.size() ? out.get(at).from() : word.from();
        Entry role = new Entry(WordClass.PREPOSITION, word.entry().lemma(), word.entry().attributes(), false);
        out.add(at, new Chunk.Word(from, from, role));
        out.add(new Chunk.Other(word.from(), word.to(), text.key(word.from())));
    }

    private static boolean inList(Chunk chunk) {
        return chunk instanceof Chunk.Who || chunk instanceof Chunk.Land || chunk instanceof Chunk.Body || understood(chunk)
                || chunk instanceof Chunk.Word word && word.entry().type() == WordClass.CONJUNCTION
                || chunk instanceof Chunk.Other other && other.key().equals(",");
    }

    private static boolean understood(Chunk chunk) {
        return chunk.from() == chunk.to();
    }

    private void party(Chunk chunk) {
        String cases = cases(chunk);
        CaseRole role = cases.isEmpty() || cases.indexOf('n') >= 0 ? null : language.caseRole(cases.charAt(0));
        if (role != null && role.before()) {
            int at = nameBefore(chunk);
            int token = at < out.size() ? out.get(at).from() : chunk.from();
            out.add(at, new Chunk.Word(token, token, role.entry()));
        }
        out.add(chunk);
        if (role != null && !role.before())
            out.add(new Chunk.Word(chunk.to(), chunk.to(), role.entry()));
    }

    /** "Пекин қаласына", to the city of Beijing: the suffix of the word for a city is that of the name before it. */
    private int nameBefore(Chunk chunk) {
        int last = out.size() - 1;
        boolean region = chunk instanceof Chunk.Word word && word.entry().type() == WordClass.REGION;
        boolean named = last >= 0 && (out.get(last) instanceof Chunk.Land || out.get(last) instanceof Chunk.Other)
                && text.token(out.get(last).from()).capital();
        return region && named ? last : out.size();
    }

    /** The cases that the last word of a party or place shows. */
    private String cases(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Land land -> land.adjective() ? Inflection.ANY : land.entry().get("case", Inflection.ANY);
            case Chunk.Body body -> body.entry().get("case", Inflection.ANY);
            case Chunk.Who who -> last(who);
            case Chunk.Other other -> place(other);
            case Chunk.Word word -> word.entry().type() == WordClass.REGION ? word.entry().get("case", Inflection.ANY) : Inflection.ANY;
            case Chunk.Head head -> Inflection.ANY;
            case Chunk.When when -> Inflection.ANY;
            case Chunk.Deed deed -> Inflection.ANY;
        };
    }

    private String place(Chunk.Other other) {
        if (!text.token(other.from()).capital())
            return Inflection.ANY;
        var found = language.inflection().restored(text.token(other.from()).text(), "place");
        return found.isEmpty() ? Inflection.ANY : found.getFirst().cases();
    }

    private String last(Chunk.Who who) {
        for (int token = who.from(); token < who.to(); token++) {
            for (Match match : text.matches(token)) {
                if (match.to() == who.to() && match.entry().has("case"))
                    return match.entry().get("case", Inflection.ANY);
            }
        }
        return NameForms.lastCases(language, text.token(who.to() - 1).text());
    }
}
