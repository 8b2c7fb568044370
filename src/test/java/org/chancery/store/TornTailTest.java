package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.store.seal.Passphrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A store whose power failed in the middle of a write")
class TornTailTest {
    @TempDir
    private Path temporary;

    private ChanceryStore open(Path folder, boolean sealed) {
        try (Passphrase given = sealed ? Passphrase.of("lantern".toCharArray()) : null) {
            return ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC), given);
        }
    }

    private static void save(ChanceryStore store, String name) {
        store.events().save(Change.of(Author.DESK, Samples.event(name, "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
    }

    @ParameterizedTest(name = "encrypted {0}, of which {1} octets came down")
    @CsvSource({"true, 1", "true, 2048", "true, 4095", "true, 4096", "true, 6144", "false, 2048"})
    @DisplayName("has every save that was answered before")
    void answered(boolean sealed, int octets) throws IOException {
        Path folder = temporary.resolve("store");
        Path cut = Files.createDirectories(temporary.resolve("cut"));
        try (ChanceryStore store = open(folder, sealed)) {
            save(store, "First");
            save(store, "Second");
            byte[] file = Files.readAllBytes(folder.resolve("chancery.mv.db"));
            byte[] torn = Arrays.copyOf(file, file.length + octets);
            Arrays.fill(torn, file.length, torn.length, (byte) 0x5A);
            Files.write(cut.resolve("chancery.mv.db"), torn);
            Files.copy(folder.resolve("chancery.saves"), cut.resolve("chancery.saves"));
            if (sealed) {
                Files.copy(folder.resolve("chancery.key"), cut.resolve("chancery.key"));
            }
        }
        try (ChanceryStore store = open(cut, sealed)) {
            assertThat(store.events().count(EventFilter.EVERYTHING).passing()).isEqualTo(2);
            assertThat(store.check(done -> {}, () -> false).healthy()).isTrue();
            save(store, "Third");
        }
        try (ChanceryStore store = open(cut, sealed)) {
            assertThat(store.events().count(EventFilter.EVERYTHING).passing()).isEqualTo(3);
        }
    }
}
