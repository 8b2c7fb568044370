package org.chancery.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Window;
import org.chancery.reading.ArticleReader;
import org.chancery.text.Messages;
import org.chancery.ui.kit.NodePicture;

/** Opens the window on a store as a user does, without a screen, and closes it when the month stands. */
final class RehearsedWindow {
    private static final LocalDate FULL_MONTH = LocalDate.of(2021, 9, 15);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOKED_AT = Duration.ofMillis(200);
    /** What draws on a real screen, which there is none of here: known to the cache all the same. */
    private static final List<String> OF_A_SCREEN = List.of("com/sun/glass/ui/gtk");

    private RehearsedWindow() {}

    static void play(Path store) throws IOException {
        Thread.ofPlatform().daemon().start(RehearsedWindow::closeInTime);
        new MainWindow(Main.clock(), new Once<>(ArticleReader::load), new Unexpected(System.err, Main.clock(), Messages.of(Locale.ENGLISH)))
                .open(
                        store, null, FULL_MONTH, null);
        Path graphics = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/javafx.graphics");
        for (String classes : OF_A_SCREEN) {
            know(graphics, graphics.resolve(classes));
        }
    }

    private static void closeInTime() {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!stands() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            Thread.sleep(LOOKED_AT);
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean stands() {
        boolean runs = Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().startsWith("JavaFX Application"));
        return runs && NodePicture.onFx(() -> Window.getWindows().stream().anyMatch(window -> window.getScene().getRoot().lookup(
                ".event-chip") != null));
    }

    /** Loads the classes of a folder and starts none. */
    private static void know(Path module, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = module.relativize(file).toString();
                load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Platform.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
