package org.chancery.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.chancery.task.Job;
import org.chancery.task.Progress;
import org.chancery.task.TaskRunner;

/**
 * Runs each job on a virtual thread and answers on JavaFX's. Nothing that a job throws is lost: it goes to {@code failed}, and what an answer
 * throws goes to the uncaught handler of JavaFX's thread. A cancel sets a flag and never interrupts. After the end nobody is answered, and what
 * went wrong goes to the uncaught handler, but for what was stopped or came too late for its store.
 */
public final class FxTaskRunner implements TaskRunner {
    private volatile boolean ended;

    /** The window has gone: from any thread. */
    public void end() {
        ended = true;
    }

    @Override
    public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return run(job, (at, total) -> {}, done, failed);
    }

    @Override
    public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Reports reports = new Reports(watcher);
        Thread.ofVirtual().name("chancery-job").start(() -> work(job, reports, done, failed));
        return () -> reports.cancelled.set(true);
    }

    private <T> void work(Job<T> job, Reports reports, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = job.run(reports);
            answer(reports, () -> done.accept(result));
        } catch (Throwable thrown) {
            if (ended) {
                late(thrown);
            } else {
                Platform.runLater(() -> told(thrown, failed));
            }
        }
    }

    private void told(Throwable thrown, Consumer<? super Throwable> failed) {
        if (ended) {
            late(thrown);
        } else {
            failed.accept(thrown);
        }
    }

    private static void late(Throwable thrown) {
        if (!(thrown instanceof CancellationException || thrown instanceof RejectedExecutionException)) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, thrown);
        }
    }

    private void answer(Reports reports, Runnable answer) {
        Platform.runLater(() -> {
            if (!ended && !reports.cancelled.get()) {
                answer.run();
            }
        });
    }

    /** Reports come faster than a window draws: at most one waits on JavaFX's thread. */
    private static final class Reports implements Progress {

        private final Watcher watcher;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean waiting = new AtomicBoolean();
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong total = new AtomicLong();

        Reports(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void report(long at, long of) {
            done.set(at);
            total.set(of);
            if (waiting.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    waiting.set(false);
                    if (!cancelled.get()) {
                        watcher.at(done.get(), total.get());
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
