package org.chancery.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.chancery.cli.Window;
import org.chancery.reading.ArticleReader;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** The window on this machine's display. */
record MainWindow(Clock clock, Supplier<ArticleReader> reader) implements Window {

    @Override
    public boolean possible() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean other = system.startsWith("windows") || system.startsWith("mac");
        return other || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    @Override
    public void open(Path store, @Nullable Passphrase passphrase, @Nullable LocalDate today) {
        Clock now = today == null ? clock : Clock.fixed(today.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        try (WindowSession session = new WindowSession(store, now, clock, reader)) {
            session.open(passphrase);
            show(session);
        }
    }

    /** Returns when the window is closed. */
    private static void show(WindowSession session) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            session.show(stage, MainWindow::browse, window -> {});
            stage.setOnHidden(_ -> closed.countDown());
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
