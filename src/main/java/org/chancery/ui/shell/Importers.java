package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.transfer.CalendarSource;
import org.chancery.ui.transfer.ImportSource;

/** Which kinds of what arrives bring events at once, and how; the others are for the intake. A new format is one line in each. */
record Importers(ViewContext context, ShellServices.Kept kept) {

    Optional<ImportSource> file(Recognised kind, Path file) {
        return switch (kind) {
            case CALENDAR -> Optional.of(CalendarSource.of(file, calendars(), context));
            case ADDRESS, TABLE, BUNDLE, ARTICLE -> Optional.empty();
        };
    }

    Optional<ImportSource> text(Recognised kind, String text) {
        return switch (kind) {
            case CALENDAR -> Optional.of(CalendarSource.of(context.text("shell.add.pasted"), text, calendars(), context));
            case ADDRESS, TABLE, BUNDLE, ARTICLE -> Optional.empty();
        };
    }

    private CalendarSource.Kept calendars() {
        return new CalendarSource.Kept(kept.events(), kept.imports(), kept.exports());
    }
}
