package org.chancery.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.stage.Stage;
import org.chancery.intake.Intake;
import org.chancery.planning.Recheck;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Progress;
import org.chancery.task.SameThreadRunner;
import org.chancery.ui.passphrase.Guarded;

/**
 * The whole window on a store, as a person has it, but for the clock, which stands still, and the jobs, which run at once.
 *
 * @param folder
 *            of the store and its settings
 * @param sample
 *            what the first page offers
 * @param time
 *            by which it is known how long nobody has touched it
 */
record WholeWindow(ChanceryStore store, Path folder, SampleOpener sample, InstantSource time) {
    /** 27 September 2021, 09:12 in Nur-Sultan. */
    static final Clock MORNING = Clock.fixed(Instant.parse("2021-09-27T03:12:00Z"), ZoneId.of("Asia/Almaty"));

    private static final ArticleReader READER = ArticleReader.load();

    WholeWindow(ChanceryStore store, Path folder) {
        this(store, folder, new NoSample(), MORNING);
    }

    SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    private ShellServices services() {
        ShellServices.Kept kept = new ShellServices.Kept(store.events(), store.articles(), store.inbox(), store.parties(), store.series(),
                store.search(), store.history(), store.bin(), store.exports(), store.imports(), store.lexicon(), store.departures(), store
                        .transfer(),
                store.publications(), store.passwords());
        return new ShellServices(kept, READER, new Intake(), settings(), sample, event -> Recheck.of(event).map(Recheck::day).orElse(
                LocalDate.MAX), MORNING, ZoneId.of("Asia/Almaty"), "en", folder, new SameThreadRunner(), Way.usual(MORNING),
                new ShellServices.Locking(new Guarded(store.protection()), time), store);
    }

    /** On JavaFX's thread. */
    ChanceryWindow show(Stage stage) {
        ChanceryWindow window = new ChanceryWindow(services(), Settings.FIRST, _ -> {});
        window.show(stage);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(800);
        return window;
    }

    /** For tests in which nobody opens the sample. */
    static final class NoSample implements SampleOpener {
        @Override
        public int open(Progress progress) {
            throw new IllegalStateException("no sample");
        }

        @Override
        public LocalDate shows() {
            throw new IllegalStateException("no sample");
        }
    }
}
