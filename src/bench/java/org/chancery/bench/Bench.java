package org.chancery.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Runs every measurement and prints a line for each. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        List<Occasion> occasions = Occasion.hundredThousand();
        double theirs = new CalendarFxMonth(occasions).flip();
        say("CalendarFX month flip %.1f ms", theirs);
        System.exit(0);
    }

    private static void say(String line, Object... figures) {
        System.out.println(String.format(Locale.ROOT, line, figures));
    }
}
