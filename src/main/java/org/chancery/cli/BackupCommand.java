package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes everything that the store holds into one file, which is read back and compared before it takes its name. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    BackupCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            store.safekeeping().backup(out);
            root.say(root.messages().text(store.protection().isSealed() ? "health.backup.sealed" : "health.backup.clear", out.toString()));
        }
        return ExitStatus.DONE.code();
    }
}
