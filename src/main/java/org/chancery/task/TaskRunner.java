package org.chancery.task;

import java.util.function.Consumer;

/** Runs jobs off the thread that asks and answers on it. */
public interface TaskRunner {

    /**
     * @param done
     *            called on the asking thread (JavaFX's) with the result, not after a cancel
     * @param failed
     *            called on the asking thread with what the job threw
     */
    <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** As the other, telling of progress on the asking thread. */
    <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Hears of progress. */
    @FunctionalInterface
    interface Watcher {
        void at(long done, long total);
    }

    /** A job under way. */
    interface Running {
        void cancel();
    }
}
