package org.chancery.launch;

import java.util.Objects;

/** The version of the program, as the jar's manifest has it. */
final class Version {
    private Version() {}

    static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "0");
    }
}
