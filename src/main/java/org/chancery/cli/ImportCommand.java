package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.exchange.FileKind;
import org.chancery.exchange.bundle.BundleImport;
import org.chancery.exchange.table.TableOptions;
import org.chancery.exchange.table.TableReader;
import org.chancery.icalendar.in.CalendarImport;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.ImportOptions;
import org.chancery.place.Gazetteer;
import org.chancery.reading.WrittenDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the events of a calendar, a table or a bundle into the store, and says of each why. */
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
            if (BundleImport.recognises(file)) {
                BundleImport bundle = new BundleFiles(root, store).reader();
                ImportPlan plan = bundle.plan(file, read -> {}, () -> false);
                tell(plan);
                if (!dryRun) {
                    bundle.apply(file, accepted(plan), taken -> {}, saved -> {}, () -> false);
                }
                root.say(new ImportWords(root.messages()).total(plan));
            } else {
                calendar(store);
            }
        }
        return ExitStatus.DONE.code();
    }

    private void calendar(OpenStore store) {
        ImportOptions options = new ImportOptions(Gazetteer.load(), CalendarLimits.USUAL, root.today(), root.surroundings().clock()
                .instant(), root.messages());
        CalendarImport calendar = new CalendarImport(store.events(), store.imports(), store.exports(), options);
        ImportPlan plan = switch (FileKind.of(file)) {
            case CALENDAR -> calendar.plan(file, read -> {}, () -> false);
            case TABLE -> calendar.plan(file, table(store, options), read -> {}, () -> false);
        };
        tell(plan);
        if (!dryRun) {
            calendar.apply(accepted(plan), saved -> {}, () -> false);
        }
        root.say(new ImportWords(root.messages()).total(plan));
    }

    private static TableReader table(OpenStore store, ImportOptions options) {
        WrittenDates dates = new WrittenDates(options.today(), options.messages().language());
        return new TableReader(new TableOptions(options.gazetteer(), options.today(), dates::date, id -> store.events().find(id).map(
                DiplomaticEvent::uid), options.limits().events(), options.limits().octets()));
    }

    private void tell(ImportPlan plan) {
        ImportWords words = new ImportWords(root.messages());
        plan.items().stream().flatMap(item -> words.of(item).stream()).forEach(root::say);
        plan.remarks().forEach(remark -> root.remark(words.of(file, remark)));
    }

    private static List<ImportItem> accepted(ImportPlan plan) {
        return plan.items().stream().filter(item -> item.outcome() != Outcome.SKIPPED).toList();
    }
}
