package org.chancery.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.StoreGuard;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.PassphraseStrength;
import org.chancery.store.seal.RecoveryKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Encrypts the store, gives it another passphrase, decrypts it, or makes its recovery key; without an option it says how the store lies. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {
    private static final String NEW = "CHANCERY_NEW_PASSPHRASE";

    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @ArgGroup
    private @Nullable Deed deed;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path next;

    /** One thing at a time. */
    static final class Deed {
        @Option(names = "--set")
        private boolean set;

        @Option(names = "--remove")
        private boolean remove;

        @Option(names = "--recovery-key")
        private boolean recoveryKey;
    }

    PassphraseCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Deed asked = deed == null ? new Deed() : deed;
        if (next != null && !asked.set) {
            throw wrong("passphrase.usage.new");
        }
        try (OpenStore store = root.openQuietly()) {
            StoreGuard guard = store.guard();
            if (asked.set) {
                set(guard);
            } else if (asked.remove) {
                guard.remove();
                say("passphrase.removed");
            } else if (asked.recoveryKey) {
                recoveryKey(guard);
            } else {
                say("passphrase.state." + guard.state().name().toLowerCase(Locale.ROOT));
            }
        }
        return ExitStatus.DONE.code();
    }

    private void set(StoreGuard guard) {
        boolean sealed = guard.state() != StoreGuard.State.CLEAR;
        try (Passphrase wanted = wanted(sealed)) {
            guard.set(wanted);
            say(sealed ? "passphrase.changed" : "passphrase.set");
            root.remark(root.messages().text("passphrase.strength", root.messages().text("passphrase.strength." + PassphraseStrength.of(
                    wanted).code())));
            if (!sealed) {
                say("passphrase.advice");
            }
        }
    }

    /** For a store in the clear the passphrase that holds for every command is the one to set, unless another is named. */
    private Passphrase wanted(boolean sealed) {
        Passphrases sources = new Passphrases(root);
        Passphrase named = sources.given(next, NEW);
        if (named != null) {
            return named;
        }
        Passphrase held = sealed ? null : root.passphrase();
        return held != null ? held : typedTwice(sources);
    }

    private Passphrase typedTwice(Passphrases sources) {
        Passphrase first = sources.typed(root.messages().text("passphrase.new"));
        if (first == null) {
            throw wrong("passphrase.usage.none");
        }
        try (Passphrase second = sources.typed(root.messages().text("passphrase.again"))) {
            if (second == null || !second.sameAs(first)) {
                first.close();
                throw wrong("passphrase.usage.differ");
            }
        }
        return first;
    }

    private void recoveryKey(StoreGuard guard) {
        try (RecoveryKey key = guard.newRecoveryKey()) {
            char[] printed = key.printed();
            root.surroundings().out().println(printed);
            Arrays.fill(printed, '\0');
        }
        root.remark(root.messages().text("passphrase.recovery"));
    }

    private void say(String key) {
        root.say(root.messages().text(key, root.folder().toString()));
    }

    private ParameterException wrong(String key) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), root.messages().text(key));
    }
}
