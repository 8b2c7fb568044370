package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.exchange.bundle.BundleExport;
import org.chancery.exchange.bundle.BundleOptions;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.store.ChanceryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** What arrives at the window goes where it should, and an import is seen, chosen, undone. */
@Tag("window")
class ImportWindowTest extends ApplicationTest {
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:lima@x
            DTSTAMP:20210920T080000Z
            SUMMARY:Summit in Lima
            DTSTART;VALUE=DATE:20211001
            END:VEVENT
            BEGIN:VEVENT
            UID:quito@x
            DTSTAMP:20210920T080000Z
            SUMMARY:Talks in Quito
            DTSTART;VALUE=DATE:20211002
            END:VEVENT
            END:VCALENDAR
            """;

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

    private Path file(String name, String content) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("files" + number)).resolve(name), content);
    }

    private void drop(Path... files) {
        interact(() -> shell().arrivals().drop(java.util.Arrays.stream(files).map(Path::toFile).toList(), null));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        store().events().forEach(EventFilter.EVERYTHING, event -> names.add(event.facts().name()));
        return names;
    }

    private boolean previewed() {
        return lookup(".import-panel").tryQuery().isPresent();
    }

    private void control(KeyCode key) {
        press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
    }

    @Test
    @DisplayName("a calendar that is dropped is shown first; Enter imports it and Ctrl+Z takes all back")
    void importedAndUndone() throws IOException {
        drop(file("from-a-ministry.ics", CALENDAR));
        assertThat(previewed()).isTrue();
        assertThat(lookup("Summit in Lima").tryQuery()).isPresent();
        assertThat(lookup("2 of 2 chosen").tryQuery()).isPresent();
        assertThat(names()).isEmpty();
        type(KeyCode.ENTER);
        assertThat(previewed()).isFalse();
        assertThat(names()).containsExactly("Summit in Lima", "Talks in Quito");
        control(KeyCode.Z);
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("an event whose box is unticked by the mouse, or by Space, is not imported")
    void unticked() throws IOException {
        drop(file("a.ics", CALENDAR));
        CheckBox second = lookup(".import-list .check-box").nth(1).queryAs(CheckBox.class);
        clickOn(second);
        assertThat(lookup("1 of 2 chosen").tryQuery()).isPresent();
        ListView<?> list = lookup(".import-list").queryAs(ListView.class);
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        type(KeyCode.SPACE);
        assertThat(lookup("0 of 2 chosen").tryQuery()).isPresent();
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        assertThat(names()).containsExactly("Summit in Lima");
    }

    @Test
    @DisplayName("Escape leaves the store as it was")
    void escape() throws IOException {
        drop(file("a.ics", CALENDAR));
        type(KeyCode.ESCAPE);
        assertThat(previewed()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("two calendars and an article that are dropped together: one preview after the other, the article to the inbox")
    void mixed() throws IOException {
        drop(file("a.ics", CALENDAR), file("news.txt", "Summit in Tashkent\n\nThe presidents will meet in Tashkent on 7 October 2021."),
                file("b.txt", CALENDAR.replace("lima", "rome").replace("Lima", "Rome")));
        assertThat(store().articles().newest(5)).hasSize(1);
        type(KeyCode.ENTER);
        assertThat(lookup("Summit in Rome").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(names()).containsExactly("Summit in Lima", "Talks in Quito");
    }

    @Test
    @DisplayName("a table that is dropped, or whose cells are pasted, is shown first like a calendar")
    void table() throws IOException {
        drop(file("plan.csv", "Name;Date;City\nSummit in Lima;late October 2021;Lima\n"));
        assertThat(lookup("Summit in Lima").tryQuery()).isPresent();
        assertThat(names()).isEmpty();
        type(KeyCode.ENTER);
        assertThat(names()).containsExactly("Summit in Lima");
        interact(() -> shell().arrivals().drop(null, "Name\tDate\tCity\nTalks in Quito\t2021-10-02\tQuito\n"));
        type(KeyCode.ENTER);
        assertThat(names()).containsExactlyInAnyOrder("Summit in Lima", "Talks in Quito");
    }

    @Test
    @DisplayName("text that is dropped is told apart: a calendar, an address, an article")
    void droppedText() {
        interact(() -> shell().arrivals().drop(null, CALENDAR));
        assertThat(previewed()).isTrue();
        type(KeyCode.ESCAPE);
        interact(() -> shell().arrivals().drop(null, "https://example.org/news"));
        assertThat(
                lookup("Chancery never asks the network: save the page or the calendar in the browser and drop the file here").tryQuery())
                .isPresent();
        assertThat(store().articles().newest(5)).isEmpty();
        interact(() -> shell().arrivals().drop(null, "The foreign ministers will meet in Astana on 5 October 2021."));
        assertThat(store().articles().newest(5)).hasSize(1);
    }

    @Test
    @DisplayName("a calendar that is pasted is shown")
    void pasted() {
        interact(() -> {
            javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
            content.putString(CALENDAR);
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
        control(KeyCode.V);
        assertThat(previewed()).isTrue();
        assertThat(lookup("Talks in Quito").tryQuery()).isPresent();
    }

    /** A bundle of another store, with an article on which its event rests. */
    private static Path bundle() {
        Article article = Article.of("Talks in Geneva", null, null, LocalDate.of(2021, 9, 1), "en", "Talks will be held in Geneva.");
        Attestation claim = Attestation.byArticle(new Claim.Named("Talks of ministers"), Citation.of(article), Passage.of(article.text(), 0,
                5), LocalDate.of(2021, 9, 1), "rule");
        Path file = folder.resolve("from-another-desk" + number + ".json");
        try (ChanceryStore other = ChanceryStore.open(folder.resolve("other" + number), WholeWindow.MORNING)) {
            other.events().save(new Change(Author.DESK, List.of(article), List.of(), List.of(DiplomaticEvent.of(EventId.random(), List.of(
                    claim), "en", true, WholeWindow.MORNING.instant())), List.of()));
            BundleStore parts = new BundleStore(other.events(), other.transfer(), other.articles(), other.series(), other.parties(), other
                    .imports(), other.exports());
            new BundleExport(parts, new BundleOptions(false, "en", event -> null)).write(file, each -> other.events().forEach(
                    EventFilter.EVERYTHING, each), done -> {}, () -> false);
        }
        return file;
    }

    @Test
    @DisplayName("a bundle is shown first like a calendar, with its articles counted; undo takes both back and redo brings both")
    void bundles() {
        drop(bundle());
        assertThat(lookup("Talks of ministers").tryQuery()).isPresent();
        assertThat(lookup("from-another-desk" + number + ".json · 1 new article").tryQuery()).isPresent();
        assertThat(names()).isEmpty();
        type(KeyCode.ENTER);
        assertThat(names()).containsExactly("Talks of ministers");
        assertThat(store().articles().newest(5)).hasSize(1);
        control(KeyCode.Z);
        assertThat(names()).isEmpty();
        assertThat(store().articles().newest(5)).isEmpty();
        interact(() -> shell().redo());
        assertThat(names()).containsExactly("Talks of ministers");
        assertThat(store().articles().newest(5)).hasSize(1);
    }

    @Test
    @DisplayName("a bundle that is pasted as text is shown too; Escape leaves the store as it was")
    void pastedBundle() throws IOException {
        String text = Files.readString(bundle());
        interact(() -> shell().arrivals().drop(null, text));
        assertThat(previewed()).isTrue();
        assertThat(lookup("Talks of ministers").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(names()).isEmpty();
        assertThat(store().articles().newest(5)).isEmpty();
    }

    @Test
    @DisplayName("what calls itself a calendar and is none is said at the foot")
    void broken() throws IOException {
        drop(file("broken.ics", "Dear colleagues, the summit is on Monday."));
        assertThat(previewed()).isFalse();
        assertThat(lookup(".notice").queryAs(NoticeBar.class).isVisible()).isTrue();
        assertThat(names()).isEmpty();
    }
}
