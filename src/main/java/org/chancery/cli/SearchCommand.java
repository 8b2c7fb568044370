package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.exchange.EventJson;
import org.chancery.planning.Recheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Events whose names, parties, places or articles hold the words, best first. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    private final Root root;

    @Parameters(paramLabel = "WORDS", arity = "1..*")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json")
    private boolean json;

    SearchCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        EventFilter filter = filters.filter();
        try (OpenStore store = root.open()) {
            List<DiplomaticEvent> found = store.search().events(String.join(" ", words), filter, MOST).stream().flatMap(o -> store.events()
                    .find(o.id()).stream()).toList();
            if (json) {
                found.forEach(event -> root.say(EventJson.line(event, Recheck.of(event).map(Recheck::day).orElse(null))));
            } else if (found.isEmpty()) {
                root.remark(root.messages().text("cli.search.none"));
            } else {
                EventTable table = new EventTable(root.messages(), root.surroundings().width());
                found.forEach(table::add);
                table.lines().forEach(root::say);
            }
            UndatedRemark.say(root, store, filter);
        }
        return ExitStatus.DONE.code();
    }
}
