package org.chancery.agenda;

/** What a {@link Consignment} has put into the store, so that it can be taken out of it again. Asks the store: not for JavaFX's thread. */
public interface TakenIn {

    /**
     * Makes the store as it was before, wholly or not at all: what came goes with its history, and what was changed stands as it stood. Only
     * what somebody has changed since, or rests upon now, stays.
     *
     * @return how many events were changed since and therefore stay
     * @throws ChanceryFailure.StoreUnusable
     *             if the store cannot be used
     */
    long takeBack();
}
