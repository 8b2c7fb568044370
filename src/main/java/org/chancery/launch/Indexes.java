package org.chancery.launch;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.place.Gazetteer;
import org.chancery.reading.language.LanguageSource;

/**
 * Works out, at build time, what a start would otherwise spend most of its time on: cities by their names and the lexicons of the reader. The
 * build calls it with the folder of classes and resources, and the results lie beside the data files there.
 */
final class Indexes {
    private Indexes() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        Gazetteer.writeIndex(resources);
        LanguageSource.writeIndexes(resources);
    }
}
