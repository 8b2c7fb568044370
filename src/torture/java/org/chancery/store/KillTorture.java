package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that save, bring in many at once, back up, migrate and encrypt, each killed at some moment. */
@DisplayName("A killed process")
class KillTorture {
    private static final int ROUNDS = Integer.getInteger("chancery.kills", 200);
    private static final long SEED = Long.getLong("seed", 17);
    /** From its start: before it has opened the store, and after many a save. */
    private static final int LATEST_KILL = 4_000;
    private static final int PATIENCE = 60;
    private static final List<String> DEEDS = List.of("save", "many", "backup", "migrate", "passphrase");

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("loses nothing that was answered, leaves nothing half done, and every record as it was saved")
    void kills() throws IOException, InterruptedException {
        Tally tally = new Tally("killed processes", ROUNDS);
        Random random = new Random(SEED);
        Map<Integer, List<String>> answered = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            String deed = DEEDS.get(round % DEEDS.size());
            int place = deed.equals("migrate") ? 1000 + round : round % 10;
            Path folder = temporary.resolve("store" + place);
            if (deed.equals("migrate")) {
                old(folder, 2 + random.nextInt(7));
            }
            boolean sealed = place % 2 == 1 && !deed.equals("migrate") && !deed.equals("passphrase");
            Path output = temporary.resolve("answered" + round);
            Process child = start(deed, folder, sealed, output);
            Thread.sleep(random.nextInt(LATEST_KILL));
            child.destroyForcibly();
            if (!child.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                tally.hung("round " + round);
            }
            List<String> known = answered.computeIfAbsent(place, none -> new ArrayList<>());
            known.addAll(lines(output));
            check(tally, folder, known, round + " (" + deed + ", seed " + SEED + ")");
        }
        tally.print();
        assertThat(tally.isClean()).isTrue();
    }

    private static void old(Path folder, int version) throws IOException {
        Files.createDirectories(folder);
        try (InputStream packed = Objects.requireNonNull(KillTorture.class.getResourceAsStream("old/v" + version + ".mv.db.gz"));
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, folder.resolve("chancery.mv.db"));
        }
    }

    /** Lines that were printed whole; each ends with a full stop. */
    private static List<String> lines(Path output) throws IOException {
        return Files.exists(output) ? Files.readAllLines(output).stream().filter(line -> line.endsWith(".")).map(line -> line.substring(0,
                line.length() - 1)).toList() : List.of();
    }

    private static Process start(String deed, Path folder, boolean sealed, Path output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), TorturedChild.class.getName(), deed,
                folder.toString(),
                sealed ? TorturedChild.PASSPHRASE : "").redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ChanceryStore open(Path folder) {
        boolean sealed = isSealed(folder);
        try (Passphrase given = sealed ? Passphrase.of(TorturedChild.PASSPHRASE.toCharArray()) : null) {
            return ChanceryStore.open(folder, Clock.systemUTC(), given);
        }
    }

    private static boolean isSealed(Path folder) {
        try (ChanceryStore look = ChanceryStore.unopened(folder, Clock.systemUTC(), null)) {
            return look.protection().isSealed();
        }
    }

    private static void check(Tally tally, Path folder, List<String> answered, String round) {
        try (ChanceryStore store = open(folder)) {
            for (String line : answered) {
                if (line.startsWith("event ") && store.events().find(EventId.of(line.substring(6))).isEmpty()) {
                    tally.lost(line + " in round " + round);
                }
            }
            wholeBatches(tally, store, answered, round);
            HealthReport found = store.check(done -> {}, () -> false);
            if (!found.healthy()) {
                tally.lost(found.wrong() + " " + found.file() + " in round " + round);
            }
        } catch (RuntimeException unusable) {
            tally.lost("the store, " + unusable + ", in round " + round);
        }
    }

    /** Events that came in together bear the same owner and are there all or none. */
    private static void wholeBatches(Tally tally, ChanceryStore store, List<String> answered, String round) {
        Map<String, Integer> batches = new HashMap<>();
        List<DiplomaticEvent> all = new ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, all::add);
        all.stream().filter(event -> event.note().startsWith("batch ")).forEach(event -> batches.merge(event.note(), 1, Integer::sum));
        batches.forEach((batch, size) -> {
            if (size != TorturedChild.MANY) {
                tally.lost("a part of " + batch + ": " + size + " are there, in round " + round);
            }
        });
        for (String line : answered) {
            if (line.startsWith("batch ") && !batches.containsKey(line)) {
                tally.lost(line + " in round " + round);
            }
        }
    }

    static @Nullable Passphrase passphrase(String text) {
        return text.isEmpty() ? null : Passphrase.of(text.toCharArray());
    }
}
