package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.Entry;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** The chunks of one sentence with the questions that the frames ask of them. Places are indexes of chunks. */
record SentenceView(MarkedText text, Sentence sentence, List<Chunk> chunks) {

    int size() {
        return chunks.size();
    }

    Chunk at(int i) {
        return chunks.get(i);
    }

    /** The chunk that a token of the text is in, or the first one for a token of another sentence. */
    int chunkOf(int token) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).from() <= token && token < chunks.get(i).to())
                return i;
        }
        return 0;
    }

    @Nullable
    Entry word(int i) {
        if (i < 0 || i >= chunks.size())
            return null;
        return switch (chunks.get(i)) {
            case Chunk.Word w -> w.entry();
            case Chunk.Land l -> l.entry();
            case Chunk.Body b -> b.entry();
            case Chunk.Head h -> h.entry();
            case Chunk.Deed d -> d.entry();
            case Chunk.Who w -> null;
            case Chunk.When w -> null;
            case Chunk.Other o -> null;
        };
    }

    boolean is(int i, WordClass type) {
        Entry entry = word(i);
        return entry != null && entry.type() == type;
    }

    boolean is(int i, WordClass type, String attribute, String value) {
        Entry entry = word(i);
        return entry != null && entry.type() == type && entry.is(attribute, value);
    }

    boolean preposition(int i, String role) {
        return is(i, WordClass.PREPOSITION, "role", role);
    }

    boolean sign(int i, String key) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Other(int f, int t, String k) && k.equals(key);
    }

    /** People of whom only the office is told, in the plural: "the foreign ministers of A and B". */
    boolean officeHolders(int i) {
        if (i < 0 || i >= size() || !(at(i) instanceof Chunk.Who who) || who.figures().stream().anyMatch(f -> f.name() != null))
            return false;
        if (who.figures().size() > 1)
            return true;
        for (int token = who.from(); token < who.to(); token++) {
            var title = text.match(token, WordClass.TITLE);
            if (title != null && title.entry().has("plural"))
                return true;
        }
        return false;
    }

    /** "the foreign ministers of ASEAN": the bodies inside an office. */
    List<Chunk.Body> bodiesIn(int i) {
        List<Chunk.Body> out = new ArrayList<>();
        for (int token = at(i).from(); token < at(i).to(); token++) {
            Match match = text.match(token, WordClass.ORGANISATION);
            if (match != null)
                out.add(new Chunk.Body(match.from(), match.to(), match.entry()));
        }
        return out;
    }

    /** One word that may stand between a verb and what it governs: "then", "также". */
    boolean adverb(int i) {
        return i >= 0 && i < size() && at(i).to() == at(i).from() + 1 && text.language().adverb(text.key(at(i).from()));
    }

    /** Whether the chunk begins with a word that the language lists under a setting. */
    boolean isOne(String setting, int i) {
        return i >= 0 && i < size() && text.language().isOne(setting, text.key(at(i).from()));
    }

    boolean comma(int i) {
        return sign(i, ",");
    }

    boolean quote(int i) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Other(int f, int t, String k)
                && (k.equals("\"") || k.equals("\u201C")
                        || k.equals("\u201D") || k.equals("\u00AB") || k.equals("\u00BB"));
    }

    boolean verbal(int i) {
        return is(i, WordClass.AUXILIARY) || i >= 0 && i < size() && at(i) instanceof Chunk.Deed;
    }

    /** Whether a new clause begins at this chunk. */
    boolean boundary(int i) {
        if (i < 0 || i >= size())
            return true;
        if (is(i, WordClass.SUBORDINATOR) || sign(i, ";") || sign(i, ":") || sign(i, "--"))
            return true;
        if (is(i, WordClass.RELATIVE))
            return true;
        if (is(i, WordClass.REPORT))
            return true;
        if (comma(i) && reported(i))
            return true;
        if (comma(i) || is(i, WordClass.CONJUNCTION)) {
            int next = comma(i) && is(i + 1, WordClass.CONJUNCTION) ? i + 2 : i + 1;
            boolean subject = next < size() && (at(next) instanceof Chunk.Who || at(next) instanceof Chunk.Land l && !l.adjective()
                    && !owner(i, l) || is(next, WordClass.PRONOUN));
            return subject && !joins(i, next) && (verbal(next + 1) || is(next + 1, WordClass.REPORT));
        }
        return false;
    }

    /** "talks of the Six [and] Iran": whether the case of a state behind a conjunction says that it is the second owner of what stands before. */
    private boolean owner(int joint, Chunk.Land land) {
        return is(joint, WordClass.CONJUNCTION) && oblique(land) && land.entry().get("case", "").equals("g");
    }

    /** Whether the case of a state says that it is no subject. */
    boolean oblique(Chunk.Land land) {
        boolean cased = text.language().inflection().cased() && !text.language().verbLast();
        String cases = cased ? land.entry().get("case", "") : "";
        return !cases.isEmpty() && cases.indexOf('n') < 0;
    }

    /** "…, U.S. officials said": who reports begins behind the comma. */
    private boolean reported(int comma) {
        for (int k = comma + 2; k < Math.min(size(), comma + 7); k++) {
            if (is(k, WordClass.REPORT))
                return at(k - 1) instanceof Chunk.Who || is(k - 1, WordClass.GROUP) || is(k - 1, WordClass.TITLE)
                        || at(k - 1) instanceof Chunk.Other;
            if (comma(k) || verbal(k) || is(k, WordClass.CONJUNCTION) || is(k, WordClass.PREPOSITION) || at(k) instanceof Chunk.Head)
                return false;
        }
        return false;
    }

    /** "between A and B will …": the two stand in one list. */
    private boolean joins(int joint, int next) {
        if (joint == 0 || !is(joint, WordClass.CONJUNCTION) || is(next, WordClass.PRONOUN))
            return false;
        Chunk before = at(joint - 1);
        return is(joint - 1, WordClass.TITLE_MODIFIER) && officeHolders(next)
                || (before instanceof Chunk.Land || officeHolders(joint - 1)) && at(next) instanceof Chunk.Land
                || before instanceof Chunk.Who && at(next) instanceof Chunk.Who;
    }

    int clauseStart(int i) {
        int at = i;
        while (at > 0 && !boundary(at - 1))
            at--;
        return at;
    }

    /** The chunk after the clause; a relative right after the noun still belongs to it, unless it tells what happens there. */
    int clauseEnd(int i) {
        int at = i + 1;
        while (at < size() && (!boundary(at) || is(at, WordClass.RELATIVE) && at <= i + 2 && !is(at, WordClass.RELATIVE, "place", "yes")))
            at++;
        return at;
    }
}
