package org.chancery.launch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.chancery.ui.kit.Look;

/**
 * JavaFX's own start, which takes a third of the time until the window stands and needs nothing of the program: it runs beside the opening of
 * the store.
 */
final class JavaFx {
    private static final FutureTask<Boolean> START = new FutureTask<>(JavaFx::start);

    private JavaFx() {}

    /** From any thread, and as often as one likes; returns at once. */
    static void begin() {
        Thread.ofPlatform().daemon().name("javafx-start").start(START);
    }

    /** Runs it on JavaFX's thread, once that is there; what its start threw is thrown here. */
    static void run(Runnable work) {
        START.run();
        try {
            START.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException("JavaFX does not start", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", stopped);
        }
        Platform.runLater(work);
    }

    /** As {@link #run}, and returns at once. A start that fails is told by the former alone. */
    static void soon(Runnable work) {
        Thread.ofPlatform().daemon().name("javafx-soon").start(() -> {
            try {
                run(work);
            } catch (RuntimeException told) {
                return;
            }
        });
    }

    private static boolean start() {
        try {
            // What it throws is thrown again by the first scene that is dressed, and to nobody when the program ends before.
            Platform.startup(new FutureTask<>(Look::begin, true));
            return true;
        } catch (IllegalStateException runsAlready) {
            return false;
        }
    }
}
