package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.cli.OpenStore;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.StoreGuard.State;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;
import org.chancery.store.seal.SealedInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The settings beside a store")
class GuardedStoreTest {
    private static final TraceSearch SEARCH = new TraceSearch("Lanternville", "Principal Someone", "watchedplace");

    @TempDir
    private Path temporary;
    private Path folder;
    private Settings set;

    @BeforeEach
    void name() {
        folder = temporary.resolve("store");
        set = new Settings(new Desk(null, "Lanternville", ZoneId.of("Asia/Almaty"), List.of("Principal Someone"), "ru"), true, 115, false,
                temporary.resolve("watchedplace"), 15);
    }

    private OpenStore open(@Nullable String passphrase) {
        return new StoreFolders(folder, Clock.systemUTC()).open(folder, passphrase == null ? null : of(passphrase));
    }

    private SettingsFile settings(OpenStore store) {
        return StoreFolders.settings(folder, store.protection());
    }

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    @Test
    @DisplayName("are sealed when a passphrase is set, even before there is a store, and only theme, size and language stand outside")
    void sealed() throws IOException {
        try (OpenStore store = open(null)) {
            settings(store).save(set);
            assertThat(SEARCH.under(folder)).as("in the clear").isNotEmpty();
            store.guard().set(of("right"));
            assertThat(store.guard().state()).isEqualTo(State.SEALED);
            assertThat(SEARCH.under(folder)).isEmpty();
            assertThat(settings(store).load()).isEqualTo(set);
        }
        Settings outside = new SettingsFile(folder.resolve("settings.json")).outside();
        assertThat(outside.dark()).isTrue();
        assertThat(outside.percent()).isEqualTo(115);
        assertThat(outside.desk()).satisfies(desk -> assertThat(desk).extracting("language", "missionCity").containsExactly("ru", null));
        try (OpenStore store = open("right")) {
            assertThat(settings(store).load()).isEqualTo(set);
            settings(store).save(set.withPercent(90));
            assertThat(SEARCH.under(folder)).isEmpty();
            assertThat(settings(store).load().percent()).isEqualTo(90);
        }
    }

    @Test
    @DisplayName("cannot be opened by a passphrase or a recovery key that is good no longer")
    void changed() throws IOException {
        try (OpenStore store = open("first")) {
            store.guard().set(of("first"));
            settings(store).save(set);
            RecoveryKey old = store.guard().newRecoveryKey();
            String printed = new String(old.printed());
            store.guard().newRecoveryKey();
            store.guard().set(of("second"));
            byte[] sealed = Files.readAllBytes(folder.resolve("settings.sealed"));
            for (String bad : List.of("first", printed)) {
                assertThatThrownBy(() -> new SealedInputStream(new ByteArrayInputStream(sealed), ring -> ring.open(of(bad)).orElseThrow(
                        () -> new IllegalArgumentException("wrong")))).hasMessage("wrong");
            }
            try (SealedInputStream in = new SealedInputStream(new ByteArrayInputStream(sealed), ring -> ring.open(of("second"))
                    .orElseThrow())) {
                assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).contains("Lanternville");
            }
        }
    }

    @Test
    @DisplayName("come back into the clear when it is removed, and nothing is lost")
    void removed() {
        try (OpenStore store = open("right")) {
            store.guard().set(of("right"));
            settings(store).save(set);
            store.guard().remove();
            assertThat(settings(store).load()).isEqualTo(set);
            assertThat(folder.resolve("settings.sealed")).doesNotExist();
        }
        try (OpenStore store = open(null)) {
            assertThat(settings(store).load()).isEqualTo(set);
        }
    }

    @Test
    @DisplayName("that a killed process left in the clear are sealed by whoever reads them next")
    void healed() throws IOException {
        try (OpenStore store = open("right")) {
            store.guard().set(of("right"));
            new SettingsFile(folder.resolve("settings.json")).save(set);
            assertThat(SEARCH.under(folder)).isNotEmpty();
            assertThat(settings(store).load()).isEqualTo(set);
            assertThat(SEARCH.under(folder)).isEmpty();
        }
    }

    @Test
    @DisplayName("cannot be read while it is locked, and are there again when it is unlocked")
    void locked() {
        try (OpenStore store = open("right")) {
            store.guard().set(of("right"));
            settings(store).save(set);
            store.guard().lock();
            assertThatThrownBy(() -> settings(store).load()).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure
                    .fault()).isEqualTo(StoreFault.PASSPHRASE_NEEDED));
            assertThatThrownBy(() -> store.guard().unlock(of("wrong"))).isInstanceOf(StoreUnusable.class);
            store.guard().unlock(of("right"));
            assertThat(settings(store).load()).isEqualTo(set);
        }
    }
}
