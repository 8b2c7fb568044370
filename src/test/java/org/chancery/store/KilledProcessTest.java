package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
            Path output = temporary.resolve("answered" + round);
            Process child = start(folder, output);
            int stop = 1 + random.nextInt(12);
            while (lines(output).size() < stop) {
                assertThat(child.isAlive()).as("the child runs").isTrue();
                Thread.sleep(1);
            }
            if (round == 0) {
                inUse(folder);
            }
            Thread.sleep(random.nextInt(30));
            child.destroyForcibly().waitFor();
            answered.addAll(lines(output));
            check(folder, answered, round);
        }
        assertThat(answered).hasSizeGreaterThan(ROUNDS);
    }

    /** What was printed whole: two identities and the space between them. */
    private static List<String> lines(Path output) throws IOException {
        return Files.exists(output) ? Files.readAllLines(output).stream().filter(line -> line.length() == 73).toList() : List.of();
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

    private static Process start(Path folder, Path output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                SavingChild.class.getName(),
                folder.toString())
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
