package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.store.ChanceryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Publications are reached by the palette, set, sent, seen to fail and stopped. */
@Tag("window")
class PublicationWindowTest extends ApplicationTest {

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    private @Nullable ChanceryStore opened;
    private @Nullable ChanceryWindow shown;

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private Shell shell() {
        return Objects.requireNonNull(shown).shell();
    }

    @Override
    public void start(Stage stage) {
        number++;
        Path own = folder.resolve("store" + number);
        ChanceryStore store = ChanceryStore.open(own, WholeWindow.MORNING);
        opened = store;
        shown = new WholeWindow(store, own).show(stage);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private boolean seen(String text) {
        return lookup(text).tryQuery().isPresent();
    }

    private Path target(String name) {
        return folder.resolve("out" + number).resolve(name);
    }

    /** Over the palette to the panel, and in its form a new one; Enter adds it. */
    private void set(String name, String target) {
        press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
        write("Publicat");
        type(KeyCode.ENTER);
        clickOn("New publication");
        write(name);
        interact(() -> lookup(".publication-form .text-field").nth(1).queryAs(TextField.class).setText(target));
        type(KeyCode.ENTER);
    }

    @Test
    @DisplayName("from the palette: adding one sends nothing, the button sends it, and Escape closes")
    void published() throws IOException {
        Files.createDirectories(target(""));
        set("embassy", target("embassy.ics").toString());
        assertThat(seen("Never sent in full")).isTrue();
        assertThat(seen("All events · for the house")).isTrue();
        assertThat(target("embassy.ics")).doesNotExist();
        clickOn("Publish now");
        assertThat(target("embassy.ics")).exists();
        assertThat(seen("Never sent in full")).isFalse();
        assertThat(lookup(".status-sign").query().isVisible()).isFalse();
        type(KeyCode.ESCAPE);
        assertThat(seen("Publish now")).isFalse();
    }

    @Test
    @DisplayName("one that failed says why, leaves a sign in the status line that opens the panel, and a success takes it away")
    void failed() throws IOException {
        set("embassy", target("embassy.ics").toString());
        clickOn("Publish now");
        Labeled sign = lookup(".status-sign").queryAs(Labeled.class);
        assertThat(sign.isVisible()).isTrue();
        assertThat(sign.getText()).isEqualTo("1 publication failed");
        assertThat(lookup(".publication-row .warning-text").queryAs(Labeled.class).getText()).contains("embassy.ics");
        type(KeyCode.ESCAPE);
        Files.createDirectories(target(""));
        clickOn(sign);
        clickOn("Publish now");
        assertThat(target("embassy.ics")).exists();
        assertThat(sign.isVisible()).isFalse();
    }

    @Test
    @DisplayName("what cannot be is said in the form, and what was typed stays")
    void refused() {
        set("embassy", "http://example.org/x.ics");
        assertThat(seen("This address would be reached unencrypted, and anybody on the way could read along. Take https.")).isTrue();
        assertThat(lookup(".publication-form .text-field").queryAs(TextField.class).getText()).isEqualTo("embassy");
        assertThat(store().publications().all()).isEmpty();
    }
}
