package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.EventFilter;
import org.chancery.store.ChanceryStore;
import org.chancery.store.seal.Passphrase;
import org.chancery.task.SameThreadRunner;
import org.chancery.ui.passphrase.Guarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lock of a window")
class LockTest {
    @TempDir
    private Path folder;

    private ChanceryStore store;
    private Lock lock;
    private Instant now = Instant.parse("2021-09-27T03:12:00Z");
    private int minutes = 5;
    private boolean quiet = true;
    private final List<String> seen = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private final class Seen implements Lock.Room {
        @Override
        public void blank() {
            seen.add("blank");
        }

        @Override
        public void open() {
            seen.add("open");
        }
    }

    @BeforeEach
    void open() {
        store = ChanceryStore.open(folder.resolve("store"), Clock.fixed(now, java.time.ZoneOffset.UTC));
        store.lexicon().all();
        store.events().save(new org.chancery.agenda.Change(org.chancery.agenda.Author.DESK, List.of(), List.of(), List.of(), List.of()));
        lock = new Lock(new Guarded(store.protection()), new SameThreadRunner(), () -> now, () -> minutes, () -> quiet, new Seen());
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(failures).isEmpty();
    }

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private void encrypt() {
        store.protection().set(of("right"));
    }

    private void after(Duration time) {
        now = now.plus(time);
        lock.pulse(failures::add);
    }

    private void unreadable() {
        assertThatThrownBy(() -> store.events().count(EventFilter.EVERYTHING)).isInstanceOfSatisfying(StoreUnusable.class,
                failure -> assertThat(failure.fault()).isEqualTo(StoreFault.PASSPHRASE_NEEDED));
    }

    @Test
    @DisplayName("closes when nobody has touched it for as long as is set, not before, and wipes the key")
    void idle() {
        encrypt();
        after(Duration.ofMinutes(4));
        lock.touched();
        after(Duration.ofSeconds(299));
        assertThat(seen).isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(seen).containsExactly("blank");
        assertThat(lock.closed()).isTrue();
        unreadable();
    }

    @Test
    @DisplayName("stays open for ever if so set, and closes by hand all the same")
    void never() {
        encrypt();
        minutes = 0;
        after(Duration.ofDays(2));
        assertThat(lock.closed()).isFalse();
        lock.now(() -> seen.add("clear"), failures::add);
        assertThat(seen).containsExactly("blank");
        unreadable();
    }

    @Test
    @DisplayName("does not close a store that is not encrypted, and says so when asked to")
    void clear() {
        after(Duration.ofHours(3));
        lock.now(() -> seen.add("clear"), failures::add);
        assertThat(seen).containsExactly("clear");
        assertThat(store.events().count(EventFilter.EVERYTHING).passing()).isZero();
    }

    @Test
    @DisplayName("opens to the right passphrase alone")
    void opens() {
        encrypt();
        after(Duration.ofMinutes(5));
        assertThatThrownBy(() -> lock.open(of("wrong"))).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure
                .fault()).isEqualTo(StoreFault.WRONG_PASSPHRASE));
        assertThat(lock.closed()).isTrue();
        unreadable();
        lock.open(of("right"));
        lock.opened();
        assertThat(seen).containsExactly("blank", "open");
        assertThat(store.events().count(EventFilter.EVERYTHING).passing()).isZero();
        after(Duration.ofMinutes(4));
        assertThat(lock.closed()).isFalse();
    }

    @Test
    @DisplayName("takes everything out of sight at once while work is under way, asks for the passphrase, and wipes the key after it")
    void working() {
        encrypt();
        quiet = false;
        after(Duration.ofMinutes(5));
        assertThat(seen).containsExactly("blank");
        assertThat(store.events().count(EventFilter.EVERYTHING).passing()).isZero();
        assertThatThrownBy(() -> lock.open(of("wrong"))).isInstanceOf(StoreUnusable.class);
        quiet = true;
        after(Duration.ofSeconds(3));
        unreadable();
        lock.open(of("right"));
        lock.opened();
        assertThat(seen).containsExactly("blank", "open");
    }

    @Test
    @DisplayName("counts anew when the clock is set back")
    void backwards() {
        encrypt();
        after(Duration.ofDays(-1));
        after(Duration.ofMinutes(5));
        assertThat(lock.closed()).isTrue();
    }
}
