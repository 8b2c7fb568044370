package org.chancery.reading.event;

import java.util.List;
import java.util.Objects;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Whose an occasion is that is named by a word such as "its session" or "the group's meeting". */
final class Owners {
    private final SentenceView view;
    private final Memory memory;

    Owners(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
    }

    /** "X will hold its session", "the group's next meeting", "its next meeting": whose it is. */
    Chunk.@Nullable Body of(NounPhrase phrase) {
        int owner = phrase.left - 1;
        while (view.is(owner, WordClass.DEIXIS) || view.is(owner, WordClass.CUE))
            owner--;
        boolean bloc = view.is(owner, WordClass.POSSESSIVE) && owner > 0
                && view.isOne("blocs", owner - 1);
        Chunk.Body subject = subjectBody(phrase);
        return subject == null && (bloc || view.is(owner, WordClass.OWNER, "who", "thing")) ? before(owner) : subject;
    }

    /** The body named last before a chunk. */
    Chunk.@Nullable Body before(int head) {
        for (int i = head - 1; i >= 0; i--) {
            List<Chunk.Body> inside = view.at(i) instanceof Chunk.Who ? view.bodiesIn(i) : List.of();
            Chunk.Body body = view.at(i) instanceof Chunk.Body own ? own : inside.isEmpty() ? null : inside.getLast();
            if (body != null && !body.entry().has("format") && !body.entry().has("body"))
                return body;
        }
        return memory.lastBody();
    }

    /** The occasion with the name of its body. */
    Candidate named(Candidate occasion, Chunk.@Nullable Body body) {
        if (body == null)
            return occasion;
        MeetingFrame.body(occasion, body);
        String words = Objects.requireNonNull(occasion.words);
        occasion.words = view.text().language().setting("name.of-body").replace("{body}", body.entry().lemma()).replace("{what}", words)
                .replace(
                        "{What}", Character.toLowerCase(words.charAt(0)) + words.substring(1));
        occasion.generic = false;
        return occasion;
    }

    /** "The WTO will at a ministerial meeting in Hong Kong …": the body that holds it is the subject. */
    private Chunk.@Nullable Body subjectBody(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= 0; i--) {
            if (view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Head)
                return null;
            if (view.at(i) instanceof Chunk.Body body && !body.entry().has("format") && !view.is(i - 1, WordClass.PREPOSITION))
                return body;
            if (view.is(i, WordClass.REPORT) || view.is(i, WordClass.SUBORDINATOR))
                return null;
        }
        return null;
    }
}
