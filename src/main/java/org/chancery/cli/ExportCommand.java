package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.EventFilter;
import org.chancery.article.Article;
import org.chancery.exchange.EventsOut;
import org.chancery.exchange.bundle.BundleExport;
import org.chancery.exchange.linked.LinkedExport;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.Undated;
import org.chancery.planning.Recheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes events for other programs, or for paper. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final Set<String> ENDINGS = Set.of("ics", "json", "jsonld", "csv", "pdf");

    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--undated", paramLabel = "HOW", defaultValue = "auto")
    private Undated undated = Undated.AUTO;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private ProgramOptions program = new ProgramOptions();

    @Option(names = "--rich")
    private boolean rich;

    @Option(names = "--notes")
    private boolean notes;

    @Option(names = "--no-bom")
    private boolean noMark;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        EventFilter filter = filters.filter();
        String ending = out.toString().substring(out.toString().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending)) {
            throw new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), root.messages().text("cli.export.ending",
                    out.toString()));
        }
        PaperRequest request = paper.request(filter, root);
        try (OpenStore store = root.open()) {
            if (ending.equals("pdf")) {
                new PaperOut(store, root.messages()).write(request, out).forEach(root::say);
            } else {
                write(store, filter, ending);
            }
            UndatedRemark.say(root, store, filter);
        }
        return ExitStatus.DONE.code();
    }

    private void write(OpenStore store, EventFilter filter, String ending) {
        CalendarOut calendar = new CalendarOut(store, root.messages());
        if (ending.equals("json")) {
            BundleExport.Written written = new BundleFiles(root, store).write(filter, notes, out);
            calendar.words(plain(written.events()), filter, out).forEach(root::say);
            root.say(root.messages().count("bundle.articles", written.articles()));
            return;
        }
        ExportOptions plain = program.applied(calendar.options(undated));
        ExportReport report = switch (ending) {
            case "ics" -> calendar.write(filter, rich ? plain.asRich() : plain, out);
            case "jsonld" -> plain(new LinkedExport(root.messages().locale(), source -> store.articles().find(source.id()).map(Article::url)
                    .orElse(null)).write(out, each -> store.events().forEach(filter, each), done -> {}, () -> false));
            default -> plain(events().csv(out, !noMark, each -> store.events().forEach(filter, each)));
        };
        calendar.words(report, filter, out).forEach(root::say);
        if (ending.equals("ics")) {
            program.words(root.messages()).forEach(root::say);
        }
    }

    private static EventsOut events() {
        return new EventsOut(event -> Recheck.of(event).map(Recheck::day).orElse(null));
    }

    private static ExportReport plain(long written) {
        return new ExportReport(written, 0, 0, Map.of());
    }
}
