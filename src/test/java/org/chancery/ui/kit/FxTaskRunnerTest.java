package org.chancery.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("Jobs beside JavaFX's thread")
class FxTaskRunnerTest extends WindowTest {
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    protected Region view() {
        return new Pane();
    }

    private void run() {
        tasks.run(progress -> "done", told::add, failure -> told.add("failed"));
        tasks.run(progress -> {
            throw new IllegalStateException("of the test");
        }, done -> {}, failure -> told.add(String.valueOf(failure.getMessage())));
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @DisplayName("answer with what they found, or with what went wrong")
    void answered() {
        run();
        assertThat(told).containsExactlyInAnyOrder("done", "of the test");
    }

    @Test
    @DisplayName("answer nobody after the end, and what goes wrong then is not lost")
    void ended() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
        try {
            tasks.end();
            run();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(told).isEmpty();
        assertThat(uncaught).extracting(Throwable::getMessage).containsExactly("of the test");
    }
}
