package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.ChanceryStore;
import org.chancery.task.SameThreadRunner;
import org.chancery.text.Messages;
import org.chancery.ui.health.HealthServices;
import org.chancery.ui.health.Lake;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.passphrase.Guarded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("window")
@DisplayName("The window of a damaged store")
class RescueWindowTest extends ApplicationTest {
    private static final String PASSPHRASE = "teacup lantern";

    @TempDir
    private Path folder;
    private @Nullable Stage stage;
    private @Nullable ChanceryStore unopened;
    private boolean restored;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(unopened).close();
    }

    private Lake damaged(@Nullable String passphrase) throws IOException {
        Lake lake = new Lake(folder.resolve("store"), WholeWindow.MORNING).filled(passphrase);
        Path file = lake.folder().resolve("chancery.mv.db");
        byte[] octets = Files.readAllBytes(file);
        Arrays.fill(octets, 8192, octets.length, (byte) 7);
        Files.write(file, octets);
        return lake;
    }

    private void show(Lake lake, @Nullable String passphrase) {
        StoreUnusable fault = catchThrowableOfType(StoreUnusable.class, () -> lake.open(passphrase).close());
        ChanceryStore store = ChanceryStore.unopened(lake.folder(), WholeWindow.MORNING, null);
        unopened = store;
        interact(() -> new RescueWindow(new RescueWindow.Setting(Messages.of(Locale.ENGLISH), new Look(Theme.LIGHT, 100),
                WholeWindow.MORNING, new SameThreadRunner()), fault, new HealthServices(store, new Guarded(store.protection())),
                () -> restored = true).show(Objects.requireNonNull(stage)));
    }

    private boolean shows(String words) {
        return !lookup((Labeled label) -> label.getText() != null && label.getText().contains(words)).queryAll().isEmpty();
    }

    @Test
    @DisplayName("says what is wrong, shows what a backup holds, puts it in place, keeps the damaged file, and closes")
    void restores() throws IOException {
        Lake lake = damaged(null);
        show(lake, null);
        assertThat(shows("is damaged")).isTrue();
        clickOn("What would change");
        assertThat(shows("Lake summit")).isTrue();
        clickOn("Restore this backup");
        assertThat(restored).isTrue();
        assertThat(Objects.requireNonNull(stage).isShowing()).isFalse();
        Objects.requireNonNull(unopened).close();
        try (ChanceryStore store = lake.open(null)) {
            assertThat(Lake.names(store)).containsExactly("Lake summit", "Talks on water");
            assertThat(store.check(done -> {}, () -> false).healthy()).isTrue();
        }
        assertThat(lake.folder().resolve("chancery.damaged-1.mv.db")).exists();
    }

    @Test
    @DisplayName("asks for the passphrase of an encrypted one, and restores it under that")
    void sealed() throws IOException {
        Lake lake = damaged(PASSPHRASE);
        show(lake, PASSPHRASE);
        clickOn("What would change");
        write(PASSPHRASE);
        type(KeyCode.ENTER);
        assertThat(shows("Lake summit")).isTrue();
        clickOn("Restore this backup");
        assertThat(restored).isTrue();
        Objects.requireNonNull(unopened).close();
        try (ChanceryStore store = lake.open(PASSPHRASE)) {
            assertThat(Lake.names(store)).containsExactly("Lake summit", "Talks on water");
            assertThat(store.protection().isSealed()).isTrue();
        }
    }

    @Test
    @DisplayName("changes nothing when it is left")
    void left() throws IOException {
        Lake lake = damaged(null);
        byte[] before = Files.readAllBytes(lake.folder().resolve("chancery.mv.db"));
        show(lake, null);
        type(KeyCode.ESCAPE);
        assertThat(restored).isFalse();
        assertThat(Objects.requireNonNull(stage).isShowing()).isFalse();
        assertThat(lake.folder().resolve("chancery.mv.db")).hasBinaryContent(before);
    }
}
