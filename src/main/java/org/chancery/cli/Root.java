package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.Passphrase;
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

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path passphraseFile;

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

    /** The passphrase of the file or of the environment; null if there is neither. The caller wipes it. */
    @Nullable
    Passphrase passphrase() {
        return new Passphrases(this).given(passphraseFile, Passphrases.VARIABLE);
    }

    /** Opens the store; asks for its passphrase if it needs one, none was given and somebody is there to type. */
    OpenStore open() {
        try (Passphrase given = passphrase()) {
            OpenStore store = open(given);
            if (given != null && store.protection().liesInTheClear()) {
                remark(messages().text("passphrase.unused", folder().toString()));
            }
            if (store.safekeeping().changedOutside()) {
                remark(messages().text("health.changed-remark", folder().toString()));
            }
            return store;
        }
    }

    /** Opens the store for a command whose matter the passphrase is. */
    OpenStore openQuietly() {
        try (Passphrase given = passphrase()) {
            return open(given);
        }
    }

    private OpenStore open(@Nullable Passphrase given) {
        return given == null ? openOrAsk() : surroundings.stores().open(folder(), given);
    }

    private OpenStore openOrAsk() {
        try {
            return surroundings.stores().open(folder(), null);
        } catch (StoreUnusable locked) {
            if (locked.fault() != StoreFault.PASSPHRASE_NEEDED) {
                throw locked;
            }
            try (Passphrase typed = new Passphrases(this).typed(messages().text("passphrase.ask", folder().toString()))) {
                if (typed == null) {
                    throw locked;
                }
                return surroundings.stores().open(folder(), typed);
            }
        }
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
            try (Passphrase given = passphrase()) {
                surroundings.window().open(folder(), given, today, arriving);
            }
            return ExitStatus.DONE.code();
        }
        remark(messages().text("cli.no-display"));
        return new TourCommand(this).call();
    }
}
