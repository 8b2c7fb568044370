package org.chancery.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.cli.OpenStore;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.chancery.ui.kit.FxTaskRunner;
import org.chancery.ui.shell.ChanceryWindow;
import org.chancery.ui.shell.LockedWindow;
import org.chancery.ui.shell.ShellServices;
import org.jspecify.annotations.Nullable;

/** The store of a window, from the question for its passphrase, if it needs one, to its end. */
final class WindowSession implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final Clock time;
    private final Supplier<ArticleReader> reader;
    private final FxTaskRunner tasks = new FxTaskRunner();
    private boolean wrong;
    private volatile @Nullable Ready ready;

    /** Made off JavaFX's thread. */
    private record Ready(OpenStore store, ShellServices services, Settings settings) {}

    /**
     * @param clock
     *            tells "today"
     * @param time
     *            the true one
     */
    WindowSession(Path folder, Clock clock, Clock time, Supplier<ArticleReader> reader) {
        this.folder = folder;
        this.clock = clock;
        this.time = time;
        this.reader = reader;
    }

    /**
     * Opens the store, or leaves it for the window to ask for its passphrase.
     *
     * @throws StoreUnusable
     *             if it cannot be used for another reason
     */
    void open(@Nullable Passphrase given) {
        try {
            ready(given);
        } catch (StoreUnusable locked) {
            wrong = locked.fault() == StoreFault.WRONG_PASSPHRASE;
            if (!wrong && locked.fault() != StoreFault.PASSPHRASE_NEEDED) {
                throw locked;
            }
        }
    }

    private void ready(@Nullable Passphrase given) {
        OpenStore opened = new StoreFolders(folder, clock).open(folder, given);
        try {
            if (given != null) {
                guarded(opened).makeNow();
            }
            SettingsFile file = StoreFolders.settings(folder, opened.protection());
            Settings settings = file.load();
            ready = new Ready(opened, new WindowServices(opened, reader, file, clock, language(settings)).with(tasks, folder,
                    new ShellServices.Locking(opened.guard(), time)), settings);
        } catch (RuntimeException unusable) {
            opened.close();
            throw unusable;
        }
    }

    private GuardedStore guarded(OpenStore opened) {
        return new GuardedStore(opened.protection(), StoreFolders.settings(folder, opened.protection()), opened.events());
    }

    private static String language(Settings settings) {
        return settings.desk() == null ? WindowServices.languageOf(Locale.getDefault()) : settings.desk().language();
    }

    /**
     * Shows the window, or asks for the passphrase first. On JavaFX's thread.
     *
     * @param made
     *            told of the window when it stands
     */
    void show(Stage stage, Consumer<URI> browser, Consumer<ChanceryWindow> made) {
        if (ready != null) {
            window(stage, browser, made);
            return;
        }
        Settings looks = new SettingsFile(folder.resolve("settings.json")).outside();
        new LockedWindow(Messages.of(Locale.of(language(looks))), looks, tasks, this::ready, wrong, () -> window(stage, browser, made))
                .show(stage);
    }

    private void window(Stage stage, Consumer<URI> browser, Consumer<ChanceryWindow> made) {
        Ready now = Objects.requireNonNull(ready);
        ChanceryWindow window = new ChanceryWindow(now.services(), now.settings(), browser);
        if (stage.isShowing()) {
            window.show(stage);
        } else {
            window.showWhenRead(stage);
        }
        made.accept(window);
    }

    @Override
    public void close() {
        Ready now = ready;
        if (now != null) {
            now.store().close();
        }
    }
}
