package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.agenda.EventFilter;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.icalendar.Undated;
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

    @Mixin
    private ReleaseOptions audience = new ReleaseOptions();

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
            Outgoing outgoing = new Outgoing(root, store, audience, out);
            if (ending.equals("pdf")) {
                outgoing.paper(request);
            } else {
                outgoing.file(new Outgoing.Wanted(filter, ending, undated, rich, notes, !noMark), program);
            }
            UndatedRemark.say(root, store, filter);
        }
        return ExitStatus.DONE.code();
    }
}
