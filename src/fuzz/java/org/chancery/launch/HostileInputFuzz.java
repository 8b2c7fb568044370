package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.reading.ReaderFuzz;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All that comes from outside under the fuzzer, in the minutes of {@value #MINUTES} together; or what {@value #TARGETS} names of it. */
class HostileInputFuzz {
    private static final String MINUTES = "chancery.fuzzMinutes";
    private static final String TARGETS = "chancery.fuzzTargets";
    private static final String READER = "READER";
    /** The reader of texts has a grammar, in which there is more to look for. */
    private static final int READER_SHARES = 4;
    private static final Duration LEAST = Duration.ofSeconds(10);

    @Test
    @DisplayName("Nothing that comes from outside does harm")
    void harmless() throws IOException, InterruptedException {
        Duration all = Duration.ofSeconds(Math.round(60 * Double.parseDouble(System.getProperty(MINUTES, "60"))));
        List<FuzzRun> runs = new ArrayList<>(Arrays.stream(HostileTarget.values()).map(FuzzRun::of).toList());
        runs.add(new FuzzRun(READER, ReaderFuzz.class.getName(), "-Dchancery.fuzz=reader", Path.of(
                "src/test/resources/org/chancery/reading/ReaderFuzzInputs/linear")));
        List<String> named = Arrays.asList(System.getProperty(TARGETS, "").split(","));
        runs.removeIf(run -> !named.contains("") && !named.contains(run.name()));
        Duration share = all.dividedBy(Math.max(1, runs.stream().mapToInt(HostileInputFuzz::shares).sum()));
        List<FuzzRun.Result> results = new ArrayList<>();
        for (FuzzRun run : runs) {
            Duration wanted = share.multipliedBy(shares(run));
            Duration time = wanted.compareTo(LEAST) < 0 ? LEAST : wanted;
            FuzzRun.Result result = run.run(time);
            System.out.printf("%-14s %4d s %,12d tried %3d found%n", result.name(), time.toSeconds(), result.tried(), result.found()
                    .size());
            results.add(result);
        }
        assertThat(results).as("targets that were tried").allMatch(result -> result.tried() > 0);
        assertThat(results).as("what was found; each log says how").filteredOn(result -> !result.found().isEmpty()).isEmpty();
    }

    private static int shares(FuzzRun run) {
        return run.name().equals(READER) ? READER_SHARES : 1;
    }
}
