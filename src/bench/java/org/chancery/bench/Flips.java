package org.chancery.bench;

import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
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
     * The times of single flips: the month is asked for, read, laid out and drawn.
     *
     * @param sheet
     *            makes the sheet, on JavaFX's thread
     * @param dress
     *            gives the scene the program's style sheet
     * @param flip
     *            shows that month, on JavaFX's thread
     * @param shown
     *            how many events stand on the sheet now; a flip that shows none counts for nothing and fails
     */
    static Times times(Supplier<? extends Parent> sheet, Consumer<Scene> dress, Consumer<YearMonth> flip, ToIntFunction<Scene> shown) {
        Scene scene = onFx(() -> {
            Stage stage = new Stage();
            Scene made = new Scene(sheet.get(), 1000, 800);
            dress.accept(made);
            stage.setScene(made);
            stage.show();
            return made;
        });
        YearMonth[] month = {Occasion.FIRST_MONTH.plusMonths(20)};
        Times times = Times.of(WARM_UP, COUNTED, () -> {
            YearMonth next = month[0];
            onFx(() -> {
                flip.accept(next);
                return next;
            });
            int there = onFx(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scene.snapshot(null);
                return shown.applyAsInt(scene);
            });
            if (there == 0)
                throw new IllegalStateException("no event is shown in " + next);
            month[0] = next.plusMonths(1);
        });
        onFx(() -> {
            scene.getWindow().hide();
            return scene;
        });
        return times;
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
