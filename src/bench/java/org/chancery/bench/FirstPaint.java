package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Waits until the first window shows what it has to, prints how many milliseconds after the start of the process that was and how many
 * mebibytes are resident then, and ends the process. The start is what the property {@code chancery.started} says, in nanoseconds of the
 * epoch, since the JVM knows it in hundredths of a second only.
 */
final class FirstPaint extends AnimationTimer {
    /**
     * A frame that changes anything waits until the one before it is drawn, so the second is made to change something, and when the third
     * begins the first has been handed to the screen, or is about to be by what JavaFX's thread does next.
     */
    private static final int CHANGED = 2;

    private final Predicate<Scene> shows;
    private int frames;

    private FirstPaint(Predicate<Scene> shows) {
        this.shows = shows;
    }

    /** From any thread; JavaFX need not run yet, and is not touched before it does, lest the watching change what it times. */
    static void await(Predicate<Scene> shows) {
        Thread.ofPlatform().daemon().start(() -> {
            while (!runs()) {
                pause();
            }
            Platform.runLater(() -> new FirstPaint(shows).start());
        });
    }

    private static boolean runs() {
        Thread[] threads = new Thread[100];
        int count = Thread.currentThread().getThreadGroup().enumerate(threads);
        return Arrays.stream(threads, 0, count).anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void handle(long now) {
        if (frames > 0 || Window.getWindows().stream().anyMatch(window -> window.isShowing() && shows.test(window.getScene()))) {
            frames++;
        }
        if (frames == CHANGED) {
            Window.getWindows().forEach(window -> window.getScene().getRoot().setTranslateX(1));
        } else if (frames > CHANGED) {
            stop();
            Platform.runLater(() -> report(System.currentTimeMillis() - Long.getLong("chancery.started") / 1_000_000));
        }
    }

    private static void report(long milliseconds) {
        try {
            long kibibytes = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(
                    line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
            System.out.println(milliseconds + " " + kibibytes / 1024);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Runtime.getRuntime().halt(0);
    }
}
