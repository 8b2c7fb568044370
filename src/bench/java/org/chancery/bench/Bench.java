package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/**
 * Runs the measurements that are named, {@code read}, {@code calendar}, {@code search} or {@code flip}, or all of them, and prints a line for each figure. With
 * the property {@code chancery.annotated}, a folder of annotated articles, {@code read} also compares how sure the reader says it is with how
 * often it is right; with {@code chancery.calendars}, a folder of other people's calendars, {@code calendar} also compares what is seen in each.
 */
public final class Bench {
    private static final Set<String> ALL = Set.of("read", "calendar", "search", "flip");

    private Bench() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Set<String> wanted = arguments.length == 0 ? ALL : Set.of(arguments);
        if (wanted.contains("read")) {
            ReadingRate.measure(Report::print);
            String annotated = System.getProperty("chancery.annotated", "");
            if (!annotated.isBlank()) {
                Reliability.measure(Path.of(annotated), Report::print);
            }
        }
        if (wanted.contains("calendar")) {
            CalendarRate.measure(Report::print);
            String calendars = System.getProperty("chancery.calendars", "");
            if (!calendars.isBlank()) {
                CalendarSurvey.measure(Path.of(calendars), Report::print);
            }
        }
        if (wanted.contains("search") || wanted.contains("flip")) {
            withStore(wanted);
        }
        System.exit(0);
    }

    private static void withStore(Set<String> wanted) throws InterruptedException, IOException {
        List<Occasion> occasions = Occasion.hundredThousand();
        long started = System.nanoTime();
        try (FilledStore filled = new FilledStore(occasions)) {
            Report.print("store: %,d events and %,d articles saved in %.0f s", occasions.size(), occasions.size() / 5,
                    (System.nanoTime() - started) / 1e9);
            if (wanted.contains("search")) {
                SearchPages.measure(filled.store.search(), Report::print);
            }
            if (wanted.contains("flip")) {
                startToolkit();
                flip(filled, occasions);
            }
        }
    }

    /** In turn and in one process; the limit is half of the other's median. */
    private static void flip(FilledStore filled, List<Occasion> occasions) {
        Times theirs = new CalendarFxMonth(occasions).flips();
        Times ours = new ChanceryMonth(filled.store.events()).flips();
        Report.print("month flip, 1,000 events of 100,000    median       p95   slowest");
        Report.print("  Chancery                         %9.1f %9.1f %9.1f ms", ours.median(), ours.ninetyFifth(), ours.slowest());
        Report.print("  CalendarFX                       %9.1f %9.1f %9.1f ms", theirs.median(), theirs.ninetyFifth(), theirs.slowest());
        Report.print("  ours / theirs, limit 0.50        %9.2f %9.2f", ours.median() / theirs.median(),
                ours.ninetyFifth() / theirs.ninetyFifth());
    }

    private static void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }
}
