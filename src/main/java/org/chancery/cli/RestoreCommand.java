package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.BackupPreview;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what a backup holds in the place of what is there, or says what that would change; without a file it names the backups there are. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private static final int NAMED = 20;

    private final Root root;
    private final Messages messages;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    RestoreCommand(Root root) {
        this.root = root;
        this.messages = root.messages();
    }

    @Override
    public Integer call() {
        try (Passphrase given = passphrase(); OpenStore store = root.surroundings().stores().unopened(root.folder(), given)) {
            if (file == null) {
                list(store.safekeeping());
                return ExitStatus.DONE.code();
            }
            BackupPreview preview = store.preview(file, given);
            say(preview);
            if (!dryRun) {
                store.restore(file, given);
                root.say(messages.text("health.restored", file.toString()));
            }
        }
        return ExitStatus.DONE.code();
    }

    private @Nullable Passphrase passphrase() {
        Passphrase given = root.passphrase();
        if (given != null) {
            return given;
        }
        try (OpenStore store = root.surroundings().stores().unopened(root.folder(), null)) {
            return store.protection().isSealed() ? new Passphrases(root).typed(messages.text("passphrase.ask", root.folder().toString()))
                    : null;
        }
    }

    private void list(Safekeeping safekeeping) {
        List<Safekeeping.Kept> kept = safekeeping.backups();
        if (kept.isEmpty()) {
            root.say(messages.text("health.no-backup"));
        }
        kept.forEach(one -> root.say(one.made() + "  " + one.file()));
    }

    private void say(BackupPreview preview) {
        root.say(messages.text("health.preview", String.valueOf(preview.made()), String.valueOf(preview.same()), String.valueOf(preview
                .onlyHere().size()), String.valueOf(preview.onlyThere().size()), String.valueOf(preview.different().size())));
        names("health.preview.lost", preview.onlyHere());
        names("health.preview.back", preview.onlyThere());
        names("health.preview.different", preview.different());
    }

    private void names(String key, List<String> names) {
        names.stream().limit(NAMED).forEach(name -> root.say(messages.text(key, name)));
        if (names.size() > NAMED) {
            root.say(messages.text("health.more", String.valueOf(names.size() - NAMED)));
        }
    }
}
