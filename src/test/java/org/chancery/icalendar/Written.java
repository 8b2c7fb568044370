package org.chancery.icalendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.text.Messages;

/** A calendar file that a test has written, and its lines. */
record Written(Path file, ExportReport report) {

    /** What was exported before, kept in memory. */
    static final class Memory implements ExportMemory {
        final Map<String, Exported> all = new HashMap<>();

        @Override
        public Map<String, Exported> last(Set<String> uids) {
            Map<String, Exported> found = new HashMap<>(all);
            found.keySet().retainAll(uids);
            return found;
        }

        @Override
        public void remember(Iterable<Exported> exported) {
            exported.forEach(e -> all.put(e.uid(), e));
        }
    }

    /** Nothing was ever imported. */
    static final class NothingImported implements ImportMemory {
        @Override
        public Map<String, Imported> last(Set<String> uids) {
            return Map.of();
        }

        @Override
        public void remember(List<Imported> imported) {
            throw new IllegalStateException("an export imports nothing");
        }

        @Override
        public void forget(Set<String> uids) {
            throw new IllegalStateException("an export imports nothing");
        }
    }

    static ExportOptions options(Undated undated) {
        return ExportOptions.of(undated, Messages.of(Locale.ENGLISH), event -> LocalDate.parse("2021-06-15"));
    }

    static Written to(Path folder, ExportOptions options, ExportMemory memory, DiplomaticEvent... events) {
        Path file = folder.resolve("calendar.ics");
        ExportReport report = new CalendarExport(options, memory, new NothingImported()).write(file,
                each -> Stream.of(events).forEach(each), n -> {},
                () -> false);
        return new Written(file, report);
    }

    static Written auto(Path folder, DiplomaticEvent... events) {
        return to(folder, options(Undated.AUTO), new Memory(), events);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The content lines, unfolded. */
    List<String> lines() {
        return Arrays.asList(text().replace("\r\n ", "").split("\r\n"));
    }

    /** The first content line of that name. */
    String line(String name) {
        return lines().stream().filter(l -> l.startsWith(name + ":") || l.startsWith(name + ";")).findFirst().orElse("");
    }
}
