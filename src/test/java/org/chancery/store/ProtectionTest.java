package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The passphrase of a store")
class ProtectionTest {
    private static final String MARKER = "Zyzzyxmarker";

    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("store");
    }

    private ChanceryStore open(@Nullable String passphrase) {
        return ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC), passphrase == null ? null : of(passphrase));
    }

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    private static void save(ChanceryStore store) {
        store.events().save(Change.of(Author.DESK, Samples.event(MARKER, "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
    }

    private static long count(ChanceryStore store) {
        return store.events().count(EventFilter.EVERYTHING).passing();
    }

    private static void fails(ThrowingCallable call, StoreFault fault) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    /** Whether any file of the store has the marker in it. */
    private boolean tells() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARKER)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("opens a store that was made under it; another one, or none, is said to be so and changes nothing")
    void fromTheStart() throws IOException {
        try (ChanceryStore store = open("right")) {
            save(store);
            assertThat(store.protection().isSealed()).isTrue();
        }
        byte[] before = Files.readAllBytes(folder.resolve("chancery.mv.db"));
        fails(() -> open("wrong"), StoreFault.WRONG_PASSPHRASE);
        fails(() -> open(null), StoreFault.PASSPHRASE_NEEDED);
        assertThat(Files.readAllBytes(folder.resolve("chancery.mv.db"))).isEqualTo(before);
        assertThat(tells()).isFalse();
        try (ChanceryStore store = open("right")) {
            assertThat(count(store)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("can be set, changed and removed later; no file tells before it is removed")
    void later() throws IOException {
        try (ChanceryStore store = open(null)) {
            save(store);
        }
        assertThat(tells()).isTrue();
        try (ChanceryStore store = open(null)) {
            store.protection().set(of("first"));
            save(store);
            assertThat(count(store)).isEqualTo(2);
        }
        assertThat(tells()).isFalse();
        try (ChanceryStore store = open("first")) {
            store.protection().set(of("second"));
        }
        fails(() -> open("first"), StoreFault.WRONG_PASSPHRASE);
        try (ChanceryStore store = open("second")) {
            store.protection().remove();
            save(store);
        }
        try (ChanceryStore store = open(null)) {
            assertThat(count(store)).isEqualTo(3);
            assertThat(store.protection().isSealed()).isFalse();
        }
        assertThat(folder.resolve("chancery.key")).doesNotExist();
    }

    @Test
    @DisplayName("has a recovery key in its place once one was made")
    void recovery() {
        try (ChanceryStore store = open("forgotten")) {
            save(store);
            assertThat(store.protection().hasRecoveryKey()).isFalse();
            String key = new String(store.protection().newRecoveryKey().printed());
            assertThat(store.protection().hasRecoveryKey()).isTrue();
            store.close();
            try (ChanceryStore again = open(key)) {
                assertThat(count(again)).isEqualTo(1);
                again.protection().set(of("remembered"));
            }
            try (ChanceryStore again = open("remembered")) {
                assertThat(again.protection().opens(of(key))).isTrue();
            }
        }
    }

    @Test
    @DisplayName("locks an open store, which then answers nothing until it is given again")
    void lock() {
        try (ChanceryStore store = open("right")) {
            save(store);
            store.protection().lock();
            fails(() -> count(store), StoreFault.PASSPHRASE_NEEDED);
            fails(() -> store.protection().unlock(of("wrong")), StoreFault.WRONG_PASSPHRASE);
            fails(() -> count(store), StoreFault.PASSPHRASE_NEEDED);
            store.protection().unlock(of("right"));
            assertThat(count(store)).isEqualTo(1);
            save(store);
        }
    }

    @Test
    @DisplayName("is asked for even if its file is half damaged; without the file nothing opens, and that is said")
    void keyFile() throws IOException {
        try (ChanceryStore store = open("right")) {
            save(store);
        }
        Path file = folder.resolve("chancery.key");
        byte[] octets = Files.readAllBytes(file);
        octets[70] ^= 1;
        Files.write(file, octets);
        try (ChanceryStore store = open("right")) {
            assertThat(count(store)).isEqualTo(1);
        }
        Files.delete(file);
        fails(() -> open("right"), StoreFault.KEY_LOST);
    }

    @Test
    @DisplayName("means nothing to a store in the clear with a key beside it, as a killed process leaves it")
    void leftOver() throws IOException {
        try (ChanceryStore store = open("right")) {
            save(store);
        }
        byte[] key = Files.readAllBytes(folder.resolve("chancery.key"));
        try (ChanceryStore store = open("right")) {
            store.protection().remove();
        }
        Files.write(folder.resolve("chancery.key"), key);
        try (ChanceryStore store = open(null)) {
            assertThat(count(store)).isEqualTo(1);
            store.protection().set(of("other"));
        }
        try (ChanceryStore store = open("other")) {
            assertThat(count(store)).isEqualTo(1);
        }
    }
}
