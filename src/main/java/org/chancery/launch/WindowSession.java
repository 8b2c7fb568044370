package org.chancery.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
import org.chancery.ui.passphrase.UnlockViewModel;
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
    private final Consumer<URI> browser;
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final FutureTask<ChanceryWindow> made = new FutureTask<>(this::make);
    private boolean wrong;
    private volatile @Nullable Ready ready;

    /** Made off JavaFX's thread. The store may still be opening. */
    private record Ready(OpenStore store, ShellServices services, Settings settings) {}

    /**
     * @param clock
     *            tells "today"
     * @param time
     *            the true one
     * @param browser
     *            opens a web page outside
     */
    WindowSession(Path folder, Clock clock, Clock time, Supplier<ArticleReader> reader, Consumer<URI> browser) {
        this.browser = browser;
        this.folder = folder;
        this.clock = clock;
        this.time = time;
        this.reader = reader;
    }

    /**
     * Opens the store, or leaves it for the window to ask for its passphrase. The window of a store in the clear is made meanwhile.
     *
     * @throws StoreUnusable
     *             if it cannot be used for another reason
     */
    void open(@Nullable Passphrase given) {
        OpenStore unopened = stores().unopened(folder, null);
        if (given == null && !unopened.protection().isSealed()) {
            Ready now = wired(unopened);
            JavaFx.soon(made);
            learn(now);
            return;
        }
        unopened.close();
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
        OpenStore opened = stores().open(folder, given);
        try {
            if (given != null) {
                guarded(opened).makeNow();
            }
        } catch (RuntimeException unusable) {
            opened.close();
            throw unusable;
        }
        learn(wired(opened));
    }

    private StoreFolders stores() {
        return new StoreFolders(folder, clock);
    }

    private Ready wired(OpenStore store) {
        try {
            SettingsFile file = StoreFolders.settings(folder, store.protection());
            Settings settings = file.load();
            Ready now = new Ready(store, new WindowServices(store, reader, file, clock, language(settings)).with(tasks, folder,
                    new ShellServices.Locking(store.guard(), time)), settings);
            ready = now;
            return now;
        } catch (RuntimeException unusable) {
            store.close();
            throw unusable;
        }
    }

    private static void learn(Ready now) {
        now.services().reader().learn(now.store().lexicon().all());
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
     * @param told
     *            of the window when it stands
     * @param damaged
     *            told when the passphrase was right and the store does not open for all that
     */
    void show(Stage stage, Consumer<ChanceryWindow> told, Consumer<StoreUnusable> damaged) {
        if (ready != null) {
            window(stage, told);
            return;
        }
        Settings looks = new SettingsFile(folder.resolve("settings.json")).outside();
        new LockedWindow(Messages.of(Locale.of(language(looks))), looks, tasks, this::ready, wrong, new UnlockViewModel.Ways() {
            @Override
            public void opened() {
                window(stage, told);
            }

            @Override
            public void damaged(StoreUnusable store) {
                damaged.accept(store);
            }
        }).show(stage);
    }

    private void window(Stage stage, Consumer<ChanceryWindow> told) {
        made.run();
        ChanceryWindow window = made();
        if (stage.isShowing()) {
            window.show(stage);
        } else {
            window.showWhenRead(stage);
        }
        told.accept(window);
    }

    private ChanceryWindow make() {
        Ready now = Objects.requireNonNull(ready);
        ChanceryWindow window = new ChanceryWindow(now.services(), now.settings(), browser);
        window.layOut();
        return window;
    }

    private ChanceryWindow made() {
        try {
            return made.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the window was interrupted while it was made", stopped);
        }
    }

    @Override
    public void close() {
        tasks.end();
        Ready now = ready;
        if (now != null) {
            now.store().close();
        }
    }
}
