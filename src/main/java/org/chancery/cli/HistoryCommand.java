package org.chancery.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.agenda.past.PastChange;
import org.chancery.exchange.HistoryJson;
import org.chancery.text.HistoryWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who changed what of an event, an article or a party, and when; and the way back to any of it, which is one more change. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--to", paramLabel = "VERSION")
    private @Nullable Integer to;

    @Option(names = "--json")
    private boolean json;

    HistoryCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            NamedPast past = find(store);
            if (to == null) {
                say(past.name(), past.changes());
            } else if (past.back(to)) {
                NamedPast now = find(store);
                List<PastChange> changes = now.changes();
                boolean changed = changes.size() > past.changes().size();
                say(root.messages().text(changed ? "history.back" : "history.as-it-was", now.name(), to.toString()), changed ? changes
                        .subList(changes.size() - 1, changes.size()) : List.of());
            } else {
                throw new ParameterException(Objects.requireNonNull(command).commandLine(), root.messages().text("history.no-version", past
                        .name(), to.toString()));
            }
        }
        return ExitStatus.DONE.code();
    }

    private NamedPast find(OpenStore store) {
        return NamedPast.find(store, id, root.messages().language());
    }

    private void say(String head, List<PastChange> changes) {
        if (json) {
            changes.forEach(change -> root.say(HistoryJson.line(change)));
            return;
        }
        HistoryWords words = new HistoryWords(root.messages());
        ZoneId zone = root.surroundings().clock().getZone();
        root.say(head);
        for (PastChange change : changes) {
            root.say(String.format(root.messages().locale(), "%4d  %s  %s  %s", change.number(), words.when(change.when(), zone), words
                    .who(change.who()), words.kind(change)));
            words.lines(change).forEach(line -> root.say("      " + line));
        }
    }
}
