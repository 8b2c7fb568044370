package org.chancery.ui.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Change;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.InboxEntry;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.intake.Draft;
import org.chancery.intake.Intake;
import org.chancery.intake.TakenIn;
import org.chancery.reading.ArticleReader;
import org.chancery.task.Job;
import org.chancery.task.Progress;
import org.jspecify.annotations.Nullable;

/** Brings articles into the inbox: takes them in, reads them, and keeps each with its proposals undecided. */
public final class Incoming {

    private final Intake intake;
    private final ArticleReader reader;
    private final ArticleRepository articles;
    private final EventRepository events;

    public Incoming(Intake intake, ArticleReader reader, ArticleRepository articles, EventRepository events) {
        this.intake = intake;
        this.reader = reader;
        this.articles = articles;
        this.events = events;
    }

    /**
     * What came of it.
     *
     * @param known
     *            how many were there already; they change nothing
     */
    public record Taken(List<ArticleId> articles, int proposals, int known, List<UnreadableInput> failures) {
        public Taken {
            articles = List.copyOf(articles);
            failures = List.copyOf(failures);
        }

        /** This, and what else could not be read. */
        public Taken with(List<UnreadableInput> more) {
            return new Taken(articles, proposals, known, Stream.concat(failures.stream(), more.stream()).toList());
        }
    }

    /** Reads the files one by one; each article is on disk before the next is read, so that a cancel keeps what was done. */
    public Job<Taken> files(List<Path> files) {
        return progress -> {
            Tally tally = new Tally();
            for (int at = 0; at < files.size() && !progress.cancelled(); at++) {
                progress.report(at, files.size());
                keep(intake.file(files.get(at)), null, tally, progress);
            }
            progress.report(files.size(), files.size());
            return tally.taken();
        };
    }

    /**
     * Reads what was pasted or typed.
     *
     * @param published
     *            for an article that does not say it itself; null if not known
     */
    public Job<Taken> text(String name, String text, @Nullable LocalDate published) {
        return progress -> {
            Tally tally = new Tally();
            keep(intake.pasted(name, text), published, tally, progress);
            return tally.taken();
        };
    }

    private void keep(TakenIn taken, @Nullable LocalDate published, Tally tally, Progress progress) {
        tally.failures.addAll(taken.failures());
        for (Draft draft : taken.drafts()) {
            if (progress.cancelled()) {
                return;
            }
            Article article = draft.article();
            if (article.published() == null && published != null) {
                article = article.publishedOn(published);
            }
            keep(article, tally);
        }
    }

    private void keep(Article article, Tally tally) {
        tally.articles.add(article.id());
        if (articles.contains(article.id())) {
            tally.known++;
            return;
        }
        List<InboxEntry.Item> items = reader.read(article).proposals().stream().map(proposal -> new InboxEntry.Item(proposal,
                InboxEntry.Decision.PENDING, null)).toList();
        events.save(new Change(Author.READING, List.of(article), List.of(), List.of(), List.of(new InboxEntry(article.id(), items))));
        tally.proposals += items.size();
    }

    private static final class Tally {

        private final List<ArticleId> articles = new ArrayList<>();
        private final List<UnreadableInput> failures = new ArrayList<>();
        private int proposals;
        private int known;

        Taken taken() {
            return new Taken(articles, proposals, known, failures);
        }
    }
}
