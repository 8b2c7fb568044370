package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.article.Article;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.Undated;
import org.chancery.intake.Sample;
import org.chancery.reading.ArticleReader;
import org.chancery.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job on the bundled sample, without a display: articles in, a ledger, a calendar and two pictures out. In English. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Root root;
    private final Messages messages = Messages.of(Locale.ENGLISH);

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("chancery-tour");

    TourCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        makeFolder();
        Path scratch = scratch();
        try (OpenStore store = root.surroundings().stores().open(scratch, null)) {
            int articles = read(store);
            root.say(messages.text("cli.tour.read", articles, store.events().count(EventFilter.EVERYTHING).passing(), TODAY.toString()));
            root.say("");
            story(store);
            root.say("");
            write(store);
        } finally {
            remove(scratch);
        }
        return ExitStatus.DONE.code();
    }

    private int read(OpenStore store) {
        ArticleReader reader = root.surroundings().reader().get();
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ArticleSaver saver = new ArticleSaver(store, messages.language(), clock);
        List<Article> articles = Sample.articles();
        articles.forEach(article -> saver.save(article, reader.read(article).proposals(), false));
        return articles.size();
    }

    /** The event of which the articles tell the longest story. */
    private void story(OpenStore store) {
        Longest longest = new Longest();
        store.events().forEach(EventFilter.EVERYTHING, longest::see);
        longest.event.stream().flatMap(event -> new EventPage(messages).lines(event).stream()).forEach(root::say);
    }

    private void write(OpenStore store) {
        Path calendar = out.resolve("calendar.ics");
        CalendarOut writer = new CalendarOut(store, ReleaseOptions.forTheHouse(store, messages), messages);
        ExportReport report = writer.write(EventFilter.EVERYTHING, writer.options(Undated.AUTO), calendar, store.exports());
        root.say(messages.text("cli.tour.calendar", calendar.toString(), report.written()));
        draw(store, Pictures.View.MONTH, LocalDate.of(2021, 9, 15), "month.png");
        draw(store, Pictures.View.YEAR, LocalDate.of(2021, 7, 1), "year.png");
    }

    private void draw(OpenStore store, Pictures.View view, LocalDate date, String name) {
        Path picture = out.resolve(name);
        root.surroundings().pictures()
                .draw(new Pictures.Request(view, date, null, null, null, null, WIDTH, HEIGHT, false, messages.language(),
                        TODAY), store, picture);
        root.say(messages.text("cli.tour.picture", picture.toString()));
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException file) {
            throw new UnwritableOutput(out, OutputFault.NO_FOLDER, file);
        } catch (IOException denied) {
            throw new UnwritableOutput(out, OutputFault.CANNOT_WRITE, denied);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("chancery-tour");
        } catch (IOException full) {
            throw new UnwritableOutput(Path.of(System.getProperty("java.io.tmpdir", "")), OutputFault.CANNOT_WRITE, full);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static final class Longest {
        private java.util.Optional<DiplomaticEvent> event = java.util.Optional.empty();

        void see(DiplomaticEvent next) {
            int best = event.map(e -> e.ledger().lines().size()).orElse(0);
            event = next.ledger().lines().size() > best ? java.util.Optional.of(next) : event;
        }
    }
}
