package org.chancery.task;

import java.util.function.Consumer;

/** Runs each job at once on the asking thread: for tests and for pictures, which wait for everything anyway. */
public final class SameThreadRunner implements TaskRunner {
    private static final Running OVER = () -> {};

    @Override
    public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return run(job, (at, total) -> {}, done, failed);
    }

    @Override
    public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        Thread asking = Thread.currentThread();
        try {
            result = job.run(new Progress() {
                @Override
                public void report(long at, long total) {
                    // Watchers hear on the asking thread alone, which waits for whatever other one the job has handed its work to.
                    if (Thread.currentThread() == asking) {
                        watcher.at(at, total);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
        } catch (Exception thrown) {
            failed.accept(thrown);
            return OVER;
        }
        done.accept(result);
        return OVER;
    }
}
