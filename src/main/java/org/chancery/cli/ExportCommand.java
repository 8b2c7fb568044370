package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events for other programs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("not yet " + root + out + filters);
    }
}
