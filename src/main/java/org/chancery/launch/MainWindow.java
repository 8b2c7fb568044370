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
import org.chancery.cli.OpenStore;
import org.chancery.cli.Window;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.ui.kit.FxTaskRunner;
import org.chancery.ui.shell.ChanceryWindow;
import org.chancery.ui.shell.ShellServices;
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
    public void open(Path store, @Nullable LocalDate today, @Nullable Path arriving) {
        JavaFx.begin();
        Clock now = today == null ? clock : Clock.fixed(today.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
        try (OpenStore opened = new StoreFolders(store, now).open(store)) {
            SettingsFile file = new SettingsFile(store.resolve("settings.json"));
            Settings settings = file.load();
            String language = settings.desk() == null ? WindowServices.languageOf(Locale.getDefault()) : settings.desk().language();
            ShellServices services = new WindowServices(opened, reader, file, now, language).with(new FxTaskRunner(), store);
            show(services, settings, arriving);
        }
    }

    /** Returns when the window is closed. */
    private static void show(ShellServices services, Settings settings, @Nullable Path arriving) {
        CountDownLatch closed = new CountDownLatch(1);
        JavaFx.run(() -> {
            Stage stage = new Stage();
            ChanceryWindow window = new ChanceryWindow(services, settings, MainWindow::browse);
            window.showWhenRead(stage);
            if (arriving != null) {
                window.bring(arriving);
            }
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
