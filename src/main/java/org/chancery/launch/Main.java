package org.chancery.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Locale;
import org.chancery.cli.ExitStatus;
import org.chancery.text.Messages;
import org.chancery.ui.kit.ErrorCode;

/** The entry point. The only place that asks the system for clock, zone and environment, and the last that catches what nobody expected. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        Messages messages = Messages.of(Locale.ENGLISH);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> unexpected(messages, thrown));
        int status;
        try {
            status = new Composition(System.in, out, System.err, clock(), messages).cli().run(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError thrown) {
            unexpected(messages, thrown);
            status = ExitStatus.UNEXPECTED.code();
        }
        out.flush();
        System.exit(status);
    }

    /** The system's, in its zone, or in UTC where the system names a zone that does not exist. */
    static Clock clock() {
        try {
            return Clock.systemDefaultZone();
        } catch (DateTimeException noSuchZone) {
            return Clock.systemUTC();
        }
    }

    private static void unexpected(Messages messages, Throwable thrown) {
        System.err.println(messages.text("cli.unexpected", ErrorCode.of(thrown).text(), thrown.getClass().getSimpleName()));
        if (System.getenv("CHANCERY_DETAILS") != null) {
            thrown.printStackTrace();
        }
    }
}
