package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.chancery.store.ChanceryStore;
import org.chancery.store.seal.Passphrase;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.passphrase.UnlockView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The window of an encrypted store, which locks and shows nothing until the passphrase is typed. */
@Tag("window")
class LockWindowTest extends ApplicationTest {
    private static final String NAME = "Lantern Accord";

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    private Instant now = WholeWindow.MORNING.instant();
    private @Nullable ChanceryStore opened;
    private @Nullable ChanceryWindow shown;

    private ChanceryWindow window() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public void start(Stage stage) {
        Path own = folder.resolve("store" + number++);
        ChanceryStore store = ChanceryStore.open(own, WholeWindow.MORNING, of("right"));
        opened = store;
        List<Claim> claims = List.of(new Claim.Named(NAME), new Claim.InStatus(EventStatus.SCHEDULED), new Claim.Dated(EventDate.parse(
                "2021-09-24"), null));
        store.events().save(Change.of(Author.DESK, DiplomaticEvent.of(EventId.random(), claims.stream().map(claim -> Attestation.byHand(
                claim, LocalDate.of(2021, 9, 1))).toList(), "en", true, WholeWindow.MORNING.instant())));
        shown = new WholeWindow(store, own, new WholeWindow.NoSample(), () -> now).show(stage);
    }

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(opened).close();
    }

    private void control(KeyCode key) {
        press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
    }

    /** All words in every window of ours. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        interact(() -> javafx.stage.Window.getWindows().forEach(window -> {
            if (window instanceof Stage stage) {
                words.add(stage.getTitle());
            }
            collect(window.getScene().getRoot(), words);
        }));
        return words;
    }

    private static void collect(Node node, List<String> into) {
        switch (node) {
            case Labeled labeled -> into.add(String.valueOf(labeled.getText()));
            case TextInputControl input -> into.add(String.valueOf(input.getText()));
            case Text text -> into.add(text.getText());
            default -> into.add(String.valueOf(node.getAccessibleText()));
        }
        into.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private boolean tells() {
        return words().stream().filter(Objects::nonNull).anyMatch(word -> word.contains("Lantern"));
    }

    private void typePassphrase(String text) {
        write(text);
        type(KeyCode.ENTER);
    }

    @Test
    @DisplayName("Ctrl+L leaves nothing in the window but the question, and the right passphrase brings back what stood there")
    void byKey() {
        control(KeyCode.DIGIT1);
        interact(() -> window().shell().panels().palette(NAME));
        assertThat(tells()).isTrue();
        control(KeyCode.L);
        assertThat(tells()).isFalse();
        assertThat(lookup(node -> node instanceof UnlockView).tryQuery()).isPresent();
        control(KeyCode.E);
        control(KeyCode.K);
        typePassphrase("wrong");
        assertThat(lookup("Wrong passphrase. Nothing was changed; try again.").tryQuery()).isPresent();
        assertThat(tells()).isFalse();
        typePassphrase("right");
        assertThat(lookup(node -> node instanceof UnlockView).tryQuery()).isEmpty();
        assertThat(window().shell().place()).isEqualTo(Place.at(Destination.AGENDA));
        assertThat(window().shell().veiled()).as("the palette stands where it stood").isTrue();
        assertThat(tells()).isTrue();
        assertThat(Objects.requireNonNull(opened).events().count(EventFilter.EVERYTHING).passing()).isEqualTo(1);
    }

    @Test
    @DisplayName("a window that nobody touches locks itself and closes its pop-ups; a key or the mouse puts it off")
    void idle() {
        control(KeyCode.DIGIT2);
        type(KeyCode.F);
        clickOn("Any kind");
        now = now.plus(Duration.ofMinutes(4));
        moveBy(10, 10);
        now = now.plus(Duration.ofMinutes(4));
        interact(() -> window().lock().pulse(thrown -> {}));
        assertThat(window().lock().closed()).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        interact(() -> window().lock().pulse(thrown -> {}));
        assertThat(window().lock().closed()).isTrue();
        assertThat(tells()).isFalse();
        assertThat(javafx.stage.Window.getWindows()).hasSize(1);
    }
}
