package org.chancery.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.ChanceryFailure.NoSuchEvent;
import org.chancery.exchange.HistoryJson;
import org.chancery.text.HistoryWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Removed events: lists them, brings one back, or takes one out for good. */
@Command(name = "bin")
final class BinCommand implements Callable<Integer> {
    private static final int SHORT = 8;

    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--restore", paramLabel = "ID")
    private @Nullable String restore;

    @Option(names = "--delete", paramLabel = "ID")
    private @Nullable String delete;

    @Option(names = "--for-good")
    private boolean forGood;

    @Option(names = "--json")
    private boolean json;

    BinCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (restore != null && delete != null) {
            throw wrong("history.bin.one-thing");
        }
        if (forGood != (delete != null)) {
            throw wrong("history.bin.for-good");
        }
        try (OpenStore store = root.open()) {
            if (restore != null) {
                return bringBack(store, named(store, restore)).code();
            }
            if (delete != null) {
                Binned binned = named(store, delete);
                store.bin().delete(binned.event().id());
                root.say(root.messages().text("history.bin.deleted", binned.event().facts().name()));
            } else {
                list(store.bin().all(root.messages().language()));
            }
        }
        return ExitStatus.DONE.code();
    }

    private ParameterException wrong(String key) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), root.messages().text(key));
    }

    private Binned named(OpenStore store, String id) {
        return NamedPast.binned(store, id, root.messages().language()).orElseThrow(() -> new NoSuchEvent(id));
    }

    private ExitStatus bringBack(OpenStore store, Binned binned) {
        String name = binned.event().facts().name();
        String uid = binned.event().uid();
        if (!store.events().byUid(Set.of(uid)).isEmpty()) {
            root.remark(root.messages().text("history.bin.uid-taken", name, uid));
            return ExitStatus.NOT_FOUND;
        }
        store.bin().restore(binned.event(), Author.COMMAND_LINE);
        root.say(root.messages().text("history.bin.restored", name));
        return ExitStatus.DONE;
    }

    private void list(List<Binned> all) {
        if (json) {
            all.forEach(binned -> root.say(HistoryJson.line(binned)));
            return;
        }
        if (all.isEmpty()) {
            root.remark(root.messages().text("history.bin.empty"));
            return;
        }
        HistoryWords words = new HistoryWords(root.messages());
        ZoneId zone = root.surroundings().clock().getZone();
        Table table = new Table(root.surroundings().width(), List.of(root.messages().text("cli.column.id"), root.messages().text(
                "history.bin.removed"), root.messages().text("history.bin.by"), root.messages().text("history.bin.until"),
                root.messages()
                        .text("cli.column.name")));
        all.forEach(one -> table.add(List.of(one.event().id().toString().substring(0, SHORT), words.when(one.removed(), zone), words.who(one
                .who()), words.when(one.keptUntil(), zone), one.event().facts().name())));
        table.lines().forEach(root::say);
    }
}
