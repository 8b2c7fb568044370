package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Series;
import org.chancery.article.Article;
import org.chancery.store.seal.Passphrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bits of the database flip while nobody has it open. */
@DisplayName("A flipped bit")
class FlipTorture {
    private static final int FLIPS = Integer.getInteger("chancery.flips", 200);
    private static final long SEED = Long.getLong("seed", 29);

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("is noticed, in a store in the clear, in an encrypted one, and in one that was not closed in order")
    void flips() throws IOException {
        Tally clear = flips("flipped bits, in the clear", false, true);
        Tally sealed = flips("flipped bits, encrypted", true, true);
        Tally killed = flips("flipped bits, encrypted, killed", true, false);
        clear.print();
        sealed.print();
        killed.print();
        assertThat(clear.isClean()).isTrue();
        assertThat(sealed.isClean()).isTrue();
        assertThat(killed.isClean()).isTrue();
    }

    /**
     * @param closed
     *            whether the store was closed in order, and not killed after a save
     */
    private Tally flips(String name, boolean sealed, boolean closed) throws IOException {
        Tally tally = new Tally(name, FLIPS);
        Path folder = temporary.resolve(name);
        Path file = folder.resolve("chancery.mv.db");
        Map<Path, byte[]> left;
        List<DiplomaticEvent> right;
        try (ChanceryStore store = open(folder, sealed)) {
            fill(store);
            right = all(store);
            left = left(folder);
        }
        if (closed) {
            left = left(folder);
        }
        byte[] whole = Objects.requireNonNull(left.get(file));
        Random random = new Random(SEED);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            for (Path any : left(folder).keySet()) {
                Files.delete(any);
            }
            for (Map.Entry<Path, byte[]> one : left.entrySet()) {
                Files.write(one.getKey(), one.getValue());
            }
            Files.write(file, flipped);
            look(tally, folder, sealed, right, "octet " + at + " of " + whole.length + ", seed " + SEED);
        }
        return tally;
    }

    private static void fill(ChanceryStore store) {
        for (int i = 0; i < 30; i++) {
            Article article = Samples.article(i);
            store.events().save(new Change(Author.READING, List.of(article), List.of(new Series(Samples.FORUM, "Forum")), List.of(Samples
                    .everything(article)), List.of()));
            store.events().save(Change.of(Author.DESK, Samples.event("Talks " + i, "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
        }
    }

    /** The files in the folder as they are now. */
    private static Map<Path, byte[]> left(Path folder) throws IOException {
        Map<Path, byte[]> left = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                left.put(file, Files.readAllBytes(file));
            }
        }
        return left;
    }

    private static void look(Tally tally, Path folder, boolean sealed, List<DiplomaticEvent> right, String flip) {
        long start = System.nanoTime();
        try (ChanceryStore store = open(folder, sealed)) {
            if (store.check(done -> {}, () -> false).healthy() && !all(store).equals(right)) {
                tally.unnoticed(flip);
            }
        } catch (ChanceryFailure noticed) {
            return;
        } catch (RuntimeException ugly) {
            tally.unnoticed(flip + ": " + ugly);
        } finally {
            if (System.nanoTime() - start > 60_000_000_000L) {
                tally.hung(flip);
            }
        }
    }

    private static List<DiplomaticEvent> all(ChanceryStore store) {
        List<DiplomaticEvent> all = new ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, all::add);
        return all;
    }

    private static ChanceryStore open(Path folder, boolean sealed) {
        try (Passphrase given = sealed ? Passphrase.of("lantern".toCharArray()) : null) {
            return ChanceryStore.open(folder, Clock.systemUTC(), given);
        }
    }
}
