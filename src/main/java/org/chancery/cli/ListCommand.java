package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.agenda.EventFilter;
import org.chancery.exchange.EventJson;
import org.chancery.planning.Recheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All events that pass the filters, by earliest day, undated last. One that repeats stands on each of its dates in the period asked for. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final Root root;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json")
    private boolean json;

    ListCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        EventFilter filter = filters.filter();
        try (OpenStore store = root.open()) {
            if (json) {
                store.events().forEachDate(filter,
                        (event, repeat) -> root.say(EventJson.line(event, Recheck.of(event).map(Recheck::day).orElse(null))));
            } else {
                table(store, filter);
            }
            UndatedRemark.say(root, store, filter);
        }
        return ExitStatus.DONE.code();
    }

    private void table(OpenStore store, EventFilter filter) {
        EventTable table = new EventTable(root.messages(), root.surroundings().width());
        store.events().forEachDate(filter, table::add);
        if (table.isEmpty()) {
            root.remark(root.messages().text("cli.list.none"));
        } else {
            table.lines().forEach(root::say);
            if (table.cut() > 0) {
                root.remark(root.messages().count("repeat.cut", table.cut()));
            }
        }
    }
}
