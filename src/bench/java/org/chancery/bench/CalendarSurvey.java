package org.chancery.bench;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.CalendarReader;
import org.chancery.place.Gazetteer;

/**
 * How many events other people's calendars hold by us and by two Java libraries, each at its most tolerant: all files of a folder, and those
 * inside its jars, which are read in place. A line for each file on which not all agree, with what we remarked, and one of sums.
 */
final class CalendarSurvey {
    private static final Pattern CALENDAR = Pattern.compile("(?i).*\\.(ics|ical|icalendar|ifb|vcs|jcal|xcal)");
    private static final int SECONDS = 10;
    private static final int FAILED = -1;

    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Report report;
    private final long[] events = new long[3];
    private final int[] failures = new int[3];
    private int files;
    private int agreed;

    private CalendarSurvey(Report report) {
        this.report = report;
    }

    /** One library's way to count the events of a file. */
    @FunctionalInterface
    private interface Reader {
        int count(byte[] file) throws Exception;
    }

    static void measure(Path folder, Report report) throws IOException {
        new CalendarSurvey(report).folder(folder);
    }

    private void folder(Path folder) throws IOException {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, true);
        report.line("events in other people's calendars; a minus is a file that failed as a whole");
        report.line("%8s %8s %8s  file, and what we remarked", "ours", "ical4j", "biweekly");
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : found) {
            if (CALENDAR.matcher(file.toString()).matches()) {
                one(folder.relativize(file).toString(), Files.readAllBytes(file));
            } else if (file.toString().endsWith(".jar")) {
                jar(folder, file);
            }
        }
        report.line("%8d %8d %8d  in %d files, all three agreed on %d", events[0], events[1], events[2], files, agreed);
        report.line("%8d %8d %8d  files failed", failures[0], failures[1], failures[2]);
    }

    private void jar(Path folder, Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = jar.stream().filter(entry -> CALENDAR.matcher(entry.getName()).matches()).toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    one(folder.relativize(file) + "!" + entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void one(String name, byte[] file) {
        TreeMap<String, Integer> remarks = new TreeMap<>();
        List<Reader> all = List.of(bytes -> ours(bytes, remarks), CalendarSurvey::ical4j, CalendarSurvey::biweekly);
        List<String> reasons = new ArrayList<>();
        int[] counts = new int[all.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(all.get(i), file, reasons);
            events[i] += Math.max(0, counts[i]);
            failures[i] += counts[i] == FAILED ? 1 : 0;
        }
        files++;
        if (counts[0] == counts[1] && counts[0] == counts[2]) {
            agreed++;
        } else {
            report.line("%8s %8s %8s  %s %s %s", said(counts[0]), said(counts[1]), said(counts[2]), name, remarks.isEmpty() ? "" : remarks,
                    reasons.isEmpty() ? "" : reasons);
        }
    }

    private static String said(int count) {
        return count == FAILED ? "-" : String.format(Locale.ROOT, "%,d", count);
    }

    private int count(Reader reader, byte[] file, List<String> reasons) {
        Callable<Integer> work = () -> reader.count(file);
        try {
            return readers.submit(work).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            String reason = Objects.toString(failure.getCause());
            reasons.add(reason.substring(0, Math.min(reason.length(), 120)).replaceAll("\\s+", " "));
            return FAILED;
        } catch (TimeoutException slow) {
            reasons.add("more than " + SECONDS + " s");
            return FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int ours(byte[] file, TreeMap<String, Integer> remarks) throws IOException {
        int[] count = {0};
        CalendarReader.of(gazetteer, CalendarLimits.USUAL, LocalDate.now()).read(new ByteArrayInputStream(file), event -> count[0]++,
                remark -> remarks.merge(remark.kind().code(), 1, Integer::sum), () -> false);
        return count[0];
    }

    private static int ical4j(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents(Component.VEVENT).size();
    }

    private static int biweekly(byte[] file) throws IOException {
        return Biweekly.parse(new ByteArrayInputStream(file)).all().stream().map(ICalendar::getEvents).mapToInt(List::size).sum();
    }
}
