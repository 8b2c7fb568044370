package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.exchange.EventJson;
import org.chancery.planning.Recheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One event with its ledger. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--json")
    private boolean json;

    ShowCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            DiplomaticEvent event = NamedEvent.find(store.events(), id);
            if (json) {
                root.say(EventJson.line(event, Recheck.of(event).map(Recheck::day).orElse(null)));
            } else {
                new EventPage(root.messages()).lines(event).forEach(root::say);
                new ReleaseSection(store, root.messages(), root.surroundings().clock().getZone()).lines(event).forEach(root::say);
            }
        }
        return ExitStatus.DONE.code();
    }
}
