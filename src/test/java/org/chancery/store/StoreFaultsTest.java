package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.Change;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import org.chancery.date.DateWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store that cannot be used, or hardly")
class StoreFaultsTest {
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("store");
    }

    private ChanceryStore open() {
        return ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    private DiplomaticEvent saveOne() {
        try (ChanceryStore store = open()) {
            return save(store, "Talks");
        }
    }

    private static DiplomaticEvent save(ChanceryStore store, String name) {
        return store.events().save(Change.of(Author.DESK, Samples.event(name, "2021-09-30", EventStatus.SCHEDULED, Samples.KZ))).getFirst();
    }

    private static long count(ChanceryStore store) {
        return store.events().count(EventFilter.EVERYTHING).passing();
    }

    private static void fails(ThrowingCallable call, StoreFault fault) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    @Test
    @DisplayName("reading a store that does not exist makes nothing")
    void missing() {
        try (ChanceryStore store = open()) {
            assertThat(count(store)).isZero();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    @DisplayName("a file is no store, and stays as it was")
    void file() throws IOException {
        Files.writeString(folder, "not a database");
        fails(this::open, StoreFault.NOT_A_STORE);
        assertThat(folder).hasContent("not a database");
    }

    @Test
    @DisplayName("a file in the place of the database is no store, and stays as it was")
    void strangeFile() throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("chancery.mv.db"), "something else ".repeat(1000));
        fails(this::open, StoreFault.NOT_A_STORE);
        assertThat(file).hasContent("something else ".repeat(1000));
    }

    @Test
    @DisplayName("a folder that cannot be made is said to be so")
    void impossible() throws IOException {
        Files.writeString(temporary.resolve("blocked"), "");
        ChanceryStore store = ChanceryStore.open(temporary.resolve("blocked/store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        fails(() -> save(store, "Talks"), StoreFault.CANNOT_CREATE);
        store.close();
    }

    @Test
    @DisplayName("a second user of an open store is told that it is in use, and the first goes on")
    void inUse() {
        try (ChanceryStore first = open()) {
            save(first, "Talks");
            fails(this::open, StoreFault.IN_USE);
            save(first, "More talks");
            assertThat(count(first)).isEqualTo(2);
        }
        try (ChanceryStore after = open()) {
            assertThat(count(after)).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("a store of a newer version is refused and stays as it was")
    void newer() throws Exception {
        DiplomaticEvent event = saveOne();
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        sql(url, "INSERT INTO \"flyway_schema_history\" SELECT 9999, '9999', 'later', \"type\", \"script\", \"checksum\", \"installed_by\","
                + " \"installed_on\", \"execution_time\", TRUE FROM \"flyway_schema_history\" WHERE \"version\" = '1'");
        byte[] before = Files.readAllBytes(folder.resolve("chancery.mv.db"));
        fails(this::open, StoreFault.NEWER_VERSION);
        assertThat(Files.readAllBytes(folder.resolve("chancery.mv.db"))).isEqualTo(before);
        sql(url, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '9999'");
        try (ChanceryStore store = open()) {
            assertThat(store.events().find(event.id())).contains(event);
        }
    }

    @Test
    @DisplayName("a store of an older version is brought up to date with all it holds, and its copy is kept")
    void older() throws Exception {
        DiplomaticEvent event = saveOne();
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        sql(url, "DROP TABLE saves");
        withoutHistory(url);
        withoutLevels(url);
        sql(url, "DROP TABLE published");
        sql(url, "DROP TABLE publication");
        sql(url, "DROP TABLE imported");
        sql(url, "DROP TABLE desk_word");
        sql(url, "ALTER TABLE article DROP COLUMN dateline");
        withoutHashes(url);
        sql(url, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13')");
        try (ChanceryStore store = open()) {
            assertThat(store.events().find(event.id())).contains(event);
            DeskWord word = new DeskWord(DeskWord.Sort.CITY, "en", List.of("Zarqal"), Map.of("c", "GE"));
            store.lexicon().save(List.of(word));
            assertThat(store.lexicon().all()).containsExactly(word);
        }
    }

    @Test
    @DisplayName("a store whose version is not that of its tables is damaged, and stays as it was")
    void versionLost() throws Exception {
        saveOne();
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        sql(url, "DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INTEGER) > 8");
        byte[] before = Files.readAllBytes(folder.resolve("chancery.mv.db"));
        fails(this::open, StoreFault.DAMAGED);
        assertThat(Files.readAllBytes(folder.resolve("chancery.mv.db"))).isEqualTo(before);
    }

    @Test
    @DisplayName("in a store from before there were levels an event gets the one of its origin, and an article is public")
    void levelsByOrigin() throws Exception {
        DiplomaticEvent byHand = saveOne();
        DiplomaticEvent imported;
        Article article = Samples.article(1);
        DiplomaticEvent read = Samples.everything(article);
        try (ChanceryStore store = open()) {
            imported = save(store, "Imported");
            store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(read), List.of()));
            store.imports().remember(List.of(new Imported(imported.uid(), 0, null, "SUMMARY:Imported\nCLASS:CONFIDENTIAL\n"), new Imported(
                    "another", 0, null, "CLASS:PUBLIC\n")));
        }
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        withoutHashes(url);
        withoutRecurrence(url);
        sql(url, "DROP TABLE saves");
        withoutHistory(url);
        withoutLevels(url);
        sql(url, "ALTER TABLE publication DROP COLUMN kept_password");
        sql(url, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('7', '8', '9', '10', '11', '12', '13')");
        try (ChanceryStore store = open()) {
            assertThat(store.events().find(byHand.id()).orElseThrow().release()).isEqualTo(ReleaseLevel.INTERNAL);
            assertThat(store.events().find(read.id()).orElseThrow().release()).isEqualTo(ReleaseLevel.PUBLIC);
            assertThat(store.events().find(imported.id()).orElseThrow().release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
            assertThat(store.articles().release(article.id())).isEqualTo(ReleaseLevel.PUBLIC);
        }
    }

    private void withoutHashes(String url) throws Exception {
        for (String table : List.of("event", "event_change", "article", "party", "office", "venue", "series")) {
            sql(url, "DROP INDEX " + table + "_by_hash");
            sql(url, "ALTER TABLE " + table + " DROP COLUMN record_hash");
        }
    }

    private void withoutRecurrence(String url) throws Exception {
        sql(url, "DROP INDEX imported_recurs_until");
        sql(url, "ALTER TABLE imported DROP COLUMN recurs_until");
    }

    @Test
    @DisplayName("in a store from before rules were followed, one that was kept with its event is followed from now on")
    void recurrence() throws Exception {
        DiplomaticEvent event = saveOne();
        try (ChanceryStore store = open()) {
            store.imports().remember(List.of(new Imported(event.uid(), 0, null, "DTSTART;VALUE=DATE:20210930\nRRULE:FREQ=WEEKLY\n"),
                    new Imported("another", 0, null, "DTSTART;VALUE=DATE:20210930\n")));
        }
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        sql(url, "DROP TABLE saves");
        withoutHistory(url);
        withoutHashes(url);
        withoutRecurrence(url);
        sql(url, "ALTER TABLE publication DROP COLUMN kept_password");
        sql(url, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('8', '9', '10', '11', '12', '13')");
        try (ChanceryStore store = open()) {
            assertThat(store.recurrences().recurring(DateWindow.ofYear(2030), EventFilter.EVERYTHING)).singleElement().satisfies(
                    one -> assertThat(one.event().id()).isEqualTo(event.id()));
        }
    }

    private void withoutHistory(String url) throws Exception {
        sql(url, "DROP TABLE article_change");
        sql(url, "DROP TABLE party_change");
        sql(url, "DROP TABLE binned_event");
        sql(url, "DROP TABLE binned_decision");
        sql(url, "DROP INDEX event_change_by_time");
    }

    private void withoutLevels(String url) throws Exception {
        sql(url, "DROP TABLE departed_event");
        sql(url, "DROP TABLE departure");
        sql(url, "DROP INDEX event_by_release");
        sql(url, "DROP INDEX article_by_release");
        sql(url, "ALTER TABLE event DROP COLUMN release_level");
        sql(url, "ALTER TABLE article DROP COLUMN release_level");
        sql(url, "ALTER TABLE publication DROP COLUMN audience");
        sql(url, "ALTER TABLE publication DROP COLUMN withheld_form");
    }

    private void sql(String url, String statement) throws Exception {
        Files.deleteIfExists(folder.resolve("chancery.sums"));
        try (Connection connection = DriverManager.getConnection(url, "chancery", ""); Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    @DisplayName("a damaged store is said to be so, without a surprise")
    void damaged() throws IOException {
        try (ChanceryStore store = open()) {
            for (int i = 0; i < 50; i++) {
                save(store, "Talks " + i);
            }
        }
        Path file = folder.resolve("chancery.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 8192, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
            try (ChanceryStore store = open()) {
                count(store);
            }
        }).isInstanceOf(StoreUnusable.class);
    }

    @Test
    @DisplayName("a reader leaves every byte as it was")
    void readingChangesNothing() throws IOException {
        saveOne();
        byte[] before = Files.readAllBytes(folder.resolve("chancery.mv.db"));
        try (ChanceryStore store = open()) {
            assertThat(count(store)).isEqualTo(1);
            store.search().search("talks", 0, 5);
        }
        assertThat(Files.readAllBytes(folder.resolve("chancery.mv.db"))).isEqualTo(before);
    }

    @Test
    @DisplayName("an interrupt of a caller closes nothing and loses nothing")
    void interrupts() throws InterruptedException {
        try (ChanceryStore store = open()) {
            save(store, "First");
            CountDownLatch done = new CountDownLatch(1);
            List<Boolean> stillInterrupted = new ArrayList<>();
            Thread caller = new Thread(() -> {
                for (int i = 0; i < 20; i++) {
                    Thread.currentThread().interrupt();
                    save(store, "Interrupted " + i);
                    stillInterrupted.add(Thread.interrupted());
                }
                done.countDown();
            });
            caller.start();
            done.await();
            assertThat(count(store)).isEqualTo(21);
            assertThat(stillInterrupted).hasSize(20).containsOnly(true);
        }
    }

    @Test
    @DisplayName("a store whose making was cut short is made again")
    void cutShort() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("chancery.new.mv.db"), "half of a");
        DiplomaticEvent event = saveOne();
        try (ChanceryStore store = open()) {
            assertThat(store.events().find(event.id())).contains(event);
        }
        assertThat(folder.resolve("chancery.new.mv.db")).doesNotExist();
    }
}
