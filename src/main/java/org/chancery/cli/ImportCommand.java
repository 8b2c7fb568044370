package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.icalendar.in.CalendarImport;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.ImportOptions;
import org.chancery.place.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the events of a calendar file into the store, and says of each why. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (OpenStore store = root.open()) {
            ImportOptions options = new ImportOptions(Gazetteer.load(), CalendarLimits.USUAL, root.today(), root.surroundings().clock()
                    .instant(), root.messages());
            CalendarImport calendar = new CalendarImport(store.events(), store.imports(), store.exports(), options);
            ImportPlan plan = calendar.plan(file, read -> {}, () -> false);
            ImportWords words = new ImportWords(root.messages());
            plan.items().stream().flatMap(item -> words.of(item).stream()).forEach(root::say);
            plan.remarks().forEach(remark -> root.remark(words.of(file, remark)));
            if (!dryRun) {
                calendar.apply(accepted(plan), saved -> {}, () -> false);
            }
            root.say(words.total(plan));
        }
        return ExitStatus.DONE.code();
    }

    private static List<ImportItem> accepted(ImportPlan plan) {
        return plan.items().stream().filter(item -> item.outcome() != Outcome.SKIPPED).toList();
    }
}
