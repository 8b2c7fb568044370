package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.cli.Window;
import org.chancery.reading.ArticleReader;
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
    public void open(Path store, @Nullable LocalDate today) {
        throw new UnsupportedOperationException("no window yet: " + store + today);
    }
}
