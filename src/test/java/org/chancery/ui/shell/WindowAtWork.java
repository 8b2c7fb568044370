package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.Reversible;
import org.chancery.settings.Desk;
import org.chancery.settings.Settings;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.transfer.ImportSource;

/** A day at the window: whatever is read, added, taken back, imported and set there bears a word. On JavaFX's thread. */
public final class WindowAtWork {
    private static final BooleanSupplier GOES_ON = () -> false;

    private final ShellServices services;
    private final ChanceryWindow window;

    public WindowAtWork(ShellServices services, Settings settings) {
        this.services = services;
        this.window = new ChanceryWindow(services, settings, _ -> {});
    }

    public void work(String word, String calendar, String bundle) {
        Shell shell = window.shell();
        shell.arrivals()
                .text("Summit of " + word + "\n\nThe presidents of Kazakhstan and Chile will meet in Astana on 5 October 2021 for the "
                        + word + " summit.", LocalDate.of(2021, 9, 1));
        add(shell, word);
        shell.undo();
        shell.redo();
        services.kept().events().outlinesFrom(LocalDate.of(2021, 1, 1), EventFilter.EVERYTHING, 3).forEach(event -> shell.openEvent(event
                .id().value()));
        List.of(Destination.values()).forEach(shell::show);
        services.kept().search().search(word, 0, 5);
        bring(shell, Recognised.CALENDAR, calendar);
        bring(shell, Recognised.BUNDLE, bundle);
        Settings settings = services.settings().load();
        services.settings().save(settings.withDesk(new Desk(null, word, services.systemZone(), List.of(word + " the Principal"), "en"))
                .withWatched(java.nio.file.Path.of("/" + word)));
    }

    private void add(Shell shell, String word) {
        PaletteViewModel palette = new PaletteViewModel(shell.context(), services);
        palette.type("G20 summit " + word + " Rome 30 October 2021");
        palette.choose(palette.rows().getFirst(), true);
    }

    private void bring(Shell shell, Recognised kind, String text) {
        ImportSource source = new Importers(shell.context(), services.kept()).text(kind, text).orElseThrow();
        List<ImportItem> items = source.plan(_ -> {}, GOES_ON).items();
        Reversible way = source.before(items);
        source.apply(items, _ -> {}, GOES_ON);
        way.takeBack(_ -> {});
        way.again(_ -> {});
    }

    /** Locks it, and opens it again. */
    public void lockAndOpen(char[] passphrase) {
        window.lock().now(() -> {
            throw new IllegalStateException("not encrypted");
        }, thrown -> {
            throw new IllegalStateException(thrown);
        });
        try (var typed = org.chancery.store.seal.Passphrase.of(Arrays.copyOf(passphrase, passphrase.length))) {
            window.lock().open(typed);
        }
        window.lock().opened();
    }
}
