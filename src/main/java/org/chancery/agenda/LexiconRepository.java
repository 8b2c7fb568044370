package org.chancery.agenda;

import java.util.List;

/** The words that the desk has taught the reader. */
public interface LexiconRepository {

    /** All of them, by language, sort and name. */
    List<DeskWord> all();

    /** Keeps the words; one that {@linkplain DeskWord#sameAs names the same} as one kept before takes its place. */
    void save(List<DeskWord> words);

    void remove(DeskWord word);
}
