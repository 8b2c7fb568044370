package org.chancery.launch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for work no longer than it may take. What it computes is counted, not what it waits while other programs have the processor; but what
 * computes nothing for much longer stands still.
 */
final class Patience {
    private static final Duration COMPUTING = Duration.ofSeconds(5);
    private static final Duration STANDING = Duration.ofSeconds(120);
    private static final long LOOK = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Task(Work work, CompletableFuture<@Nullable Void> done) {}

    /** What may fail with anything. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Thread worker = Thread.ofPlatform().daemon().name("hostile input").start(this::work);

    private void work() {
        while (true) {
            try {
                Task task = tasks.take();
                try {
                    task.work.run();
                    task.done.complete(null);
                } catch (Throwable thrown) {
                    task.done.completeExceptionally(thrown);
                }
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    /** @throws AssertionError with what it was doing if it takes too long, or with what it throws */
    void with(Work work) throws InterruptedException {
        Task task = new Task(work, new CompletableFuture<>());
        long computed = THREADS.getThreadCpuTime(worker.threadId());
        long started = System.nanoTime();
        tasks.add(task);
        while (true) {
            try {
                task.done.get(LOOK, TimeUnit.MILLISECONDS);
                break;
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            } catch (TimeoutException goesOn) {
                boolean computes = THREADS.getThreadCpuTime(worker.threadId()) - computed > COMPUTING.toNanos();
                if (computes || System.nanoTime() - started > STANDING.toNanos()) {
                    AssertionError late = new AssertionError(computes ? "computes for more than " + COMPUTING : "stands still");
                    late.setStackTrace(worker.getStackTrace());
                    throw late;
                }
            }
        }
        if (THREADS.getThreadCpuTime(worker.threadId()) - computed > COMPUTING.toNanos()) {
            throw new AssertionError("computes for more than " + COMPUTING);
        }
    }

    void end() {
        worker.interrupt();
    }
}
