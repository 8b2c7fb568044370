package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.place.Gazetteer;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;

/** A store on disk and calendars that tests bring into it. */
final class Calendars {
    static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Path folder;

    Calendars(Path folder) {
        this.folder = folder;
    }

    ChanceryStore open(String name) {
        return ChanceryStore.open(folder.resolve(name), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static CalendarImport into(ChanceryStore store, CalendarLimits limits) {
        return new CalendarImport(store.events(), store.imports(), store.exports(), new ImportOptions(GAZETTEER, limits, LocalDate.of(
                2026, 11, 29), NOW, Messages.of(Locale.ENGLISH)));
    }

    /** A file with these bytes. */
    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("in.ics"), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the file would do to the store. */
    ImportPlan plan(ChanceryStore store, byte[] content) {
        return into(store, CalendarLimits.USUAL).plan(file(content), read -> {}, () -> false);
    }

    /** Brings all of a calendar of these lines into the store. */
    ImportPlan accept(ChanceryStore store, String... lines) {
        ImportPlan plan = plan(store, calendar(lines));
        into(store, CalendarLimits.USUAL).apply(plan.items(), saved -> {}, () -> false);
        return plan;
    }

    /** The lines in a calendar, ended as they should be. */
    static byte[] calendar(String... lines) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n").getBytes(
                StandardCharsets.UTF_8);
    }

    /** One event of these properties, in a calendar. */
    static String[] event(String... properties) {
        String[] lines = new String[properties.length + 2];
        lines[0] = "BEGIN:VEVENT";
        System.arraycopy(properties, 0, lines, 1, properties.length);
        lines[lines.length - 1] = "END:VEVENT";
        return lines;
    }

    static List<DiplomaticEvent> all(ChanceryStore store) {
        List<DiplomaticEvent> all = new java.util.ArrayList<>();
        store.events().forEach(EventFilter.EVERYTHING, all::add);
        return all;
    }
}
