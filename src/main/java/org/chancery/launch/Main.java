package org.chancery.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Locale;
import org.chancery.cli.Cli;
import org.chancery.cli.ExitStatus;
import org.chancery.text.Messages;

/** The entry point. The only place that asks the system for clock, zone and environment, and the last that catches what nobody expected. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        QuietLibraries.install();
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        Messages messages = Messages.of(Locale.ENGLISH);
        Clock clock = clock();
        Unexpected unexpected = new Unexpected(System.err, clock, messages);
        Thread.setDefaultUncaughtExceptionHandler(unexpected);
        int status;
        try {
            Cli cli = new Composition(System.in, out, System.err, clock, messages, unexpected).cli();
            unexpected.logIn(cli::store);
            status = cli.run(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError thrown) {
            unexpected.say(thrown);
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
}
