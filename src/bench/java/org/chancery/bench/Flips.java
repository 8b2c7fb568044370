package org.chancery.bench;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Flips a sheet from month to month in a shown window of 1000 x 800, and times each until it is laid out and drawn. */
final class Flips {
    private static final int WARM_UP = 10;
    private static final int COUNTED = 25;

    private Flips() {}

    /**
     * The median time of a flip in milliseconds.
     *
     * @param sheet
     *            makes the sheet, on JavaFX's thread
     * @param flip
     *            shows that month, on JavaFX's thread
     * @param shown
     *            how many events stand on the sheet now; a flip that shows none counts for nothing and fails
     */
    static double median(Supplier<? extends Parent> sheet, Consumer<YearMonth> flip, IntSupplier shown) {
        Scene scene = onFx(() -> {
            Stage stage = new Stage();
            Scene made = new Scene(sheet.get(), 1000, 800);
            stage.setScene(made);
            stage.show();
            return made;
        });
        double[] times = new double[COUNTED];
        for (int i = -WARM_UP; i < COUNTED; i++) {
            YearMonth month = Occasion.FIRST_MONTH.plusMonths(20 + i + WARM_UP);
            long started = System.nanoTime();
            onFx(() -> {
                flip.accept(month);
                return month;
            });
            int there = onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scene.snapshot(null);
                return shown.getAsInt();
            });
            if (there == 0) {
                throw new IllegalStateException("no event is shown in " + month);
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - started) / 1e6;
            }
        }
        onFx(() -> {
            scene.getWindow().hide();
            return scene;
        });
        Arrays.sort(times);
        return times[COUNTED / 2];
    }

    static <T> T onFx(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }
}
