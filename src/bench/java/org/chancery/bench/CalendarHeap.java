package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory one way of reading or writing a calendar holds at once: the most of the heap that is in use right after a collection, which
 * is asked for again and again while the work is done, once and in a process of its own.
 */
final class CalendarHeap {
    private static final long PAUSE_MILLISECONDS = 50;
    /** A pause is as many times as long as the collection before it, which takes seconds where much is held. */
    private static final long SHARE = 4;
    private static final double MEBIBYTE = 1 << 20;

    private CalendarHeap() {}

    /** Whose, and what is done. */
    enum Task {
        OURS_WRITE, OURS_READ, BIWEEKLY_WRITE, BIWEEKLY_READ, ICAL4J_WRITE, ICAL4J_READ;

        /** @param other for what is written */
        private CalendarRate.Work work(Path file, Path other) throws IOException {
            return switch (this) {
                case OURS_WRITE -> CalendarRate.writing(other);
                case OURS_READ -> CalendarRate.reading(file);
                case BIWEEKLY_READ -> new BiweeklyRate(file)::read;
                case ICAL4J_READ -> new Ical4jRate(file)::read;
                case BIWEEKLY_WRITE -> {
                    BiweeklyRate biweekly = new BiweeklyRate(file);
                    biweekly.read();
                    yield () -> biweekly.write(other);
                }
                case ICAL4J_WRITE -> {
                    Ical4jRate ical4j = new Ical4jRate(file);
                    ical4j.read();
                    yield () -> ical4j.write(other);
                }
            };
        }
    }

    /** MiB of the task in a process of its own. The peers write what they have read, which they hold meanwhile. */
    static double mebibytes(Task task, Path file, Path other) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-cp", System
                .getProperty("java.class.path"), CalendarHeap.class.getName(), task.name(), file.toString(), other.toString())
                .redirectError(Redirect.INHERIT).start();
        try (InputStream said = process.getInputStream()) {
            String octets = new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Long.parseLong(octets) / MEBIBYTE;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CalendarRate.Work work = Task.valueOf(arguments[0]).work(Path.of(arguments[1]), Path.of(arguments[2]));
        AtomicLong most = new AtomicLong();
        AtomicBoolean done = new AtomicBoolean();
        Thread sampler = new Thread(() -> {
            while (!done.get()) {
                long began = System.nanoTime();
                most.accumulateAndGet(inUse(), Math::max);
                pause(Math.max(PAUSE_MILLISECONDS, SHARE * (System.nanoTime() - began) / 1_000_000));
            }
        });
        // What goes wrong ends the process, so that who waits for it is told.
        sampler.setDaemon(true);
        sampler.start();
        work.run();
        most.accumulateAndGet(inUse(), Math::max);
        Reference.reachabilityFence(work);
        done.set(true);
        sampler.join();
        System.out.println(most.get());
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
