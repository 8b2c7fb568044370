package org.chancery.store.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The one thread that touches the database. Callers hand their work over and wait; an interrupt of a caller never reaches this thread, because
 * H2 closes its file when the thread in it is interrupted.
 */
final class StoreThread {
    private final Thread[] self = new Thread[1];
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "store");
        thread.setDaemon(true);
        self[0] = thread;
        return thread;
    });

    <T> T call(Supplier<T> work) {
        if (Thread.currentThread() == self[0]) {
            return work.get();
        }
        return await(one.submit(work::get));
    }

    void end() {
        one.shutdown();
    }

    private static <T> T await(Future<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause() == null ? failed : failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
