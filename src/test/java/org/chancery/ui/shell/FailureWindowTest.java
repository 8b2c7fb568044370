package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.log.ErrorCode;
import org.chancery.log.Provoked;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Progress;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The window in which something fails that nobody expects. */
@Tag("window")
class FailureWindowTest extends ApplicationTest {

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    private @Nullable ChanceryStore store;
    private @Nullable ChanceryWindow opened;
    private Path own = Path.of("");

    @Override
    public void start(Stage stage) throws IOException {
        own = Files.createDirectory(folder.resolve("store" + ++number));
        ChanceryStore made = ChanceryStore.open(own, WholeWindow.MORNING);
        store = made;
        opened = new WholeWindow(made, own, new Failing(), WholeWindow.MORNING).show(stage);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(store).close();
    }

    /** A sample that fails with the user's words in what it says. */
    private static final class Failing implements SampleOpener {
        @Override
        public int open(Progress progress) {
            throw new IllegalStateException(Provoked.MARKER);
        }

        @Override
        public LocalDate shows() {
            return LocalDate.of(2021, 9, 30);
        }
    }

    private ChanceryWindow window() {
        return Objects.requireNonNull(opened);
    }

    private String details() {
        return lookup(".failure-details").queryAs(TextArea.class).getText();
    }

    private boolean failureShown() {
        return lookup(".failure-panel").tryQuery().isPresent();
    }

    @Test
    @DisplayName("a job that fails so ends in one window with its code, and its details are copied and logged without the user's words")
    void job() throws IOException {
        clickOn("Open the sample");
        assertThat(failureShown()).isTrue();
        String code = lookup(".failure-code").queryAs(Label.class).getText();
        assertThat(code).matches("[0-9A-Z]{3}-[0-9A-Z]{3}");
        assertThat(lookup((Node node) -> node instanceof Label label && label.getText().contains("Everything saved is on the disk"))
                .tryQuery()).isPresent();
        clickOn("Copy details");
        assertThat(lookup("Copied").tryQuery()).isPresent();
        String[] copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(details()).contains(code, "java.lang.IllegalStateException",
                "org.chancery.ui.shell.FailureWindowTest$Failing.open").doesNotContain(Provoked.MARKER, own.toString());
        assertThat(Files.readString(own.resolve("log/chancery.log"))).contains("failed " + code, "FailureWindowTest$Failing.open")
                .doesNotContain(Provoked.MARKER, own.toString());
    }

    @Test
    @DisplayName("whatever library failed, nothing of the user's words is shown, and what follows waits in the log")
    void anything() throws IOException {
        for (Throwable failure : Provoked.failures()) {
            interact(() -> window().unexpected(failure));
            assertThat(details()).doesNotContain(Provoked.MARKER);
            assertThat(Files.readString(own.resolve("log/chancery.log"))).contains("failed " + ErrorCode.of(failure)).doesNotContain(
                    Provoked.MARKER);
        }
        assertThat(lookup(".failure-panel").queryAll()).hasSize(1);
        assertThat(details()).startsWith("code " + ErrorCode.of(Provoked.failures().getFirst()));
    }

    @Test
    @DisplayName("Escape closes it, and what was open below, with what was typed in it, is as it was")
    void keepsWhatWasOpen() {
        press(KeyCode.SHORTCUT, KeyCode.N).release(KeyCode.N, KeyCode.SHORTCUT);
        write("The foreign ministers will meet");
        interact(() -> window().unexpected(new IllegalStateException()));
        assertThat(failureShown()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(failureShown()).isFalse();
        assertThat(window().shell().veiled()).isTrue();
        assertThat(lookup(".panel .text-area").queryAs(TextArea.class).getText()).isEqualTo("The foreign ministers will meet");
        write(" in Astana");
        assertThat(lookup(".panel .text-area").queryAs(TextArea.class).getText()).endsWith("meet in Astana");
    }

    @Test
    @DisplayName("a window that cannot open says why in its place: the sentence of a failure that is known, the details of any other")
    void instead() {
        Messages messages = Messages.of(java.util.Locale.ENGLISH);
        Look look = new Look(Theme.LIGHT, 100);
        Stage[] stages = new Stage[2];
        interact(() -> {
            stages[0] = new Stage();
            new FailureWindow(messages, look, new StoreUnusable(own, StoreFault.IN_USE, null)).show(stages[0]);
        });
        assertThat(lookup("Chancery cannot open").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(stages[0].isShowing()).isFalse();
        interact(() -> {
            stages[1] = new Stage();
            new FailureWindow(messages, look, new IllegalStateException(Provoked.MARKER)).show(stages[1]);
        });
        assertThat(details()).contains("java.lang.IllegalStateException").doesNotContain(Provoked.MARKER);
        interact(stages[1]::close);
    }
}
