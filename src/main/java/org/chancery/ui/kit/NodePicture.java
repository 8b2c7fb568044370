package org.chancery.ui.kit;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/** Draws a node without a window. The platform is started headless unless it runs already. */
public final class NodePicture {

    private NodePicture() {}

    /**
     * Draws what the supplier makes, at that size in px. May be called from any thread but JavaFX's, and waits.
     *
     * @param scale
     *            pixels of the picture a px: 2 for a sharp screen
     */
    public static BufferedImage draw(Supplier<? extends Region> made, Look look, int width, int height, double scale) {
        start();
        return SwingFXUtils.fromFXImage(onFx(() -> {
            Region root = made.get();
            Scene scene = new Scene(root, width, height);
            look.dress(scene);
            root.resize(width, height);
            root.applyCss();
            root.layout();
            root.applyCss();
            root.layout();
            return snapshot(scene, width, height, scale);
        }), null);
    }

    /** The scene as it stands; on JavaFX's thread. */
    public static WritableImage snapshot(Scene scene, int width, int height, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = new WritableImage((int) Math.round(width * scale), (int) Math.round(height * scale));
        return scene.getRoot().snapshot(parameters, image);
    }

    /** Starts JavaFX without a screen; does nothing when it runs. */
    public static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException runsAlready) {
            started.complete(null);
        }
        started.join();
    }

    /** Runs it on JavaFX's thread and waits. */
    public static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(String.format(Locale.ROOT, "drawing failed: %s", failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("drawing was interrupted", stopped);
        }
    }
}
