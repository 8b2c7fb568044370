package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.date.EventDate;
import org.chancery.settings.SettingsFile;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Progress;
import org.chancery.ui.control.FilterChip;
import org.chancery.ui.kit.Destination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("window")
class ShellWindowTest extends ApplicationTest {

    @TempDir
    static Path folder = Path.of("");

    private static int number;

    /** What a test works on. */
    private record Opened(ChanceryStore store, SettingsFile settings, ChanceryWindow window) {}

    private @Nullable Opened opened;

    private ChanceryStore store() {
        return Objects.requireNonNull(opened).store();
    }

    private SettingsFile settings() {
        return Objects.requireNonNull(opened).settings();
    }

    private ChanceryWindow window() {
        return Objects.requireNonNull(opened).window();
    }

    @Override
    public void start(Stage stage) {
        number++;
        Path own = folder.resolve("store" + number);
        ChanceryStore store = ChanceryStore.open(own, WholeWindow.MORNING);
        WholeWindow whole = new WholeWindow(store, own, new OneEvent(), WholeWindow.MORNING);
        opened = new Opened(store, whole.settings(), whole.show(stage));
    }

    @AfterEach
    void close() {
        store().close();
    }

    /** A sample of a single event, so that a test is quick. */
    private final class OneEvent implements SampleOpener {
        @Override
        public int open(Progress progress) {
            add("Summit of the Quad", EventKind.SUMMIT, Level.HIGHEST, "2021-09-24");
            return 1;
        }

        @Override
        public LocalDate shows() {
            return LocalDate.of(2021, 9, 30);
        }
    }

    private void add(String name, EventKind kind, Level level, String edtf) {
        List<Claim> claims = List.of(new Claim.Named(name), new Claim.OfKind(kind, null), new Claim.InStatus(EventStatus.SCHEDULED),
                new Claim.Dated(EventDate.parse(edtf), null), new Claim.AtLevel(level));
        List<Attestation> said = claims.stream().map(claim -> Attestation.byHand(claim, LocalDate.of(2021, 9, 1))).toList();
        store().events()
                .save(Change.of(Author.DESK, DiplomaticEvent.of(EventId.random(), said, "en", true, WholeWindow.MORNING.instant())));
    }

    private Destination here() {
        return window().shell().place() instanceof Place.At at ? at.destination() : Destination.MONTH;
    }

    private void control(KeyCode key) {
        press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
    }

    private long events() {
        return store().events().count(EventFilter.EVERYTHING).passing();
    }

    @Test
    @DisplayName("an empty store begins with the first page, and the sample opens from it in September 2021")
    void sampleFromTheFirstPage() {
        assertThat(window().shell().place()).isInstanceOf(Place.First.class);
        clickOn("Open the sample");
        assertThat(window().shell().place()).isInstanceOf(Place.At.class);
        assertThat(lookup("September 2021").tryQuery()).isPresent();
        assertThat(events()).isEqualTo(1);
    }

    @Test
    @DisplayName("a click in the side bar goes there and marks the place")
    void sideBar() {
        clickOn(lookup(".nav-item").nth(4).<javafx.scene.Node>query());
        assertThat(here()).isEqualTo(Destination.INBOX);
    }

    @Test
    @DisplayName("Ctrl with a number goes to each place, and Alt with the left arrow back")
    void placesByKey() {
        control(KeyCode.DIGIT4);
        assertThat(here()).isEqualTo(Destination.SHELF);
        control(KeyCode.DIGIT6);
        assertThat(here()).isEqualTo(Destination.DIRECTORY);
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(here()).isEqualTo(Destination.SHELF);
    }

    @Test
    @DisplayName("the palette opens by Ctrl+K, goes to a place that is typed, and closes")
    void paletteGoesToAPlace() {
        control(KeyCode.K);
        assertThat(window().shell().veiled()).isTrue();
        write("Prefer");
        type(KeyCode.ENTER);
        assertThat(window().shell().veiled()).isFalse();
        assertThat(here()).isEqualTo(Destination.PREFERENCES);
    }

    @Test
    @DisplayName("a typed line becomes a planned event, and undo takes it away again")
    void quickAddAndUndo() {
        control(KeyCode.K);
        write("G20 summit Rome 30 October 2021");
        type(KeyCode.ENTER);
        assertThat(events()).isEqualTo(1);
        store().events().forEach(EventFilter.EVERYTHING, event -> {
            assertThat(event.facts().status()).isEqualTo(EventStatus.PLANNED);
            assertThat(event.facts().date().edtf()).isEqualTo("2021-10-30");
            assertThat(event.facts().venue().city()).isEqualTo("Rome");
        });
        control(KeyCode.Z);
        assertThat(events()).isZero();
    }

    @Test
    @DisplayName("Escape closes the palette and nothing is added")
    void escapeClosesThePalette() {
        control(KeyCode.K);
        write("G20 summit Rome 30 October 2021");
        type(KeyCode.ESCAPE);
        assertThat(window().shell().veiled()).isFalse();
        assertThat(events()).isZero();
    }

    @Test
    @DisplayName("F1 shows marks and keys until Escape")
    void keysPanel() {
        type(KeyCode.F1);
        assertThat(lookup(".keys-panel").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".keys-panel").tryQuery()).isEmpty();
    }

    @Test
    @DisplayName("an article that is typed goes to the inbox with its proposals")
    void addArticle() {
        control(KeyCode.N);
        write("The foreign ministers of Kazakhstan and Russia will meet in Astana on 5 October 2021.");
        control(KeyCode.ENTER);
        assertThat(store().articles().newest(5)).hasSize(1);
        assertThat(here()).isEqualTo(Destination.INBOX);
    }

    @Test
    @DisplayName("a file that is dropped on the window is read")
    void dropped() throws IOException {
        Path article = Files.writeString(folder.resolve("dropped" + number + ".txt"),
                "Summit in Tashkent\n\nThe presidents will meet in Tashkent on 7 October 2021.");
        interact(() -> window().shell().arrivals().drop(List.of(article.toFile()), null));
        assertThat(store().articles().newest(5)).hasSize(1);
    }

    @Test
    @DisplayName("what cannot be read is said at the foot and nothing is stored")
    void unreadable() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty" + number + ".txt"));
        interact(() -> window().shell().arrivals().drop(List.of(empty.toFile()), null));
        assertThat(store().articles().newest(5)).isEmpty();
        assertThat(lookup(".notice").queryAs(NoticeBar.class).isVisible()).isTrue();
    }

    @Test
    @DisplayName("a filter that is set has its word, hides with a number, and its cross clears it")
    void filterIsSetAndCleared() {
        interact(() -> {
            add("Summit of the Quad", EventKind.SUMMIT, Level.HIGHEST, "2021-09-24");
            add("Expert talks", EventKind.MEETING, Level.EXPERT, "2021-09-23");
            window().shell().openDay(LocalDate.of(2021, 9, 24));
            window().shell().filterState().chosen().set(EventFilter.EVERYTHING.withLevels(Set.of(Level.HIGHEST, Level.HIGH)));
        });
        FilterChip level = (FilterChip) lookup(".filter-chip").lookup((javafx.scene.Node chip) -> "High and highest".equals(chip
                .getAccessibleText())).query();
        assertThat(level.isSet()).isTrue();
        assertThat(lookup("1 shown, 1 hidden by level ·").tryQuery()).isPresent();
        clickOn("Show all");
        assertThat(level.isSet()).isFalse();
    }

    @Test
    @DisplayName("the filter bar rests once it is laid out, so that the window is drawn once")
    void filterBarRests() {
        control(KeyCode.DIGIT2);
        FilterBar bar = lookup(".filter-bar").queryAs(FilterBar.class);
        interact(() -> {
            bar.requestLayout();
            window().scene().getRoot().layout();
            assertThat(bar.isNeedsLayout()).isFalse();
        });
    }

    @Test
    @DisplayName("F puts the keyboard on the filter bar, and a filter's choices open below it")
    void filterByKeyAndMouse() {
        control(KeyCode.DIGIT2);
        type(KeyCode.F);
        assertThat(window().scene().getFocusOwner().getStyleClass()).contains("ours-chip");
        clickOn("Any kind");
        clickOn("Summit");
        assertThat(window().shell().filterState().chosen().get().kinds()).containsExactly(EventKind.SUMMIT);
    }

    @Test
    @DisplayName("dark is set in the preferences, holds at once and is kept")
    void dark() {
        control(KeyCode.COMMA);
        clickOn("Dark");
        assertThat(settings().load().dark()).isTrue();
        assertThat(window().shell().context().look().theme()).isEqualTo(org.chancery.ui.kit.Theme.DARK);
        assertThat(here()).isEqualTo(Destination.PREFERENCES);
    }

    @Test
    @DisplayName("the export dialog counts what goes and writes the file that is named")
    void export() {
        interact(() -> {
            add("Summit of the Quad", EventKind.SUMMIT, Level.HIGHEST, "2021-09-24");
            window().shell().openDay(LocalDate.of(2021, 9, 24));
        });
        Path file = folder.resolve("out" + number + ".ics");
        control(KeyCode.E);
        assertThat(lookup("1 event goes out").tryQuery()).isPresent();
        javafx.scene.control.TextField target = lookup(".panel .text-field").queryAs(javafx.scene.control.TextField.class);
        interact(() -> target.setText(file.toString()));
        clickOn(lookup(".panel .main-button").<javafx.scene.Node>query());
        assertThat(file).content().contains("SUMMARY").contains("Quad");
    }

    @Test
    @DisplayName("the export dialog withholds what its readers may not see, and says so before anything is written")
    void audience() {
        interact(() -> {
            add("Summit of the Quad", EventKind.SUMMIT, Level.HIGHEST, "2021-09-24");
            window().shell().openDay(LocalDate.of(2021, 9, 24));
        });
        control(KeyCode.E);
        assertThat(lookup("This is for the house; nothing is withheld.").tryQuery()).isPresent();
        ComboBox<Audience> readers = lookup((ComboBox<Audience> box) -> "For whom".equals(box.getAccessibleText())).query();
        interact(() -> readers.setValue(Audience.PUBLIC));
        assertThat(lookup("Nothing goes out under these filters").tryQuery()).isPresent();
        assertThat(lookup("1 event is withheld, as its level is above this audience: Summit of the Quad").tryQuery()).isPresent();
        clickOn("Show what is withheld as busy");
        assertThat(lookup("1 event goes out").tryQuery()).isPresent();
        Path file = folder.resolve("busy" + number + ".ics");
        javafx.scene.control.TextField target = lookup(".panel .text-field").queryAs(javafx.scene.control.TextField.class);
        interact(() -> target.setText(file.toString()));
        clickOn(lookup(".panel .main-button").<javafx.scene.Node>query());
        assertThat(file).content().contains("SUMMARY:Busy").doesNotContain("Quad");
    }

    @Test
    @DisplayName("the window is a rail of icons when narrow, and every place keeps its accessible name")
    void rail() {
        assertThat(lookup(".nav-word").tryQuery()).isEmpty();
        assertThat(lookup(".nav-item").queryAll().stream().map(javafx.scene.Node::getAccessibleText).toList()).hasSize(7)
                .doesNotContainNull()
                .doesNotContain("");
    }

    @Test
    @DisplayName("what comes into the watched folder waits in the inbox once, and the page in sight stays")
    void watchedFolder() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news" + number));
        Files.writeString(news.resolve("a.json"),
                "{\"title\":\"Lima\",\"published\":\"2021-09-20\",\"language\":\"en\",\"text\":\"Peruvian President Ana Diaz will visit Chile on "
                        + "4 October.\"}");
        Destination before = here();
        interact(() -> {
            window().watch().watch(news);
            for (int look = 0; look < 4; look++) {
                window().watch().look();
            }
        });
        assertThat(store().inbox().waiting()).hasSize(1);
        assertThat(here()).isEqualTo(before);
        assertThat(lookup("1 new article from the watched folder waits in the inbox").tryQuery()).isPresent();
    }
}
