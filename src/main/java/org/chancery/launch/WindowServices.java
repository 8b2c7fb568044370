package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.agenda.EventFilter;
import org.chancery.article.Article;
import org.chancery.cli.OpenStore;
import org.chancery.intake.Intake;
import org.chancery.intake.Sample;
import org.chancery.matching.Acceptance;
import org.chancery.planning.Recheck;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.SettingsRepository;
import org.chancery.task.Progress;
import org.chancery.task.TaskRunner;
import org.chancery.ui.shell.SampleOpener;
import org.chancery.ui.shell.ShellServices;

/** What the window is made of, put together from the store, the reader and the settings. */
record WindowServices(OpenStore store, Supplier<ArticleReader> reader, SettingsRepository settings, Clock clock, String language) {

    ShellServices with(TaskRunner tasks, Path folder, ShellServices.Locking locking) {
        ZoneId zone = clock.getZone();
        ShellServices.Kept kept = new ShellServices.Kept(store.events(), store.articles(), store.inbox(), store.parties(), store.series(),
                store
                        .search(),
                store.history(), store.bin(), store.exports(), store.imports(), store.lexicon(), store.departures(), store.transfer(),
                store.publications(), store.passwords());
        return new ShellServices(kept, reader.get(), new Intake(), settings, new SampleIn(),
                event -> Recheck.of(event).map(Recheck::day).orElse(
                        LocalDate.MAX),
                clock, zone, language, folder, tasks, Way.usual(clock), locking, store);
    }

    /** A language that the messages have, English where they do not. */
    static String languageOf(Locale locale) {
        return org.chancery.text.Messages.of(locale).language();
    }

    /** Reads the bundled sample through the reader and matching, article by article, as if a person had added it. */
    private final class SampleIn implements SampleOpener {
        @Override
        public int open(Progress progress) {
            Acceptance acceptance = new Acceptance(store.events(), store.articles(), language, clock);
            List<Article> articles = Sample.articles();
            for (int i = 0; i < articles.size() && !progress.cancelled(); i++) {
                Article article = articles.get(i);
                acceptance.read(article, reader.get().read(article).proposals(), false).ifPresent(store.events()::save);
                progress.report(i + 1, articles.size());
            }
            return (int) store.events().count(EventFilter.EVERYTHING).passing();
        }

        @Override
        public LocalDate shows() {
            return LocalDate.of(2021, 9, 30);
        }
    }
}
