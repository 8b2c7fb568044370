package org.chancery.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Hands a desk whatever the fuzzer makes up, of the kind that the system property {@value #TARGET} names. */
public final class HostileFuzz {
    static final String TARGET = "chancery.hostile";
    /** A desk that has seen very many things is not the one that a user has. */
    private static final int MOST_OF_A_DESK = 5_000;

    private static final HostileTarget KIND = HostileTarget.valueOf(Objects.requireNonNull(System.getProperty(TARGET)));
    private static final Patience PATIENCE = new Patience();
    private static HostileDesk desk = desk();
    private static int taken;

    static {
        warm();
    }

    private HostileFuzz() {}

    private static HostileDesk desk() {
        try {
            return new HostileDesk(Files.createTempDirectory(Path.of("target"), "desk"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Classes are instrumented when they are first used, for which no input is to blame. */
    private static void warm() {
        for (byte[] seed : KIND.seeds()) {
            try {
                desk.take(KIND, seed);
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) throws InterruptedException {
        if (++taken % MOST_OF_A_DESK == 0) {
            desk.close();
            desk = desk();
        }
        PATIENCE.with(() -> desk.take(KIND, input));
    }
}
