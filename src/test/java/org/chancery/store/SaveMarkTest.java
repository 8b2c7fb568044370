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
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store whose process was killed")
class SaveMarkTest {
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void place() {
        folder = temporary.resolve("store");
    }

    private ChanceryStore open() {
        return ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    private static void save(ChanceryStore store, String name) {
        store.events().save(Change.of(Author.DESK, Samples.event(name, "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
    }

    private static long count(ChanceryStore store) {
        return store.events().count(EventFilter.EVERYTHING).passing();
    }

    @Test
    @DisplayName("and went back behind an answered save says so, is not written into, and goes on from a backup of what it holds")
    void wentBack() throws IOException {
        Path file = folder.resolve("chancery.mv.db");
        Path mark = folder.resolve("chancery.saves");
        byte[] before;
        byte[] last;
        try (ChanceryStore store = open()) {
            save(store, "Kept");
            before = Files.readAllBytes(file);
            save(store, "Gone");
            last = Files.readAllBytes(mark);
        }
        assertThat(mark).as("after an orderly end").doesNotExist();
        Files.write(file, before);
        Files.delete(folder.resolve("chancery.sums"));
        Files.write(mark, last);
        try (ChanceryStore store = open()) {
            assertThat(store.safekeeping().changedOutside()).isTrue();
            assertThat(store.check(done -> {}, () -> false).healthy()).isFalse();
            assertThat(count(store)).isEqualTo(1);
            assertThatThrownBy(() -> save(store, "New")).isInstanceOfSatisfying(StoreUnusable.class, failure -> assertThat(failure.fault())
                    .isEqualTo(StoreFault.DAMAGED));
            Path backup = temporary.resolve("present.backup");
            store.safekeeping().backup(backup);
            store.safekeeping().restore(backup, null);
            assertThat(store.check(done -> {}, () -> false).healthy()).isTrue();
            save(store, "New");
            assertThat(count(store)).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("takes no mark for more than it says: one of an earlier save, a damaged one, an empty one")
    void oldMark() throws IOException {
        Path mark = folder.resolve("chancery.saves");
        byte[] first;
        byte[] last;
        try (ChanceryStore store = open()) {
            save(store, "First");
            first = Files.readAllBytes(mark);
            save(store, "Second");
            last = Files.readAllBytes(mark);
        }
        byte[] damaged = new String(last, StandardCharsets.US_ASCII).replace("0002 ", "0003 ").getBytes(StandardCharsets.US_ASCII);
        assertThat(damaged).isNotEqualTo(last);
        for (byte[] said : List.of(first, last, damaged, new byte[0])) {
            Files.write(mark, said);
            try (ChanceryStore store = open()) {
                assertThat(store.safekeeping().changedOutside()).isFalse();
            }
        }
    }
}
