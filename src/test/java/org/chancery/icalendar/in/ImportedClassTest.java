package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The CLASS of an event that is read")
class ImportedClassTest {
    @TempDir
    private Path folder;

    private DiplomaticEvent read(ChanceryStore store, String classification, int sequence) throws IOException {
        Path file = Files.writeString(folder.resolve("in.ics"), String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//T//T//EN",
                "BEGIN:VEVENT", "UID:visit@example.org", "DTSTAMP:2021090%dT080000Z".formatted(sequence + 1), "SEQUENCE:" + sequence,
                "DTSTART;VALUE=DATE:20210930", "SUMMARY:Visit", classification + "END:VEVENT", "END:VCALENDAR", ""));
        CalendarImport in = Calendars.into(store, CalendarLimits.USUAL);
        in.apply(in.plan(file, n -> {}, () -> false).items(), n -> {}, () -> false);
        DiplomaticEvent[] found = new DiplomaticEvent[1];
        store.events().forEach(EventFilter.EVERYTHING, event -> found[0] = event);
        return found[0];
    }

    @ParameterizedTest(name = "\"{0}\" makes it {1}")
    @CsvSource({"CLASS:PUBLIC,PUBLIC", "CLASS:PRIVATE,INTERNAL", "class:Confidential,CONFIDENTIAL", "CLASS:X-SECRET,INTERNAL",
            "'',INTERNAL"})
    void mapping(String line, ReleaseLevel level) throws IOException {
        try (ChanceryStore store = new Calendars(folder).open("store")) {
            assertThat(read(store, line.isEmpty() ? "" : line + "\r\n", 0).release()).isEqualTo(level);
        }
    }

    @Test
    @DisplayName("bars an event that is here from some, and opens none")
    void onlyStricter() throws IOException {
        try (ChanceryStore store = new Calendars(folder).open("store")) {
            DiplomaticEvent first = read(store, "CLASS:PUBLIC\r\n", 0);
            store.events().save(Change.of(Author.DESK, first.withRelease(ReleaseLevel.INTERNAL)));
            assertThat(read(store, "CLASS:PUBLIC\r\n", 1).release()).isEqualTo(ReleaseLevel.INTERNAL);
            assertThat(read(store, "CLASS:CONFIDENTIAL\r\n", 2).release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
            assertThat(read(store, "", 3).release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
        }
    }
}
