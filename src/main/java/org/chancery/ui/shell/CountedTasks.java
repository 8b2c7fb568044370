package org.chancery.ui.shell;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chancery.task.Job;
import org.chancery.task.TaskRunner;

/** Knows whether work is under way, so that a key is not wiped in the midst of it. */
final class CountedTasks implements TaskRunner {
    private final TaskRunner tasks;
    private final AtomicInteger running = new AtomicInteger();

    CountedTasks(TaskRunner tasks) {
        this.tasks = tasks;
    }

    boolean quiet() {
        return running.get() == 0;
    }

    @Override
    public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return tasks.run(counted(job), done, failed);
    }

    @Override
    public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return tasks.run(counted(job), watcher, done, failed);
    }

    private <T> Job<T> counted(Job<T> job) {
        running.incrementAndGet();
        return progress -> {
            try {
                return job.run(progress);
            } finally {
                running.decrementAndGet();
            }
        };
    }
}
