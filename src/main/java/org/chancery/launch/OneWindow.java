package org.chancery.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** One window after the other, while the program waits. */
final class OneWindow {
    private OneWindow() {}

    /**
     * Returns when the window is closed.
     *
     * @param window
     *            shows itself in the stage; what it throws meanwhile, or hands over later, closes it and comes back here
     */
    static void show(BiConsumer<Stage, Consumer<RuntimeException>> window) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        JavaFx.run(() -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(_ -> closed.complete(null));
                window.accept(stage, failed -> {
                    closed.completeExceptionally(failed);
                    stage.hide();
                });
            } catch (RuntimeException | Error failed) {
                closed.completeExceptionally(failed);
            }
        });
        try {
            closed.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
