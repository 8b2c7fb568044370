package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job on the bundled sample, without a display. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("chancery-tour");

    TourCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("not yet " + root + out);
    }
}
