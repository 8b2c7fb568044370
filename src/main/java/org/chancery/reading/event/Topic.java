package org.chancery.reading.event;

import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;

/** What a conference is on: "on fisheries", "for Sudan". */
record Topic(SentenceView view) {
    private static final int LONGEST = 6;

    /** The chunk after the topic that begins at a chunk. */
    int end(int from) {
        int i = from;
        while (i < view.size() && i < from + LONGEST && goesOn(i))
            i++;
        while (i > from && (view.is(i - 1, WordClass.ARTICLE) || view.is(i - 1, WordClass.CONJUNCTION)))
            i--;
        return i;
    }

    private boolean goesOn(int i) {
        Chunk chunk = view.at(i);
        return chunk instanceof Chunk.Other(int f, int t, String key) && view.text().token(f).word() || view.is(i, WordClass.ARTICLE)
                || view.is(i, WordClass.CONJUNCTION) && !view.boundary(i) || chunk instanceof Chunk.Land || chunk instanceof Chunk.Body
                || view.is(i, WordClass.EVENT_MODIFIER) || view.is(i, WordClass.TITLE_MODIFIER) || view.is(i, WordClass.PORTFOLIO)
                || view.is(i, WordClass.POSSESSIVE) || hyphen(i);
    }

    /** A hyphen inside a word; a dash with blanks begins something else. */
    private boolean hyphen(int i) {
        if (!view.sign(i, "-") || i == 0 || i + 1 >= view.size())
            return false;
        int token = view.at(i).from();
        return view.text().token(token - 1).end() == view.text().token(token).start()
                && view.text().token(token).end() == view.text().token(token + 1).start();
    }
}
