package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.ReleaseLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and prints, and with {@code --save} keeps, what they announce and report. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 64;

    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable LocalDate published;

    @Option(names = "--language", paramLabel = "CODE")
    private @Nullable String language;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--save")
    private boolean save;

    @Option(names = "--propose")
    private boolean propose;

    @Option(names = "--release", paramLabel = "RELEASE")
    private @Nullable ReleaseLevel release;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_JOBS);

    ReadCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        check(!propose || save, "cli.read.propose-without-save");
        check(release == null || save, "release.save-first");
        check(jobs >= 1 && jobs <= MOST_JOBS, "cli.read.jobs");
        check(language == null || language.matches("[A-Za-z]{2}"), "cli.read.language");
        ReadingLine line = new ReadingLine(root.surroundings().reader(), published, language);
        ReadPrinter printer = new ReadPrinter(root, json, explain);
        if (!save) {
            recall();
            return new ReadRun(root, line, jobs).run(paths, printer::read).code();
        }
        try (OpenStore store = root.open()) {
            root.surroundings().reader().get().learn(store.lexicon().all());
            ArticleSaver saver = new ArticleSaver(store, root.messages().language(), root.surroundings().clock());
            return new ReadRun(root, line, jobs).run(paths, article -> printer.saved(article, saver.save(article.draft().article(), article
                    .reading().proposals(), propose, release == null ? ReleaseLevel.PUBLIC : release))).code();
        }
    }

    /** The words of a store that the user named; the usual one may be in use by a window, and reading alone must not wait for it. */
    private void recall() {
        if (root.namesStore()) {
            try (OpenStore store = root.open()) {
                root.surroundings().reader().get().learn(store.lexicon().all());
            }
        }
    }

    private void check(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), root.messages().text(message));
        }
    }
}
