package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.store.seal.Passphrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while saves go on: each round looks at what the disk would then hold. */
@DisplayName("A power cut")
class PowerCutTorture {
    private static final int CUTS = Integer.getInteger("chancery.cuts", 50);
    private static final long SEED = Long.getLong("seed", 23);
    private static final int LONGEST_PAUSE = 200;
    private static final String MARK = "chancery.saves";

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("loses no save that was answered, in a store in the clear and in an encrypted one")
    void cuts() throws IOException, InterruptedException {
        CutDisk.install();
        Tally tally = new Tally("power cuts", CUTS);
        cuts(tally, "clear", false, CUTS / 2);
        cuts(tally, "sealed", true, CUTS - CUTS / 2);
        tally.print();
        assertThat(tally.isClean()).isTrue();
    }

    private void cuts(Tally tally, String name, boolean sealed, int rounds) throws IOException, InterruptedException {
        Path folder = temporary.resolve(name);
        Random random = new Random(SEED);
        List<EventId> answered = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean stop = new AtomicBoolean();
        Lock each = new ReentrantLock(true);
        CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> save(folder, sealed, answered, each, stop));
        try {
            for (int round = 0; round < rounds; round++) {
                int before = answered.size();
                Thread.sleep(random.nextInt(LONGEST_PAUSE));
                while (answered.size() == before) {
                    assertThat(saving).as("saving").isNotDone();
                    Thread.sleep(1);
                }
                List<EventId> known = List.copyOf(answered);
                byte[] mark = Files.readAllBytes(folder.resolve(MARK));
                byte[] image = Objects.requireNonNull(CutDisk.afterCut(name + "/chancery.mv.db", random));
                each.lock();
                try {
                    look(tally, folder, image, mark, known, sealed, name + " round " + round + ", seed " + SEED);
                } finally {
                    each.unlock();
                }
            }
        } finally {
            stop.set(true);
        }
        saving.join();
    }

    /** The lock is held for a save only, so that the store does not grow while somebody looks at what a cut left. */
    private static void save(Path folder, boolean sealed, List<EventId> answered, Lock each, AtomicBoolean stop) {
        try (ChanceryStore store = open(folder, sealed)) {
            while (!stop.get()) {
                DiplomaticEvent event = Samples.event("Talks", "2021-09-30", EventStatus.PLANNED, Samples.KZ);
                each.lock();
                try {
                    store.events().save(Change.of(Author.READING, event));
                    answered.add(event.id());
                } finally {
                    each.unlock();
                }
            }
        }
    }

    private static ChanceryStore open(Path folder, boolean sealed) {
        try (Passphrase given = sealed ? Passphrase.of("lantern".toCharArray()) : null) {
            return ChanceryStore.open(folder, Clock.systemUTC(), given);
        }
    }

    private void look(Tally tally, Path folder, byte[] image, byte[] mark, List<EventId> known, boolean sealed, String round)
            throws IOException {
        Path other = Files.createTempDirectory(temporary, "after");
        Files.write(other.resolve("chancery.mv.db"), image);
        Files.write(other.resolve(MARK), mark);
        if (sealed) {
            Files.copy(folder.resolve("chancery.key"), other.resolve("chancery.key"));
        }
        try (ChanceryStore store = open(other, sealed)) {
            long missing = known.stream().filter(id -> store.events().find(id).isEmpty()).count();
            if (missing > 0) {
                tally.lost(missing + " of " + known.size() + " in " + round);
            }
            HealthReport found = store.check(done -> {}, () -> false);
            if (!found.healthy()) {
                tally.lost(found.wrong() + " in " + round);
            }
        } catch (RuntimeException unusable) {
            tally.lost("the store, " + unusable + ", in " + round);
        }
    }
}
