package org.chancery.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.incoming.Remark;
import org.chancery.agenda.incoming.SaidEvent;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.exchange.table.TableOptions;
import org.chancery.exchange.table.TableReader;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.place.Gazetteer;
import org.chancery.reading.WrittenDates;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.transfer.BundleSource;
import org.chancery.ui.transfer.CalendarSource;
import org.chancery.ui.transfer.ImportSource;

/** Which kinds of what arrives bring events at once, and how; the others are for the intake. A new format is one line in each. */
record Importers(ViewContext context, ShellServices.Kept kept) {

    Optional<ImportSource> file(Recognised kind, Path file) {
        return switch (kind) {
            case CALENDAR -> Optional.of(CalendarSource.of(file, calendars(), context));
            case TABLE -> Optional.of(CalendarSource.of(file, this::table, calendars(), context));
            case BUNDLE -> Optional.of(BundleSource.of(file, bundles(), context.messages().language()));
            case ADDRESS, ARTICLE -> Optional.empty();
        };
    }

    Optional<ImportSource> text(Recognised kind, String text) {
        return switch (kind) {
            case CALENDAR -> Optional.of(CalendarSource.of(context.text("shell.add.pasted"), text, calendars(), context));
            case TABLE -> Optional.of(CalendarSource.of(context.text("shell.add.pasted"), text, this::table, calendars(), context));
            case BUNDLE -> Optional.of(BundleSource.of(context.text("shell.add.pasted"), text, bundles(), context.messages().language()));
            case ADDRESS, ARTICLE -> Optional.empty();
        };
    }

    private BundleStore bundles() {
        return new BundleStore(kept.events(), kept.transfer(), kept.articles(), kept.series(), kept.parties(), kept.imports(), kept
                .exports());
    }

    private CalendarSource.Kept calendars() {
        return new CalendarSource.Kept(kept.events(), kept.imports(), kept.exports());
    }

    /** Made when it is read: it needs the gazetteer. */
    private void table(String name, InputStream in, Consumer<SaidEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled)
            throws IOException {
        WrittenDates dates = new WrittenDates(context.today(), context.messages().language());
        new TableReader(new TableOptions(Gazetteer.load(), context.today(), dates::date, id -> kept.events().find(id).map(
                DiplomaticEvent::uid), CalendarLimits.USUAL.events(), CalendarLimits.USUAL.octets())).read(name, in, each, remarks,
                        cancelled);
    }
}
