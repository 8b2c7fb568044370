package org.chancery.publishing;

/** Brings a publication to one sort of target. */
interface Delivery {

    /**
     * Sends what is not there yet; notes in the tally what cannot be sent of single events.
     *
     * @throws org.chancery.publishing.dav.Unsent
     *             if nothing more can be sent
     * @throws java.util.concurrent.CancellationException
     *             if cancelled; what was sent is remembered
     */
    void deliver(Tally tally);
}
