package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.article.ArticleId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed in the middle of saves")
class KilledProcessTest {
    private static final int ROUNDS = 10;
    private static final long SEED = Long.getLong("seed", 5);

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("has kept every save that it answered, ten times over; while it lives, nobody else gets in")
    void keepsWhatItAnswered() throws IOException, InterruptedException {
        Path folder = temporary.resolve("store");
        Random random = new Random(SEED);
        List<String> answered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process child = start(folder);
            try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
                int stop = 1 + random.nextInt(12);
                for (int i = 0; i < stop; i++) {
                    answered.add(line(lines));
                }
                if (round == 0) {
                    inUse(folder);
                }
                Thread.sleep(random.nextInt(30));
                child.destroyForcibly().waitFor();
                lines.lines().filter(line -> line.length() == 73).forEach(answered::add);
            }
            check(folder, answered, round);
        }
        assertThat(answered).hasSizeGreaterThan(ROUNDS);
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        assertThat(line).as("the child ended by itself").isNotNull();
        return line;
    }

    private static void inUse(Path folder) {
        try (ChanceryStore second = ChanceryStore.open(folder, Clock.systemUTC())) {
            second.events().count(EventFilter.EVERYTHING);
            throw new AssertionError("two processes have the store open");
        } catch (StoreUnusable expected) {
            assertThat(expected.fault()).isEqualTo(StoreFault.IN_USE);
        }
    }

    private static void check(Path folder, List<String> answered, int round) {
        try (ChanceryStore store = ChanceryStore.open(folder, Clock.fixed(Samples.NOW, ZoneOffset.UTC))) {
            for (String line : answered) {
                String[] ids = line.split(" ", 2);
                assertThat(store.events().find(EventId.of(ids[0]))).as("round %d, seed %d", round, SEED).isPresent();
                assertThat(store.articles().find(new ArticleId(UUID.fromString(ids[1])))).as("round %d, seed %d", round, SEED).isPresent();
            }
            assertThat(store.search().search("talks", 0, 5)).isNotNull();
        }
    }

    private static Process start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), SavingChild.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
