package org.chancery.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.log.ErrorCode;
import org.chancery.log.FailureDetails;
import org.chancery.log.ProgramLog;
import org.chancery.log.Versions;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Where a failure ends that nobody caught: in the window that is open, else in the log of the store and one sentence. The sentence names the
 * code and the kind, never what the exception says, which may quote the user's own words.
 */
final class Unexpected implements Thread.UncaughtExceptionHandler {
    private final PrintStream err;
    private final Clock clock;
    private final Messages messages;
    private volatile @Nullable Supplier<Path> store;
    private volatile @Nullable Consumer<Throwable> window;

    Unexpected(PrintStream err, Clock clock, Messages messages) {
        this.err = err;
        this.clock = clock;
        this.messages = messages;
    }

    /** From now on there is a store whose log takes failures, if its folder is there. */
    void logIn(Supplier<Path> folder) {
        store = folder;
    }

    /** From now on there is a window that logs and shows failures; null when it is closed. */
    void showIn(@Nullable Consumer<Throwable> open) {
        window = open;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Consumer<Throwable> open = window;
        if (open == null) {
            say(thrown);
        } else {
            open.accept(thrown);
        }
    }

    /** Logs it and says so on standard error; with the variable {@code CHANCERY_DETAILS} also what the window would copy. */
    void say(Throwable thrown) {
        Supplier<Path> folder = store;
        if (folder != null) {
            new ProgramLog(folder.get(), clock).failed(thrown);
        }
        err.println(messages.text("cli.unexpected", ErrorCode.of(thrown).text(), thrown.getClass().getSimpleName()));
        if (System.getenv("CHANCERY_DETAILS") != null) {
            err.print(FailureDetails.of(thrown, Versions.here()).text());
        }
        err.flush();
    }
}
