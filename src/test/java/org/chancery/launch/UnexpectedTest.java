package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.log.ErrorCode;
import org.chancery.log.ProgramLog;
import org.chancery.log.Provoked;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What nobody caught")
class UnexpectedTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Unexpected unexpected = new Unexpected(new PrintStream(bytes, true, StandardCharsets.UTF_8), CLOCK, Messages.of(
            Locale.ENGLISH));

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("is one sentence with code and kind, and stands in the log of the store, both without the user's words")
    void sentence() throws IOException {
        unexpected.logIn(() -> folder);
        for (Throwable failure : Provoked.failures()) {
            unexpected.uncaughtException(Thread.currentThread(), failure);
            assertThat(said()).contains(ErrorCode.of(failure).text(), failure.getClass().getSimpleName());
        }
        assertThat(said().lines()).hasSize(Provoked.failures().size());
        assertThat(said()).doesNotContain(Provoked.MARKER);
        assertThat(Files.readString(folder.resolve("log/chancery.log"))).contains("failed ").doesNotContain(Provoked.MARKER);
    }

    @Test
    @DisplayName("makes no store of its own")
    void noStore() {
        unexpected.logIn(() -> folder.resolve("none"));
        unexpected.say(new IllegalStateException());
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    @DisplayName("goes to the window while there is one, and nowhere else")
    void window() {
        List<Throwable> shown = new ArrayList<>();
        unexpected.logIn(() -> folder);
        unexpected.showIn(shown::add);
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertThat(shown).hasSize(1);
        assertThat(said()).isEmpty();
        unexpected.showIn(null);
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertThat(shown).hasSize(1);
        assertThat(said()).isNotEmpty();
    }

    @Test
    @DisplayName("at the terminal comes up from a command with its own kind")
    void command() throws IOException {
        Path store = folder.resolve("store");
        String id = new Terminal(store).done("add", "--name", Provoked.MARKER, "--store", store.toString()).out().strip();
        assertThat(id).isNotEmpty();
        Process process = child(Main.class, "picture", "--view", "month", "--store", store.toString(), "--out",
                folder.resolve("m.png").toString());
        String told = said(process);
        assertThat(told).contains("unexpected", "NoClassDefFoundError").doesNotContain("\tat ", Provoked.MARKER);
        assertThat(process.exitValue()).isEqualTo(5);
        assertThat(Files.readString(store.resolve("log/chancery.log"))).contains("java.lang.NoClassDefFoundError",
                "org.chancery.launch.Main.main:").doesNotContain(Provoked.MARKER, folder.toString());
    }

    /** Without JavaFX on its class path, so that a picture fails as nobody expects. */
    private static Process child(Class<?> main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System
                .getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.onExit().join();
        return process;
    }

    @Test
    @DisplayName("and what libraries say by themselves is not printed either")
    void quiet() throws IOException {
        assertThat(said(child(Noisy.class))).contains(Provoked.MARKER);
        assertThat(said(child(Noisy.class, "quiet"))).isEmpty();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A program with a library that logs what it works on, by each of the ways that libraries of ours have. */
    public static final class Noisy {
        private Noisy() {}

        public static void main(String[] arguments) {
            if (arguments.length > 0) {
                QuietLibraries.install();
            }
            Logger.getLogger("com.example.library").severe(Provoked.MARKER);
            System.getLogger("com.example.library").log(System.Logger.Level.ERROR, Provoked.MARKER);
            org.slf4j.LoggerFactory.getLogger("com.example.library").error(Provoked.MARKER);
        }
    }

    @Test
    @DisplayName("of what libraries log by themselves, only kinds and places come into our log")
    void libraries() throws IOException {
        Logger root = Logger.getLogger("");
        var before = List.of(root.getHandlers());
        QuietLibraries.failuresTo(new ProgramLog(folder, CLOCK));
        try {
            Logger.getLogger("com.example.library").log(Level.WARNING, Provoked.MARKER, new IllegalStateException(Provoked.MARKER));
            Logger.getLogger("com.example.library").warning(Provoked.MARKER);
        } finally {
            for (var handler : root.getHandlers()) {
                if (!before.contains(handler)) {
                    root.removeHandler(handler);
                }
            }
        }
        assertThat(Files.readString(folder.resolve("log/chancery.log"))).contains("java.lang.IllegalStateException").doesNotContain(
                Provoked.MARKER);
    }
}
