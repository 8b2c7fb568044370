package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same inputs in every run; the profile {@code fuzz} looks for new ones. */
@DisplayName("Hostile input is read, or answered with a sentence, in time and without a trace outside:")
class HostileInputTest {
    private static final long SEED = 20_261_129;
    /** Where an input that fails is laid down, to be kept among the others. */
    private static final Path FOUND = Path.of("target", "hostile");

    @TempDir
    Path around;
    private @org.jspecify.annotations.Nullable HostileDesk sat;
    private final Patience patience = new Patience();

    @BeforeEach
    void sitDown() throws IOException {
        sat = new HostileDesk(Files.createDirectory(around.resolve("desk")));
    }

    @AfterEach
    void nothingOutside() {
        patience.end();
        desk().close();
        assertThat(HostileTarget.files(around)).isEmpty();
    }

    private HostileDesk desk() {
        return java.util.Objects.requireNonNull(sat);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void taken(HostileTarget target) throws IOException, InterruptedException {
        for (Path file : HostileTarget.files(target.folder())) {
            tried(target, HostileTarget.bytes(file), file.toString());
        }
        List<byte[]> seeds = target.seeds();
        for (int round = 0; round < target.rounds(); round++) {
            long seed = SEED + round;
            byte[] input = new Mutation(seeds, seed).next();
            tried(target, input, "seed " + seed);
        }
    }

    private void tried(HostileTarget target, byte[] input, String name) throws IOException, InterruptedException {
        try {
            patience.with(() -> desk().take(target, input));
        } catch (AssertionError wrong) {
            Files.createDirectories(FOUND);
            Path file = Files.write(FOUND.resolve(target.folder().getFileName() + "-" + name.replaceAll("[^A-Za-z0-9-]", "-")), input);
            throw new AssertionError(name + ", laid down in " + file, wrong);
        }
    }
}
