package org.chancery.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.agenda.ChanceryFailure.InvalidCalendar;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.Word;
import org.chancery.agenda.release.Release;
import org.chancery.article.Article;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.LeftOut;
import org.chancery.icalendar.Undated;
import org.chancery.output.ScratchFile;
import org.chancery.publishing.dav.Unsent;
import org.chancery.text.Messages;

/** The events of a publication as its readers may see them, in the form that it asks for. */
final class PublicationCalendar {
    private final Publication publication;
    private final Desk desk;
    private final Release release;
    private final CalendarExport export;
    private final Watcher watcher;
    private final BooleanSupplier cancelled;

    PublicationCalendar(Publication publication, Desk desk, SentMemory memory, Watcher watcher, BooleanSupplier cancelled) {
        this.publication = publication;
        this.desk = desk;
        this.watcher = watcher;
        this.cancelled = cancelled;
        Publication.Form form = publication.form();
        Messages messages = Messages.of(Locale.of(form.language()));
        release = Release.of(desk.events(), desk.articles(), form.audience(), form.withheld(), form.language(), messages.text(
                "release.busy-name"));
        ExportOptions options = ExportOptions.of(Word.parse(Undated.class, form.undated()), messages, desk.recheck())
                .named(publication.name()).withAddresses(source -> desk.articles().find(source.id()).map(Article::url).orElse(
                        null));
        export = new CalendarExport(form.rich() ? options.asRich() : options, memory, release.imports(desk.imports()));
    }

    /** All of them where nobody else can read them. */
    ExportReport write(ScratchFile file) throws IOException {
        long total = total();
        try {
            return export.write(file, each -> release.forEach(publication.filter(), each), done -> watcher.at(done, total), cancelled);
        } catch (InvalidCalendar invalid) {
            throw unsent(invalid);
        }
    }

    /** All of them in one file. */
    ExportReport write(Path file) {
        long total = total();
        try {
            return export.write(file, each -> release.forEach(publication.filter(), each), done -> watcher.at(done, total),
                    cancelled);
        } catch (UnwritableOutput unwritable) {
            throw new Unsent(PublicationFault.UNWRITABLE, unwritable.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (InvalidCalendar invalid) {
            throw unsent(invalid);
        }
    }

    /** @throws Unsent if it would break a rule */
    Optional<byte[]> resource(DiplomaticEvent event, Consumer<LeftOut> leftOut) {
        try {
            return export.resource(event, leftOut);
        } catch (InvalidCalendar invalid) {
            throw unsent(invalid);
        }
    }

    private static Unsent unsent(InvalidCalendar invalid) {
        return new Unsent(PublicationFault.INVALID, invalid.problems().getFirst());
    }

    /** Hands over each of them, and looks in between whether they are still wanted. */
    void forEach(Consumer<DiplomaticEvent> each) {
        long total = total();
        long[] done = {0};
        release.forEach(publication.filter(), event -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            each.accept(event);
            watcher.at(++done[0], total);
        });
    }

    /** Writes into the log what has reached the target. */
    void log(Instant now, SentMemory memory) {
        release.log(desk.departures(), now, publication.name(), publication.target().text(), memory::reached);
    }

    private long total() {
        return release.count(publication.filter()).passing();
    }
}
