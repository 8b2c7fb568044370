package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.RandomEvents;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was exported")
class RoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "comes back as it was: seed {0}, rich {1}")
    @CsvSource({"1, false", "2, true", "3, false", "5, true", "8, false"})
    void roundTrip(long seed, boolean rich) throws java.io.IOException {
        Calendars calendars = new Calendars(folder);
        Path first = folder.resolve("first.ics");
        Path second = folder.resolve("second.ics");
        Map<String, DiplomaticEvent> before;
        try (ChanceryStore store = calendars.open("from")) {
            RandomEvents random = new RandomEvents(seed, Calendars.NOW);
            List<DiplomaticEvent> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                all.add(random.next());
            }
            store.events().save(new Change(Author.DESK, List.of(), List.of(), all, List.of()));
            export(store, first, rich);
            before = byUid(store);
        }
        try (ChanceryStore store = calendars.open("to")) {
            CalendarImport in = Calendars.into(store, CalendarLimits.USUAL);
            ImportPlan plan = in.plan(first, n -> {}, () -> false);
            assertThat(plan.remarks()).filteredOn(remark -> remark.kind() != Remark.Kind.NO_START).isEmpty();
            in.apply(plan.items(), n -> {}, () -> false);
            assertThat(plan.items()).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(Outcome.NEW));
            byUid(store).forEach((uid, after) -> same(java.util.Objects.requireNonNull(before.get(uid)), after));
            export(store, second, rich);
            assertThat(in.plan(second, n -> {}, () -> false).items()).allSatisfy(item -> assertThat(item.outcome()).isEqualTo(
                    Outcome.UNCHANGED));
        }
        assertThat(unstamped(second)).isEqualTo(unstamped(first));
    }

    private static void same(DiplomaticEvent before, DiplomaticEvent after) {
        assertThat(after.attestations()).isEqualTo(before.attestations());
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.recheck()).isEqualTo(before.recheck());
        assertThat(after.release()).isEqualTo(before.release());
        assertThat(after.release()).isEqualTo(before.release());
        assertThat(after.created()).isEqualTo(before.created().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    /** Without the times of the two stores. */
    private static List<String> unstamped(Path file) throws java.io.IOException {
        return Files.readString(file).replace("\r\n ", "").lines().filter(line -> !line.startsWith("DTSTAMP") && !line.startsWith(
                "LAST-MODIFIED")).toList();
    }

    private static Map<String, DiplomaticEvent> byUid(ChanceryStore store) {
        Map<String, DiplomaticEvent> all = new TreeMap<>();
        store.events().forEach(EventFilter.EVERYTHING, event -> all.put(event.uid(), event));
        return all;
    }

    private static void export(ChanceryStore store, Path file, boolean rich) {
        ExportOptions options = ExportOptions.of(Undated.RECHECK, Messages.of(Locale.ENGLISH), event -> LocalDate.of(2021, 6, 15));
        new CalendarExport(rich ? options.asRich() : options, store.exports(), store.imports()).write(file, each -> store.events().forEach(
                EventFilter.EVERYTHING, each), n -> {}, () -> false);
    }
}
