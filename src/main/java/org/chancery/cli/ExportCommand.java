package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.agenda.EventFilter;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.Undated;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes events for other programs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--undated", paramLabel = "HOW", defaultValue = "auto")
    private Undated undated = Undated.AUTO;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        EventFilter filter = filters.filter();
        String ending = out.toString().substring(out.toString().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("ics")) {
            throw new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), root.messages().text("cli.export.ending",
                    out.toString()));
        }
        try (OpenStore store = root.open()) {
            CalendarOut calendar = new CalendarOut(store, root.messages());
            ExportReport report = calendar.write(filter, undated, out);
            calendar.words(report, filter, out).forEach(root::say);
            UndatedRemark.say(root, store, filter);
        }
        return ExitStatus.DONE.code();
    }
}
