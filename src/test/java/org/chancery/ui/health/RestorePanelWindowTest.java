package org.chancery.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.chancery.store.ChanceryStore;
import org.chancery.store.StoreGuard.State;
import org.chancery.ui.kit.WindowTest;
import org.chancery.ui.passphrase.Guarded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Restoring in the window")
class RestorePanelWindowTest extends WindowTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable ChanceryStore opened;
    private @Nullable RestoreViewModel model;
    private int restored;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private RestoreViewModel model() {
        return Objects.requireNonNull(model);
    }

    private Guarded guard() {
        return new Guarded(store().protection());
    }

    @Override
    protected Region view() {
        opened = new Lake(folder().resolve("store"), NOON).filled(null).open(null);
        Lake.save(store(), "Later talks");
        RestoreViewModel made = new RestoreViewModel(context(), new HealthServices(store(), guard()), () -> restored++);
        model = made;
        RestorePanel panel = new RestorePanel(context(), made, () -> {});
        made.begin();
        return panel;
    }

    @AfterEach
    void close() {
        store().close();
    }

    private boolean shows(String words) {
        return !lookup((Labeled label) -> label.getText() != null && label.getText().contains(words)).queryAll().isEmpty();
    }

    private Path sealed() {
        Lake other = new Lake(folder().resolve("other"), NOON).filled("teacup lantern");
        Path file = folder().resolve("other.backup");
        try (ChanceryStore store = other.open("teacup lantern")) {
            store.safekeeping().backup(file);
        }
        return file;
    }

    @Test
    @DisplayName("shows what a backup would change before it changes anything, then puts it in place and keeps what was there")
    void restore() {
        clickOn("What would change");
        assertThat(shows("Backup of 27 September 2021")).isTrue();
        assertThat(shows("Events that stay as they are: 2")).isTrue();
        assertThat(shows("Would go: 1")).isTrue();
        assertThat(shows("Later talks")).isTrue();
        assertThat(Lake.names(store())).containsExactly("Lake summit", "Later talks", "Talks on water");
        int before = store().safekeeping().backups().size();
        clickOn("Restore this backup");
        assertThat(restored).isEqualTo(1);
        assertThat(Lake.names(store())).containsExactly("Lake summit", "Talks on water");
        assertThat(store().safekeeping().backups()).hasSize(before + 1);
        assertThat(store().preview(store().safekeeping().backups().getFirst().file(), null).onlyThere()).containsExactly("Later talks");
        assertThat(notices.failures).isEmpty();
    }

    @Test
    @DisplayName("asks for the passphrase of a sealed backup, says that the store will lie under it, and restores it")
    void sealedBackup() {
        dialogs.files = List.of(sealed());
        clickOn("Choose a file");
        assertThat(shows("This backup is encrypted under a passphrase of its own.")).isTrue();
        write("wrong");
        type(KeyCode.ENTER);
        assertThat(shows("Wrong passphrase. Nothing was changed; try again.")).isTrue();
        write("teacup lantern");
        type(KeyCode.ENTER);
        assertThat(shows("will be encrypted: the passphrase of this backup opens it")).isTrue();
        assertThat(guard().state()).isEqualTo(State.CLEAR);
        clickOn("Restore this backup");
        assertThat(guard().state()).isEqualTo(State.SEALED);
        assertThat(Lake.names(store())).containsExactly("Lake summit", "Talks on water");
        assertThat(restored).isEqualTo(1);
    }

    @Test
    @DisplayName("a file that is no backup is said by name, and the choice is there again")
    void noBackup() throws java.io.IOException {
        dialogs.files = List.of(java.nio.file.Files.writeString(folder().resolve("letter.txt"), "Dear colleague"));
        clickOn("Choose a file");
        assertThat(notices.failures).hasSize(1);
        assertThat(shows("What would change")).isTrue();
        assertThat(restored).isZero();
    }

    @Test
    @DisplayName("one that is left keeps no passphrase")
    void left() {
        onFx(() -> model().choose(sealed()));
        write("teacup lantern");
        type(KeyCode.ENTER);
        assertThat(shows("Restore this backup")).isTrue();
        onFx(() -> model().leave());
        clickOn("Restore this backup");
        assertThat(restored).isZero();
        assertThat(Lake.names(store())).contains("Later talks");
    }
}
