package org.chancery.launch;

import java.nio.file.Path;

/**
 * Plays a short run through at build time, so that the JVM can record in its cache which classes a start needs. The
 * launcher calls it with the kind of run, {@code commands} or {@code window}, and an empty folder to work in.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        Path scratch = Path.of(arguments[1]);
        if (!scratch.toFile().isDirectory()) {
            throw new IllegalArgumentException(scratch + " is not a folder");
        }
    }
}
