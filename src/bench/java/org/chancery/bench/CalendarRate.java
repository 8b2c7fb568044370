package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.CalendarReader;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.chancery.text.Messages;

/** How long 100,000 events take as iCalendar, out and in, beside two Java libraries that read and write the same file in the same run. */
final class CalendarRate {
    static final int EVENTS = 100_000;
    private static final int KINDS = 500;
    private static final int RUNS = 5;

    private CalendarRate() {}

    /** Work that may fail on the disk. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static void measure(Report report) throws IOException {
        Path folder = Files.createTempDirectory("chancery-bench");
        Path ours = folder.resolve("ours.ics");
        Path theirs = folder.resolve("theirs.ics");
        List<DiplomaticEvent> small = models(Claim.Named.class, Claim.Dated.class, Claim.InStatus.class);
        double writingSmall = best(() -> write(small, ours));
        report.line("calendar: %,d small events written and checked in %.2f s (limit 1), %,d octets each", EVENTS, writingSmall, Files.size(
                ours) / EVENTS);
        List<DiplomaticEvent> models = models();
        Gazetteer gazetteer = Gazetteer.load();
        double writing = best(() -> write(models, ours));
        report.line("calendar: %,d events written and checked in %.2f s, %,d octets each", EVENTS, writing, Files.size(ours)
                / EVENTS);
        double reading = best(() -> read(gazetteer, ours));
        report.line("calendar: read in %.2f s (limit 2)", reading);
        BiweeklyRate biweekly = new BiweeklyRate(ours);
        double biweeklyReads = best(biweekly::read);
        double biweeklyWrites = best(() -> biweekly.write(theirs));
        report.line("biweekly: written in %.2f s, read in %.2f s", biweeklyWrites, biweeklyReads);
        Ical4jRate ical4j = new Ical4jRate(ours);
        double ical4jReads = best(ical4j::read);
        double ical4jWrites = best(() -> ical4j.write(theirs));
        report.line("ical4j:   written in %.2f s, read in %.2f s", ical4jWrites, ical4jReads);
        report.line("quicker of the two / ours: written %.2f, read %.2f (limit 2.5)", Math.min(biweeklyWrites, ical4jWrites) / writing, Math
                .min(biweeklyReads, ical4jReads) / reading);
        report.line("most heap in use after a collection, each in a process of its own, MiB: written, read");
        for (String whose : List.of("ours", "biweekly", "ical4j")) {
            report.line("  %-10s %8.0f %8.0f", whose, heap(whose, "write", ours, theirs), heap(whose, "read", ours, theirs));
        }
        Files.deleteIfExists(ours);
        Files.deleteIfExists(theirs);
        Files.delete(folder);
    }

    private static double heap(String whose, String what, Path file, Path other) throws IOException {
        return CalendarHeap.mebibytes(CalendarHeap.Task.valueOf((whose + '_' + what).toUpperCase(Locale.ROOT)), file, other);
    }

    /** Our writing, for a process that does nothing else. */
    static Work writing(Path file) {
        List<DiplomaticEvent> models = models();
        return () -> write(models, file);
    }

    /** Our reading, for a process that does nothing else. */
    static Work reading(Path file) {
        Gazetteer gazetteer = Gazetteer.load();
        return () -> read(gazetteer, file);
    }

    /** Seconds of the quickest of a few runs, since a collection of garbage falls into one or the other. */
    private static double best(Work work) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long started = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - started) / 1e9);
        }
        return best;
    }

    private static void write(List<DiplomaticEvent> models, Path file) {
        new CalendarExport(ExportOptions.of(Undated.AUTO, Messages.of(Locale.ENGLISH), event -> null), new NothingExported(),
                new NothingImported()).write(file, each -> {
                    for (int i = 0; i < EVENTS; i++) {
                        DiplomaticEvent model = models.get(i % KINDS);
                        UUID id = new UUID(0x4000L, i + 1L);
                        each.accept(
                                new DiplomaticEvent(new EventId(id), id + "@chancery", model.facts(), model.attestations(), "", "",
                                        model.release(), null,
                                        true, 1, model.created(), model.modified()));
                    }
                }, done -> {}, () -> false);
    }

    private static void read(Gazetteer gazetteer, Path file) throws IOException {
        int[] count = {0};
        try (InputStream in = Files.newInputStream(file)) {
            CalendarReader.of(gazetteer, CalendarLimits.TRUSTED, LocalDate.of(2021, 10, 1)).read(in, event -> count[0]++, remark -> {
                throw new IllegalStateException(remark.toString());
            }, () -> false);
        }
        if (count[0] != EVENTS) {
            throw new IllegalStateException("read " + count[0]);
        }
    }

    /** Events with all that a desk knows of a meeting, some 1,200 octets each in a calendar. */
    private static List<DiplomaticEvent> models() {
        return models(Claim.Named.class, Claim.OfKind.class, Claim.Dated.class, Claim.At.class, Claim.InStatus.class);
    }

    /** Events of which only these claims are made. */
    @SafeVarargs
    private static List<DiplomaticEvent> models(Class<? extends Claim>... kinds) {
        Set<Class<? extends Claim>> wanted = Set.of(kinds);
        List<DiplomaticEvent> models = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i);
            List<Claim> claims = List.of(new Claim.Named("Встреча министров иностранных дел — 会议 " + i), new Claim.OfKind(
                    EventKind.MEETING, null),
                    new Claim.Dated(EventDate.day(day.plusDays(30)), i % 2 == 0 ? null
                            : new Hours(LocalTime.of(15, 0), LocalTime.of(16, 0))),
                    new Claim.At(new Venue("Astana", Country.of("KZ"),
                            "Palace of Peace", new Coordinates(51.1, 71.4), ZoneId.of("Asia/Almaty"))),
                    new Claim.InStatus(
                            EventStatus.SCHEDULED));
            models.add(
                    DiplomaticEvent.of(EventId.random(),
                            claims.stream().filter(claim -> wanted.contains(claim.getClass())).map(claim -> Attestation.byHand(claim, day))
                                    .toList(),
                            "en", true,
                            Instant.EPOCH).saved(1, Instant.EPOCH));
        }
        return models;
    }

    private static final class NothingExported implements ExportMemory {
        @Override
        public Map<String, Exported> last(Set<String> uids) {
            return Map.of();
        }

        @Override
        public void remember(Iterable<Exported> exported) {}
    }

    private static final class NothingImported implements ImportMemory {
        @Override
        public Map<String, Imported> last(Set<String> uids) {
            return Map.of();
        }

        @Override
        public void remember(List<Imported> imported) {}

        @Override
        public void forget(Set<String> uids) {}
    }
}
