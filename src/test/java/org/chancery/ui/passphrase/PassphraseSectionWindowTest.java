package org.chancery.ui.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.chancery.store.ChanceryStore;
import org.chancery.store.StoreGuard.State;
import org.chancery.store.seal.Passphrase;
import org.chancery.ui.kit.WindowTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preferences do about a store's passphrase. */
class PassphraseSectionWindowTest extends WindowTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable ChanceryStore opened;
    private @Nullable Guarded guard;
    private final List<Integer> minutes = new ArrayList<>();

    private Guarded guard() {
        return Objects.requireNonNull(guard);
    }

    @Override
    protected Region view() {
        ChanceryStore store = ChanceryStore.open(Objects.requireNonNull(folder).resolve("store"), NOON);
        store.events().save(new org.chancery.agenda.Change(org.chancery.agenda.Author.DESK, List.of(), List.of(), List.of(), List.of()));
        opened = store;
        guard = new Guarded(store.protection());
        PassphraseSection section = new PassphraseSection(context(), guard, 5, minutes::add);
        section.refresh();
        return section;
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(opened).close();
    }

    private boolean opens(String text) {
        try (Passphrase typed = Passphrase.of(text.toCharArray())) {
            return guard().opens(typed);
        }
    }

    private boolean shows(String words) {
        return lookup(words).tryQuery().isPresent();
    }

    private List<PasswordField> fields() {
        return List.copyOf(lookup(".password-field").queryAllAs(PasswordField.class));
    }

    private void fill(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            clickOn(fields().get(i)).write(texts[i]);
        }
        type(KeyCode.ENTER);
    }

    private void setNow() {
        clickOn("Set a passphrase");
        fill("teacup lantern orchard", "teacup lantern orchard");
    }

    @Test
    @DisplayName("a passphrase is typed twice, its strength is said in a word, and the store is encrypted under it")
    void set() {
        assertThat(shows("This store is not encrypted. Whoever has this computer or its disk can read it.")).isTrue();
        clickOn("Set a passphrase");
        clickOn(fields().get(0)).write("password");
        assertThat(shows("Strength: very weak, guessed at once")).isTrue();
        clickOn(fields().get(1)).write("passport");
        type(KeyCode.ENTER);
        assertThat(shows("The two are not the same")).isTrue();
        assertThat(guard().state()).isEqualTo(State.CLEAR);
        onFx(() -> fields().forEach(PasswordField::clear));
        fill("teacup lantern orchard", "teacup lantern orchard");
        assertThat(guard().state()).isEqualTo(State.SEALED);
        assertThat(opens("teacup lantern orchard")).isTrue();
        assertThat(fields()).as("the form is gone, and what was typed with it").isEmpty();
    }

    @Test
    @DisplayName("the present one is asked before it is changed, and a wrong one is said by name")
    void change() {
        setNow();
        clickOn("Change the passphrase");
        fill("wrong", "garden kettle window", "garden kettle window");
        assertThat(shows("Wrong passphrase. Nothing was changed; try again.")).isTrue();
        assertThat(opens("garden kettle window")).isFalse();
        fill("teacup lantern orchard", "garden kettle window", "garden kettle window");
        assertThat(opens("garden kettle window")).isTrue();
        assertThat(opens("teacup lantern orchard")).isFalse();
    }

    @Test
    @DisplayName("a recovery key is shown once, copied when asked, opens the store, and is gone when it was kept")
    void recovery() {
        setNow();
        clickOn("Make a recovery key");
        fill("teacup lantern orchard");
        String key = lookup(".recovery-key .mono").queryAs(Label.class).getText();
        assertThat(opens(key)).isTrue();
        clickOn("Copy");
        assertThat(dialogs.asked).contains("copy " + key);
        clickOn("I have kept it");
        assertThat(lookup(".recovery-key").tryQuery()).isEmpty();
        assertThat(shows("This store is encrypted, and a recovery key opens it too.")).isTrue();
    }

    @Test
    @DisplayName("it is removed only with the present one, under a warning")
    void remove() {
        setNow();
        clickOn("Remove the passphrase");
        assertThat(shows("The store will lie in the clear: whoever has this computer or its disk can read every event, note and article."))
                .isTrue();
        clickOn(fields().getFirst()).write("wrong");
        clickOn(".danger-button");
        assertThat(guard().state()).isEqualTo(State.SEALED);
        clickOn(fields().getFirst()).write("teacup lantern orchard");
        clickOn(".danger-button");
        assertThat(guard().state()).isEqualTo(State.CLEAR);
    }

    @Test
    @DisplayName("what is typed stands as dots until it is asked for")
    void shown() {
        clickOn("Set a passphrase");
        clickOn(fields().getFirst()).write("teacup");
        assertThat(drawn()).doesNotContain("teacup");
        clickOn("Show");
        assertThat(drawn()).contains("teacup");
    }

    private List<String> drawn() {
        return lookup(".password-field .text").queryAllAs(Text.class).stream().map(Text::getText).toList();
    }

    @Test
    @DisplayName("the minutes after which the window locks are chosen once it is encrypted")
    void minutes() {
        setNow();
        clickOn("after 15 min");
        clickOn("Never");
        assertThat(minutes).containsExactly(15, 0);
    }
}
