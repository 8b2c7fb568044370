package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.intake.Intake;
import org.chancery.planning.Recheck;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Progress;
import org.chancery.task.SameThreadRunner;
import org.chancery.ui.health.Lake;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.passphrase.Guarded;
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
    private static final Clock MORNING = Clock.fixed(Instant.parse("2021-09-27T03:12:00Z"), ZoneId.of("Asia/Almaty"));
    private static final ArticleReader READER = ArticleReader.load();

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    private final Lake lake = new Lake(folder.resolve("store" + number++), MORNING);
    private Instant now = MORNING.instant();
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
        ShellServices.Kept kept = new ShellServices.Kept(store.events(), store.articles(), store.inbox(), store.parties(), store.series(),
                store.search(), store.history(), store.bin(), store.exports(), store.imports(), store.lexicon(), store.departures(),
                store.transfer(), store.publications(), store.passwords());
        ShellServices services = new ShellServices(kept, READER, new Intake(), new SettingsFile(lake.folder().resolve("settings.json")),
                new NoSample(), event -> Recheck.of(event).map(Recheck::day).orElse(LocalDate.MAX), MORNING, ZoneId.of("Asia/Almaty"), "en",
                lake.folder(), new SameThreadRunner(), Way.usual(MORNING), new ShellServices.Locking(new Guarded(store.protection()),
                        () -> now),
                store);
        ChanceryWindow window = new ChanceryWindow(services, Settings.FIRST, _ -> {});
        opened = store;
        shown = window;
        window.show(stage);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(800);
    }

    @AfterEach
    void close() {
        store().close();
    }

    /** No test here opens the sample. */
    private static final class NoSample implements SampleOpener {
        @Override
        public int open(Progress progress) {
            throw new IllegalStateException("no sample");
        }

        @Override
        public LocalDate shows() {
            throw new IllegalStateException("no sample");
        }
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
