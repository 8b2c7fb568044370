package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.agenda.Author;
import org.chancery.agenda.DiplomaticEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an event away, into the bin, which loses those whose days are over. */
@Command(name = "remove")
final class RemoveCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "ID")
    private String id = "";

    RemoveCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            DiplomaticEvent event = NamedEvent.find(store.events(), id);
            store.events().remove(event.id(), event.version(), Author.COMMAND_LINE);
            store.bin().clear();
            root.say(root.messages().text("cli.remove.done", event.facts().name()));
        }
        return ExitStatus.DONE.code();
    }
}
