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
    public synchronized void recall() {
        reader.learn(kept.all());
    }

    public List<DeskWord> words() {
        return kept.all();
    }

    /** Keeps the words and tells how it was before, for {@link #restore}. */
    public synchronized List<DeskWord> teach(List<DeskWord> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<DeskWord> before = kept.all();
        kept.save(words);
        recall();
        return before.stream().filter(old -> words.stream().anyMatch(old::sameAs)).toList();
    }

    /** Takes words back and puts those in their place again that they had replaced. */
    public synchronized void restore(List<DeskWord> taught, List<DeskWord> replaced) {
        taught.forEach(kept::remove);
        kept.save(replaced);
        recall();
    }

    public synchronized void forget(DeskWord word) {
        kept.remove(word);
        recall();
    }
}
