package org.chancery.agenda.incoming;

import java.util.function.LongConsumer;

/** Something large that was done to the store and is taken back, and done again, as one. Asks the store: not for JavaFX's thread. */
public interface Reversible {

    /**
     * Puts the store back as it was.
     *
     * @param progress
     *            told the number of events so far
     * @return how many events were changed since and therefore stay
     */
    long takeBack(LongConsumer progress);

    /** Brings what was taken back once more, on top of the store as it then stands. */
    void again(LongConsumer progress);
}
