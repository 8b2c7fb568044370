package org.chancery.log;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What runs here, for whoever looks into a failure. Nothing of the user's: no names, no folders.
 *
 * @param program
 *            of Chancery, as the jar's manifest has it; 0 where it runs from classes
 * @param java
 *            the runtime's version and who built it
 * @param toolkit
 *            of JavaFX; null in a run that draws nothing
 * @param system
 *            name, version and processor
 */
public record Versions(String program, String java, @Nullable String toolkit, String system) {

    /** Those of this process. */
    public static Versions here() {
        return new Versions(Objects.requireNonNullElse(Versions.class.getPackage().getImplementationVersion(), "0"),
                Runtime.version() + " " + property("java.vendor"), System.getProperty("javafx.runtime.version"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /** One thing a line: its name, a space, its version. */
    public List<String> lines() {
        String chancery = "chancery " + program;
        String runtime = "java " + java;
        String os = "system " + system;
        return toolkit == null ? List.of(chancery, runtime, os) : List.of(chancery, runtime, "javafx " + toolkit, os);
    }
}
