package org.chancery.reading;

import java.util.List;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.LexiconRepository;

/** The desk's own words, kept in the store and known to the reader from the next article on. */
public final class DeskLexicon {
    private final LexiconRepository kept;
    private final ArticleReader reader;

    public DeskLexicon(LexiconRepository kept, ArticleReader reader) {
        this.kept = kept;
        this.reader = reader;
    }

    /** Lets the reader know what is kept. */
    public void recall() {
        reader.learn(kept.all());
    }

    public List<DeskWord> words() {
        return kept.all();
    }

    public void teach(List<DeskWord> words) {
        if (!words.isEmpty()) {
            kept.save(words);
            recall();
        }
    }

    public void forget(DeskWord word) {
        kept.remove(word);
        recall();
    }
}
