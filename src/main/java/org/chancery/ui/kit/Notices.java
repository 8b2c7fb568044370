package org.chancery.ui.kit;

/** What a view says without asking anything. Called on JavaFX's thread. */
public interface Notices {

    /** A sentence at the foot for a few seconds. */
    void say(String sentence);

    /** A sentence at the foot with a button that takes the act back. */
    void say(String sentence, Runnable undo);

    /** Something was saved: the status line says when, and what is in sight reads anew. */
    void saved();

    /**
     * Tells of a failure: an expected one in a sentence at the foot with what to do, anything else in the error window with its code and "copy
     * details".
     */
    void fail(Throwable failure);
}
