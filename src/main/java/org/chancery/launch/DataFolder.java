package org.chancery.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder in which this platform keeps the data of its programs. */
final class DataFolder {
    private static final String NAME = "Chancery";

    private DataFolder() {}

    /**
     * @param system
     *            name of the operating system, as Java has it
     * @param home
     *            the user's own folder
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return named(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /** XDG: a relative path there is invalid and to be passed over. */
    private static Path named(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() || !Path.of(folder).isAbsolute() ? otherwise : Path.of(folder);
    }
}
