package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Series;
import org.chancery.article.Article;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.engine.Safekeeping.FileState;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a store holds")
class SafekeepingTest {
    private static final long SEED = Long.getLong("seed", 11);
    private static final int FLIPS = Integer.getInteger("chancery.flips", 12);

    @TempDir
    private Path temporary;
    private Path folder;
    private Instant now = Samples.NOW;

    @BeforeEach
    void name() {
        folder = temporary.resolve("store");
    }

    private ChanceryStore open(@Nullable String passphrase) {
        return open(folder, passphrase);
    }

    private ChanceryStore open(Path where, @Nullable String passphrase) {
        try (Passphrase given = passphrase == null ? null : of(passphrase)) {
            return ChanceryStore.open(where, Clock.fixed(now, ZoneOffset.UTC), given);
        }
    }

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    /** One event with a claim of every kind, its article, history and series, and one by hand. */
    private List<DiplomaticEvent> fill(@Nullable String passphrase) {
        Article article = Samples.article(1).filed("KOKSHETAU, April 8");
        try (ChanceryStore store = open(passphrase)) {
            List<DiplomaticEvent> saved = new ArrayList<>(store.events().save(new Change(Author.READING, List.of(article), List.of(
                    new Series(Samples.FORUM, "Forum of Interregional Cooperation")), List.of(Samples.everything(article)), List.of())));
            saved.addAll(store.events().save(Change.of(Author.DESK, Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED,
                    Samples.KZ))));
            return saved;
        }
    }

    private static List<DiplomaticEvent> all(ChanceryStore store) {
        List<DiplomaticEvent> all = new ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, all::add);
        return all;
    }

    private static HealthReport check(ChanceryStore store) {
        return store.check(done -> {}, () -> false);
    }

    private static void fails(ThrowingCallable call, InputFault fault) {
        assertThatThrownBy(call).isInstanceOfSatisfying(UnreadableInput.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "right"})
    @DisplayName("comes back whole from a backup, into an empty folder as into its own")
    void backupAndRestore(String passphrase) throws IOException {
        String given = passphrase.isEmpty() ? null : passphrase;
        List<DiplomaticEvent> saved = fill(given);
        Path backup = temporary.resolve("all.backup");
        try (ChanceryStore store = open(given)) {
            store.safekeeping().backup(backup);
            store.events().remove(saved.get(1).id(), saved.get(1).version(), Author.DESK);
            store.events().save(Change.of(Author.DESK, Samples.event("Later", "2022", EventStatus.PLANNED, Samples.KZ)));
            BackupPreview preview = store.preview(backup, null);
            assertThat(preview.same()).isEqualTo(1);
            assertThat(preview.onlyHere()).containsExactly("Later");
            assertThat(preview.onlyThere()).containsExactly("Talks");
            store.safekeeping().restore(backup, null);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(check(store).healthy()).isTrue();
            store.events().save(Change.of(Author.DESK, Samples.event("After", "2022", EventStatus.PLANNED, Samples.KZ)));
        }
        Path other = temporary.resolve("other");
        try (ChanceryStore store = ChanceryStore.unopened(other, Clock.systemUTC(), null)) {
            try (Passphrase of = given == null ? null : of(given)) {
                store.safekeeping().restore(backup, of);
            }
            assertThat(store.protection().isSealed()).isEqualTo(given != null);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
        try (ChanceryStore store = open(other, given)) {
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(store.history().of(saved.get(0).id(), "en")).hasSize(1);
        }
    }

    @Test
    @DisplayName("can be read in a backup without a database, a line a row")
    void lines() throws IOException {
        fill(null);
        Path backup = temporary.resolve("all.backup");
        try (ChanceryStore store = open(null)) {
            store.safekeeping().backup(backup);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(backup)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .anyMatch(line -> line.startsWith("{\"event\":{\"id\":")
                            && line.contains("\"name\":\"Talks\"") && line.contains("\"date_edtf\":\"2021-09-30\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "right"})
    @DisplayName("is not replaced by a backup that was changed or cut off, and stays as it was")
    void damagedBackup(String passphrase) throws IOException {
        String given = passphrase.isEmpty() ? null : passphrase;
        List<DiplomaticEvent> saved = fill(given);
        Path backup = temporary.resolve("all.backup");
        try (ChanceryStore store = open(given)) {
            store.safekeeping().backup(backup);
            byte[] whole = Files.readAllBytes(backup);
            Random random = new Random(SEED);
            for (int i = 0; i < FLIPS; i++) {
                byte[] changed = whole.clone();
                // Beyond the first octets of gzip, which say nothing, and the key ring, of which one half may be damaged.
                int from = given == null ? 10 : 600;
                changed[from + random.nextInt(whole.length - from)] ^= (byte) (1 << random.nextInt(8));
                Path bad = Files.write(temporary.resolve("bad.backup"),
                        i % 3 == 2 ? java.util.Arrays.copyOf(whole, whole.length - 1 - random
                                .nextInt(whole.length - 400)) : changed);
                fails(() -> store.safekeeping().restore(bad, null), InputFault.NO_BACKUP);
                fails(() -> store.preview(bad, null), InputFault.NO_BACKUP);
            }
            fails(() -> store.safekeeping().restore(temporary.resolve("none"), null), InputFault.MISSING);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "right"})
    @DisplayName("is never wrong unnoticed after a flipped bit, and nothing more is written then")
    void flips(String passphrase) throws IOException {
        String given = passphrase.isEmpty() ? null : passphrase;
        fill(given);
        Path file = folder.resolve("chancery.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(SEED);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (ChanceryStore store = open(given)) {
                assertThat(store.safekeeping().changedOutside()).as("octet %d, seed %d", at, SEED).isTrue();
                assertThat(check(store).healthy()).as("octet %d, seed %d", at, SEED).isFalse();
                assertThatThrownBy(() -> store.events().save(Change.of(Author.DESK, Samples.event("More", "2021", EventStatus.PLANNED,
                        Samples.KZ)))).isInstanceOf(StoreUnusable.class);
            } catch (StoreUnusable noticed) {
                assertThat(noticed.fault()).as("octet %d, seed %d", at, SEED).isIn(StoreFault.DAMAGED, StoreFault.NOT_A_STORE,
                        StoreFault.CANNOT_USE);
            }
        }
        Files.write(file, whole);
        try (ChanceryStore store = open(given)) {
            assertThat(check(store).healthy()).isTrue();
            assertThat(check(store).file()).isEqualTo(FileState.AS_CLOSED);
            assertThat(check(store).tallies()).extracting(HealthReport.Tally::kind).containsExactly(HealthReport.RecordKind.EVENT,
                    HealthReport.RecordKind.ARTICLE, HealthReport.RecordKind.PARTY, HealthReport.RecordKind.OFFICE,
                    HealthReport.RecordKind.VENUE, HealthReport.RecordKind.SERIES, HealthReport.RecordKind.CHANGE);
        }
    }

    @Test
    @DisplayName("is compared with its hashes: a row that something else changed is named")
    void hashes() throws Exception {
        List<DiplomaticEvent> saved = fill(null);
        Files.delete(folder.resolve("chancery.sums"));
        String url = "jdbc:h2:file:" + folder.resolve("chancery") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = java.sql.DriverManager.getConnection(url, "chancery", ""); var change = connection.createStatement()) {
            change.execute("UPDATE attestation SET claimed = claimed || 'x' WHERE place = 0 AND event = '" + saved.get(0).id() + "'");
            change.execute("UPDATE article SET title = 'Another'");
            change.execute("UPDATE event_change SET author = 'somebody' WHERE id = 1");
        }
        try (ChanceryStore store = open(null)) {
            HealthReport found = check(store);
            assertThat(found.wrong()).extracting(HealthReport.Wrong::kind).contains(HealthReport.RecordKind.ARTICLE,
                    HealthReport.RecordKind.CHANGE);
            assertThat(found.healthy()).isFalse();
        }
    }

    @Test
    @DisplayName("is not called well by a check that was stopped")
    void stopped() {
        fill(null);
        try (ChanceryStore store = open(null)) {
            assertThatThrownBy(() -> store.check(done -> {}, () -> true)).isInstanceOf(java.util.concurrent.CancellationException.class);
            assertThat(check(store).healthy()).isTrue();
        }
    }

    @Test
    @DisplayName("is backed up by itself once an hour, seven days and four weeks back; restoring is rehearsed once a week")
    void retention() {
        int days = 36;
        for (int day = 0; day < days; day++) {
            now = Samples.NOW.plus(Duration.ofDays(day));
            fillMore();
        }
        now = now.plus(Duration.ofMinutes(20));
        fillMore();
        try (ChanceryStore store = open(null)) {
            Safekeeping files = store.safekeeping();
            List<Instant> made = files.backups().stream().map(Safekeeping.Kept::made).toList();
            Instant last = Samples.NOW.plus(Duration.ofDays(days - 1));
            assertThat(made.subList(0, 7)).containsExactly(last, last.minus(Duration.ofDays(1)), last.minus(Duration.ofDays(2)), last.minus(
                    Duration.ofDays(3)), last.minus(Duration.ofDays(4)), last.minus(Duration.ofDays(5)), last.minus(Duration.ofDays(6)));
            assertThat(made).hasSizeBetween(9, 10);
            assertThat(files.lastRehearsal()).isEmpty();
            assertThatThrownBy(() -> files.rehearseIfDue(() -> true)).isInstanceOf(java.util.concurrent.CancellationException.class);
            assertThat(files.lastRehearsal()).isEmpty();
            files.rehearseIfDue(() -> false);
            assertThat(folder.resolve("chancery.rehearsing")).doesNotExist();
            assertThat(files.rehearseIfDue(() -> false)).isEmpty();
            assertThat(files.lastRehearsal()).hasValueSatisfying(rehearsal -> assertThat(rehearsal.successful()).isTrue());
        }
    }

    private void fillMore() {
        try (ChanceryStore store = open(null)) {
            store.events().save(Change.of(Author.DESK, Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
        }
    }

    @Test
    @DisplayName("can be used while restoring is rehearsed")
    void usedMeanwhile() {
        fill("right");
        try (ChanceryStore store = open("right")) {
            store.safekeeping().keep();
            List<Integer> seen = new ArrayList<>();
            assertThat(store.safekeeping().rehearseIfDue(() -> {
                if (seen.isEmpty()) {
                    store.events().save(Change.of(Author.DESK, Samples.event("Meanwhile", "2022", EventStatus.PLANNED, Samples.KZ)));
                    seen.add(all(store).size());
                }
                return false;
            })).hasValueSatisfying(rehearsal -> assertThat(rehearsal.successful()).isTrue());
            assertThat(seen).containsExactly(3);
        }
    }

    @Test
    @DisplayName("is kept at once when asked, but not when its file was changed from outside")
    void keptAtOnce() throws IOException {
        fill(null);
        try (ChanceryStore store = open(null)) {
            now = now.plusSeconds(60);
            int before = store.safekeeping().backups().size();
            Safekeeping.Kept kept = store.safekeeping().keep();
            assertThat(store.safekeeping().backups()).hasSize(before + 1).first().isEqualTo(kept);
            assertThat(store.preview(kept.file(), null).same()).isEqualTo(2);
        }
        Path file = folder.resolve("chancery.mv.db");
        byte[] octets = Files.readAllBytes(file);
        octets[octets.length - 1] ^= 1;
        Files.write(file, octets);
        try (ChanceryStore store = open(null)) {
            assertThatThrownBy(() -> store.safekeeping().keep()).isInstanceOfSatisfying(StoreUnusable.class, refused -> assertThat(refused
                    .fault()).isEqualTo(StoreFault.DAMAGED));
        }
    }

    @Test
    @DisplayName("asks for the passphrase of a backup that lies under another one")
    void anotherPassphrase() throws IOException {
        List<DiplomaticEvent> saved = fill("right");
        Path backup = temporary.resolve("all.backup");
        try (ChanceryStore store = open("right")) {
            store.safekeeping().backup(backup);
        }
        Path other = temporary.resolve("other");
        try (ChanceryStore store = open(other, "another")) {
            store.events().save(Change.of(Author.DESK, Samples.event("Here", "2022", EventStatus.PLANNED, Samples.KZ)));
            unusable(() -> store.preview(backup, null), StoreFault.PASSPHRASE_NEEDED);
            try (Passphrase wrong = of("wrong"); Passphrase right = of("right")) {
                unusable(() -> store.restore(backup, wrong), StoreFault.WRONG_PASSPHRASE);
                assertThat(store.preview(backup, right).onlyHere()).containsExactly("Here");
                store.restore(backup, right);
            }
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
        try (ChanceryStore store = open(other, "another")) {
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    private static void unusable(ThrowingCallable call, StoreFault fault) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    @Test
    @DisplayName("is found by the search as it was restored, whatever was remembered of it before")
    void searchAfterRestoring() {
        fill(null);
        try (ChanceryStore store = open(null)) {
            Safekeeping.Kept kept = store.safekeeping().keep();
            store.events().save(Change.of(Author.DESK, Samples.event("Caravan", "2022", EventStatus.PLANNED, Samples.KZ)));
            assertThat(store.search().search("caravan", 0, 5)).isNotEmpty();
            store.restore(kept.file(), null);
            assertThat(store.search().search("caravan", 0, 5)).isEmpty();
            store.events().save(Change.of(Author.DESK, Samples.event("Harbour", "2022", EventStatus.PLANNED, Samples.KZ)));
            assertThat(store.search().search("harbour", 0, 5)).isNotEmpty();
            assertThat(store.search().search("talks", 0, 5)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("is taken from a backup where the store cannot be opened any more, whose file is kept")
    void afterLoss() throws IOException {
        List<DiplomaticEvent> saved = fill("right");
        Path backup = temporary.resolve("all.backup");
        try (ChanceryStore store = open("right")) {
            store.safekeeping().backup(backup);
        }
        Files.delete(folder.resolve("chancery.key"));
        try (Passphrase given = of("right"); ChanceryStore store = ChanceryStore.unopened(folder, Clock.systemUTC(), given)) {
            assertThat(store.preview(backup, given).onlyThere()).hasSize(2);
            store.safekeeping().restore(backup, given);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
        assertThat(folder.resolve("chancery.damaged-1.mv.db")).exists();
        try (ChanceryStore store = open("right")) {
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(saved);
        }
    }
}
