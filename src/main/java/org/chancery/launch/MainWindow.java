package org.chancery.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.cli.Window;
import org.chancery.log.ProgramLog;
import org.chancery.log.ProgramLog.Happening;
import org.chancery.reading.ArticleReader;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.shell.ChanceryWindow;
import org.chancery.ui.shell.FailureWindow;
import org.jspecify.annotations.Nullable;

/** The window on this machine's display. */
record MainWindow(Clock clock, Supplier<ArticleReader> reader, Unexpected unexpected) implements Window {

    @Override
    public boolean possible() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean other = system.startsWith("windows") || system.startsWith("mac");
        return other || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    @Override
    public void prepare() {
        JavaFx.begin();
    }

    @Override
    public void open(Path store, @Nullable Passphrase passphrase, @Nullable LocalDate today, @Nullable Path arriving) {
        JavaFx.begin();
        ProgramLog log = new ProgramLog(store, clock);
        log.note(Happening.STARTED);
        QuietLibraries.failuresTo(log);
        Asked asked = new Asked(store, passphrase, today, arriving);
        try {
            openOrRescue(asked, log);
        } catch (RuntimeException failed) {
            showInstead(failed);
            throw failed;
        }
        Platform.exit();
        log.note(Happening.CLOSED);
    }

    private record Asked(Path store, @Nullable Passphrase passphrase, @Nullable LocalDate today, @Nullable Path arriving) {}

    private void openOrRescue(Asked asked, ProgramLog log) {
        try {
            open(asked, log);
        } catch (StoreUnusable damaged) {
            if (damaged.fault() != StoreFault.DAMAGED) {
                throw damaged;
            }
            log.failed(damaged);
            switch (new Rescue(asked.store(), clock).of(damaged, asked.passphrase())) {
                case RESTORED -> open(asked, log);
                case IMPOSSIBLE -> throw damaged;
                case LEFT -> {}
            }
        }
    }

    private void open(Asked asked, ProgramLog log) {
        LocalDate today = asked.today();
        Path arriving = asked.arriving();
        Clock now = today == null ? clock : Clock.fixed(today.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        try (WindowSession session = new WindowSession(asked.store(), now, clock, reader, MainWindow::browse)) {
            session.open(asked.passphrase());
            log.note(Happening.OPENED);
            OneWindow.show((stage, failed) -> session.show(stage, window -> {
                if (arriving != null) {
                    window.bring(arriving);
                }
                unexpected.showIn(thrown -> JavaFx.run(() -> shown(window, thrown)));
            }, failed::accept));
        } finally {
            unexpected.showIn(null);
        }
    }

    /** A window that fails at showing a failure is not asked again. */
    private void shown(ChanceryWindow window, Throwable thrown) {
        try {
            window.unexpected(thrown);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            unexpected.showIn(null);
            unexpected.say(thrown);
            unexpected.say(broken);
        }
    }

    /** Somebody who starts the program from a menu sees no terminal. */
    private static void showInstead(RuntimeException failed) {
        Messages messages = Messages.of(Locale.getDefault());
        OneWindow.show((stage, _) -> new FailureWindow(messages, new Look(Theme.LIGHT, 100), failed).show(stage));
        Platform.exit();
    }

    /** Opens a page in the user's own browser; the window has shown its host and asked. */
    private static void browse(URI address) {
        Thread.ofVirtual().start(() -> {
            try {
                java.awt.Desktop.getDesktop().browse(address);
            } catch (java.io.IOException | UnsupportedOperationException none) {
                throw new IllegalStateException("no browser for " + address.getHost(), none);
            }
        });
    }
}
