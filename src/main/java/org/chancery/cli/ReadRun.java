package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.agenda.ChanceryFailure.NoPublicationDate;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.cli.ReadingLine.ReadArticle;
import org.chancery.cli.ReadingLine.ReadInput;
import org.chancery.intake.ArticleFiles;
import org.chancery.intake.Intake;
import org.chancery.reading.Reading;
import org.chancery.text.FailureWords;

/** Reads many inputs on several threads and hands the articles over one by one, in input order; remarks on what could not be read. */
final class ReadRun {
    private static final int AHEAD = 8;

    private final Root root;
    private final ReadingLine line;
    private final int jobs;
    private final FailureWords failures;
    private int read;
    private int unread;
    private int passedOver;
    private int withoutDate;
    private int otherLanguage;

    ReadRun(Root root, ReadingLine line, int jobs) {
        this.root = root;
        this.line = line;
        this.jobs = jobs;
        failures = new FailureWords(root.messages());
    }

    ExitStatus run(List<String> paths, Consumer<ReadArticle> each) {
        Iterator<Callable<ReadInput>> inputs = inputs(paths).iterator();
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().name("chancery-read-", 0).factory());
        Deque<Future<ReadInput>> underWay = new ArrayDeque<>();
        try {
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (inputs.hasNext() && underWay.size() < jobs * AHEAD) {
                    underWay.add(threads.submit(inputs.next()));
                }
                take(result(underWay.remove()), each);
            }
        } finally {
            threads.shutdownNow();
        }
        return close();
    }

    private List<Callable<ReadInput>> inputs(List<String> paths) {
        Intake intake = new Intake();
        List<Callable<ReadInput>> inputs = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                inputs.add(() -> line.read(intake.stream("-", root.surroundings().in())));
                continue;
            }
            ArticleFiles found = ArticleFiles.under(List.of(Path.of(path)));
            passedOver += found.passedOver();
            found.failures().forEach(this::failed);
            found.files().forEach(file -> inputs.add(() -> line.read(intake.file(file))));
        }
        return inputs;
    }

    private static ReadInput result(Future<ReadInput> future) {
        try {
            return future.get();
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        }
    }

    private void take(ReadInput input, Consumer<ReadArticle> each) {
        for (ReadArticle article : input.articles()) {
            remarks(article);
            read++;
            each.accept(article);
        }
        input.failures().forEach(this::failed);
    }

    private void remarks(ReadArticle article) {
        String file = article.draft().file();
        if (article.draft().repaired()) {
            root.remark(root.messages().text("cli.read.repaired", file));
        }
        for (Reading.Note note : article.reading().notes()) {
            switch (note) {
                case NO_PUBLICATION_DATE -> {
                    withoutDate++;
                    root.remark(failures.of(new NoPublicationDate(file)));
                }
                case UNKNOWN_LANGUAGE -> otherLanguage++;
            }
        }
    }

    private void failed(UnreadableInput failure) {
        unread++;
        root.remark(failures.of(failure));
    }

    private ExitStatus close() {
        if (passedOver > 0) {
            root.remark(root.messages().count("cli.read.passed-over", passedOver));
        }
        if (otherLanguage > 0) {
            root.remark(root.messages().count("cli.read.other-language", otherLanguage));
        }
        if (read == 0 && unread == 0) {
            root.remark(root.messages().text("cli.read.nothing"));
        }
        if (unread > 0 && read == 0) {
            return ExitStatus.NOT_FOUND;
        }
        return unread > 0 || withoutDate > 0 ? ExitStatus.PARTLY : ExitStatus.DONE;
    }
}
