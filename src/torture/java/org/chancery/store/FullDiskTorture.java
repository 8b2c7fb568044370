package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.store.seal.Passphrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up, a real one in memory. Only where file systems may be mounted; elsewhere it is said that it was not run. */
@DisplayName("A full disk")
class FullDiskTorture {
    private static final int MEGABYTES = 6;
    private static final int STEPS = 24;

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("is said to be full at whatever step it is, and all that was answered before is there")
    void full() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        assumeTrue(mount(disk), "no file system can be mounted here");
        Tally tally = new Tally("full disks", STEPS);
        try {
            for (int step = 0; step < STEPS; step++) {
                round(tally, disk, step);
            }
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
        tally.print();
        assertThat(tally.isClean()).isTrue();
    }

    private static boolean mount(Path disk) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "none", disk.toString()).start()
                    .waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static void round(Tally tally, Path disk, int step) throws IOException {
        Path folder = disk.resolve("store" + step);
        Path ballast = disk.resolve("ballast");
        List<DiplomaticEvent> answered = new ArrayList<>();
        boolean sealed = step % 2 == 1;
        try (ChanceryStore store = open(folder, sealed)) {
            answered.add(save(store));
            fill(ballast, step * 2_000);
            try {
                deed(store, folder, step, answered);
            } catch (StoreUnusable said) {
                if (said.fault() != StoreFault.DISK_FULL) {
                    tally.unnoticed(said + " in step " + step);
                }
            } catch (UnwritableOutput said) {
                if (said.fault() != OutputFault.DISK_FULL) {
                    tally.unnoticed(said + " in step " + step);
                }
            }
        } catch (ChanceryFailure atClosing) {
            if (!(atClosing instanceof StoreUnusable said && said.fault() == StoreFault.DISK_FULL)) {
                tally.unnoticed(atClosing + " at the closing of step " + step);
            }
        } catch (RuntimeException ugly) {
            tally.unnoticed(ugly + " in step " + step);
        } finally {
            Files.deleteIfExists(ballast);
        }
        look(tally, folder, answered, step);
        remove(folder);
    }

    private static void deed(ChanceryStore store, Path folder, int step, List<DiplomaticEvent> answered) {
        switch (step / 2 % 4) {
            case 0 -> {
                for (int i = 0; i < 3_000; i++) {
                    answered.add(save(store));
                }
            }
            case 1 -> store.safekeeping().backup(folder.resolve("all.backup"));
            case 2 -> {
                try (Passphrase next = Passphrase.of("harbour".toCharArray())) {
                    store.protection().set(next);
                }
            }
            default -> {
                List<DiplomaticEvent> events = new ArrayList<>();
                for (int i = 0; i < 3_000; i++) {
                    events.add(Samples.event("Talks " + i, "2021-09-30", EventStatus.PLANNED, Samples.KZ));
                }
                answered.addAll(store.events().save(new Change(Author.DESK, List.of(), List.of(), events, List.of())));
            }
        }
    }

    private static DiplomaticEvent save(ChanceryStore store) {
        return store.events().save(Change.of(Author.DESK, Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)))
                .getFirst();
    }

    /** Takes all room but so many octets. */
    private static void fill(Path ballast, int left) throws IOException {
        long room = Files.getFileStore(ballast.getParent()).getUsableSpace() - left;
        byte[] block = new byte[4096];
        Arrays.fill(block, (byte) 1);
        try (var out = Files.newOutputStream(ballast)) {
            for (long written = 0; written + block.length <= room; written += block.length) {
                out.write(block);
            }
        } catch (IOException full) {
            return;
        }
    }

    private static void look(Tally tally, Path folder, List<DiplomaticEvent> answered, int step) {
        for (String passphrase : new String[]{"lantern", "harbour"}) {
            try (Passphrase given = Passphrase.of(passphrase.toCharArray()); ChanceryStore store = ChanceryStore.open(folder, Clock
                    .systemUTC(), given)) {
                long missing = answered.stream().filter(event -> store.events().find(event.id()).isEmpty()).count();
                if (missing > 0) {
                    tally.lost(missing + " of " + answered.size() + " in step " + step);
                }
                if (!store.check(done -> {}, () -> false).healthy()) {
                    tally.lost("a whole record in step " + step);
                }
                return;
            } catch (StoreUnusable said) {
                if (said.fault() != StoreFault.WRONG_PASSPHRASE || passphrase.equals("harbour")) {
                    tally.lost("the store of step " + step + ": " + said);
                    return;
                }
            }
        }
    }

    private static ChanceryStore open(Path folder, boolean sealed) {
        try (Passphrase given = sealed ? Passphrase.of("lantern".toCharArray()) : null) {
            return ChanceryStore.open(folder, Clock.systemUTC(), given);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
