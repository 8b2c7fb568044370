package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command, and the options that hold everywhere. */
@Command(name = "chancery")
final class Root implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path store;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private @Nullable LocalDate today;

    @Option(names = "--open", paramLabel = "FILE")
    private @Nullable Path arriving;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT)
    private boolean version;

    Root(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return surroundings.messages();
    }

    Path folder() {
        return store == null ? surroundings.stores().usual() : store;
    }

    /** Whether the user named a store, not only the usual one. */
    boolean namesStore() {
        return store != null;
    }

    LocalDate today() {
        return today == null ? LocalDate.now(surroundings.clock()) : today;
    }

    OpenStore open() {
        return surroundings.stores().open(folder());
    }

    void say(String line) {
        surroundings.out().println(line);
    }

    /** A remark that is no output: on standard error. */
    void remark(String line) {
        surroundings.err().println(line);
    }

    @Override
    public Integer call() {
        if (surroundings.window().possible()) {
            surroundings.window().open(folder(), today, arriving);
            return ExitStatus.DONE.code();
        }
        remark(messages().text("cli.no-display"));
        return new TourCommand(this).call();
    }
}
