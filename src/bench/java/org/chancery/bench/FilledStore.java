package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.ChanceryStore;

/** A store with the occasions as events, in a temporary folder that goes with it. */
final class FilledStore implements AutoCloseable {
    final ChanceryStore store;
    private final Path folder;

    FilledStore(List<Occasion> occasions) throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        store = ChanceryStore.open(folder.resolve("store"), Clock.fixed(Filling.NOW, ZoneOffset.UTC));
        new Filling().of(store, occasions);
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
