package org.chancery.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Job;
import org.chancery.task.Progress;
import org.chancery.task.SameThreadRunner;
import org.chancery.task.TaskRunner;
import org.chancery.ui.kit.WindowTest;
import org.chancery.ui.passphrase.Guarded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The health of the store in the window")
class HealthPanelWindowTest extends WindowTest {
    @TempDir
    @Nullable
    Path folder;

    private final Held held = new Held();
    private final List<String> went = new ArrayList<>();
    private @Nullable ChanceryStore opened;
    private @Nullable HealthViewModel model;

    private Lake lake() {
        return new Lake(Objects.requireNonNull(folder).resolve("store"), NOON);
    }

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    /** Runs each job at once, but one that is held back until it is let go. */
    private static final class Held implements TaskRunner {
        private final TaskRunner now = new SameThreadRunner();
        private boolean hold;
        private boolean cancelled;
        private Runnable go = () -> {};

        @Override
        public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(job, (at, total) -> {}, done, failed);
        }

        @Override
        public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            if (!hold) {
                return now.run(job, watcher, done, failed);
            }
            cancelled = false;
            go = () -> now.run(progress -> job.run(new Progress() {
                @Override
                public void report(long at, long total) {
                    progress.report(at, total);
                }

                @Override
                public boolean cancelled() {
                    return cancelled;
                }
            }), watcher, done, failed);
            return () -> cancelled = true;
        }
    }

    @Override
    protected TaskRunner tasks() {
        return held;
    }

    @Override
    protected Region view() {
        opened = lake().filled(null).open(null);
        return panel();
    }

    private Region panel() {
        HealthViewModel made = new HealthViewModel(context(), new HealthServices(store(), new Guarded(store().protection())));
        model = made;
        return new HealthPanel(context(), made, new HealthPanel.Ways(() -> went.add("restore"), file -> went.add(file.getFileName()
                .toString()), () -> went.add("close")));
    }

    /** The store as it is found when it is opened after something has happened to it. */
    private void reopened() {
        opened = lake().open(null);
        onFx(() -> targetWindow().getScene().setRoot(panel()));
    }

    @AfterEach
    void close() {
        store().close();
    }

    private boolean shows(String words) {
        return !lookup((Labeled label) -> label.isVisible() && label.getText() != null && label.getText().contains(words)).queryAll()
                .isEmpty();
    }

    private Button button(String word) {
        return lookup((Button button) -> word.equals(button.getAccessibleText())).query();
    }

    @Test
    @DisplayName("says what is known without reading it through, and after a check that all is well")
    void well() {
        assertThat(shows("Nothing is known to be wrong")).isTrue();
        assertThat(shows("This store is not encrypted.")).isTrue();
        assertThat(shows("Events: 2 · Articles: 0")).isTrue();
        assertThat(shows("The newest was made 27 September 2021")).isTrue();
        clickOn("Check now");
        assertThat(shows("All is well")).isTrue();
        assertThat(shows("all as they were saved")).isTrue();
        assertThat(shows("octet for octet")).isTrue();
    }

    @Test
    @DisplayName("finds damage, says where and what to do, and lets nothing wrong push out a backup")
    void damage() throws Exception {
        store().close();
        Files.delete(lake().folder().resolve("chancery.sums"));
        String url = "jdbc:h2:file:" + lake().folder().resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = java.sql.DriverManager.getConnection(url, "chancery", ""); var change = connection.createStatement()) {
            change.execute("UPDATE event_change SET author = 'somebody' WHERE id = 1");
        }
        reopened();
        assertThat(shows("Nothing is known to be wrong")).isTrue();
        clickOn("Check now");
        assertThat(shows("The store is damaged")).isTrue();
        assertThat(shows("of which 1 are not as they were saved")).isTrue();
        assertThat(shows("change 1")).isTrue();
        assertThat(shows("Restore a backup: you see first what it would change")).isTrue();
        assertThat(button("Back up now").isDisabled()).isTrue();
        clickOn("Restore…");
        assertThat(went).containsExactly("restore");
    }

    @Test
    @DisplayName("says at once that something else has changed the file")
    void changed() throws IOException {
        store().close();
        lake().spoil();
        reopened();
        assertThat(shows("The file was changed by something other than Chancery. Nothing is written into it any more.")).isTrue();
        assertThat(button("Back up now").isDisabled()).isTrue();
    }

    @Test
    @DisplayName("says that a store cannot be read, and leads to its backups all the same")
    void unreadable() throws IOException {
        store().close();
        Path file = lake().folder().resolve("chancery.mv.db");
        byte[] octets = Files.readAllBytes(file);
        java.util.Arrays.fill(octets, 4096, octets.length, (byte) 7);
        Files.write(file, octets);
        opened = ChanceryStore.unopened(lake().folder(), NOON, null);
        onFx(() -> targetWindow().getScene().setRoot(panel()));
        assertThat(shows("The store is damaged and cannot be read")).isTrue();
        clickOn("Check now");
        assertThat(shows("The store is damaged and cannot be read")).isTrue();
        assertThat(notices.failures).isEmpty();
        clickOn("What would change");
        assertThat(went).singleElement().asString().endsWith(".backup");
    }

    @Test
    @DisplayName("backs up at once, and into a file that is asked for")
    void backUp() {
        int before = store().safekeeping().backups().size();
        clickOn("Back up now");
        assertThat(store().safekeeping().backups()).hasSize(before + 1);
        assertThat(notices.said).singleElement().asString().startsWith("Backed up and read back: ");
        assertThat(lookup(".backup-row").queryAll()).hasSize(before + 1);
        Path file = Objects.requireNonNull(folder).resolve("elsewhere.backup");
        dialogs.target = java.util.Optional.of(file);
        clickOn("Back up to a file");
        assertThat(file).exists();
        assertThat(store().preview(file, null).same()).isEqualTo(2);
    }

    @Test
    @DisplayName("a check that is stopped says nothing, and another can be begun before the first one hears of it")
    void stopped() {
        held.hold = true;
        clickOn("Check now");
        assertThat(shows("Checking: 0 records compared")).isTrue();
        assertThat(button("Check now").isDisabled()).isTrue();
        clickOn("Cancel");
        Runnable first = held.go;
        assertThat(held.cancelled).isTrue();
        clickOn("Check now");
        held.cancelled = true;
        onFx(first);
        assertThat(shows("Checking: 0 records compared")).isTrue();
        held.cancelled = false;
        held.hold = false;
        onFx(held.go);
        assertThat(shows("All is well")).isTrue();
        assertThat(notices.failures).isEmpty();
    }
}
