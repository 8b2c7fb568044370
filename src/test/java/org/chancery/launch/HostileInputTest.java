package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Arguments> kept() {
        return Arrays.stream(HostileTarget.values()).flatMap(target -> HostileTarget.files(target.folder()).stream().map(file -> Arguments
                .of(target, file)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kept")
    void kept(HostileTarget target, Path file) throws InterruptedException {
        byte[] input = HostileTarget.bytes(file);
        patience.with(() -> desk().take(target, input));
    }

    @ParameterizedTest(name = "{0}, spoilt")
    @EnumSource
    void spoilt(HostileTarget target) throws IOException, InterruptedException {
        List<byte[]> seeds = target.seeds();
        for (int round = 0; round < target.rounds(); round++) {
            byte[] input = new Mutation(seeds, SEED + round).next();
            try {
                patience.with(() -> desk().take(target, input));
            } catch (AssertionError wrong) {
                Files.createDirectories(FOUND);
                Path file = Files.write(FOUND.resolve(target.folder().getFileName() + "-" + (SEED + round)), input);
                throw new AssertionError("seed " + (SEED + round) + ", laid down in " + file, wrong);
            }
        }
    }
}
