package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.store.ChanceryStore;
import org.chancery.ui.health.Lake;
import org.chancery.ui.kit.Destination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The store is looked after in the window: its page is reached, a backup restored, and what is found out by itself leads there. */
@Tag("window")
class StoreCareWindowTest extends ApplicationTest {

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    private final Lake lake = new Lake(folder.resolve("store" + number++), WholeWindow.MORNING);
    private Instant now = WholeWindow.MORNING.instant();
    private @Nullable ChanceryStore opened;
    private @Nullable ChanceryWindow shown;
    private @Nullable Stage stage;

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private ChanceryWindow window() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public void start(Stage first) {
        stage = first;
        lake.filled(null);
        show();
    }

    private void show() {
        Stage stage = Objects.requireNonNull(this.stage);
        ChanceryStore store = lake.open(null);
        opened = store;
        shown = new WholeWindow(store, lake.folder(), new WholeWindow.NoSample(), () -> now).show(stage);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private boolean seen(String words) {
        return !lookup((Labeled label) -> label.getText() != null && label.getText().contains(words)).queryAll().isEmpty();
    }

    private void palette(String typed) {
        press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
        write(typed);
        type(KeyCode.ENTER);
    }

    @Test
    @DisplayName("from the palette to a backup and back: the window shows the restored store, and nothing of the one before can be undone")
    void restored() {
        interact(() -> {
            Lake.save(store(), "Later talks");
            window().shell().saved();
            window().shell().context().undo().did("add Later talks", () -> {}, () -> {});
            window().shell().show(Destination.AGENDA);
        });
        assertThat(seen("Later talks")).isTrue();
        Shell before = window().shell();
        palette("Health of");
        assertThat(seen("Nothing is known to be wrong")).isTrue();
        clickOn("Restore…");
        clickOn("What would change");
        clickOn("Restore this backup");
        assertThat(window().shell()).isNotSameAs(before);
        assertThat(window().shell().place()).isEqualTo(Place.at(Destination.AGENDA));
        assertThat(window().shell().veiled()).isFalse();
        assertThat(seen("Later talks")).isFalse();
        assertThat(seen("Talks on water")).isTrue();
        assertThat(seen("The backup is restored.")).isTrue();
        assertThat(window().shell().context().undo().undoName().get()).isEmpty();
    }

    @Test
    @DisplayName("a file that something else has changed is told at the start, and the notice leads to the page")
    void changed() throws IOException {
        store().close();
        lake.spoil();
        interact(this::show);
        assertThat(seen("The file of the store was changed by something other than Chancery")).isTrue();
        clickOn("See what to do");
        assertThat(seen("Health of the store")).isTrue();
        assertThat(seen("Nothing is written into it any more.")).isTrue();
    }

    @Test
    @DisplayName("restoring is rehearsed by itself once it is due, a while after the start, and one that fails is told")
    void rehearsed() throws IOException {
        interact(() -> window().care().pulse());
        assertThat(store().safekeeping().lastRehearsal()).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        interact(() -> window().care().pulse());
        assertThat(store().safekeeping().lastRehearsal()).hasValueSatisfying(done -> assertThat(done.successful()).isTrue());
        assertThat(seen("See what to do")).isFalse();
        java.nio.file.Files.delete(lake.folder().resolve("backups").resolve("rehearsed"));
        java.nio.file.Files.writeString(store().safekeeping().backups().getFirst().file(), "no backup");
        now = now.plus(Duration.ofHours(2));
        interact(() -> window().care().pulse());
        assertThat(seen("Restoring the newest backup was tried and failed.")).isTrue();
        clickOn("See what to do");
        assertThat(seen("Health of the store")).isTrue();
    }
}
