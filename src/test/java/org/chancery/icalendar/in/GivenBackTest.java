package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.EventFilter;
import org.chancery.icalendar.Alarm;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.CalendarLint;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an imported event holds and nobody here knows")
class GivenBackTest {
    @TempDir
    private Path folder;

    private Calendars calendars = new Calendars(Path.of(""));
    private @Nullable ChanceryStore open;

    @BeforeEach
    void open() {
        calendars = new Calendars(folder);
        open = calendars.open("store");
    }

    @AfterEach
    void close() {
        store().close();
    }

    private ChanceryStore store() {
        return java.util.Objects.requireNonNull(open);
    }

    private List<String> exported(String... alarms) throws IOException {
        Path file = folder.resolve("out.ics");
        ExportOptions options = ExportOptions.of(Undated.AUTO, Messages.of(Locale.ENGLISH), event -> null).withAlarms(Arrays.stream(alarms)
                .map(Alarm::parse).toList());
        new CalendarExport(options, store().exports(), store().imports()).write(file, each -> store().events().forEach(
                EventFilter.EVERYTHING, each), n -> {}, () -> false);
        assertThat(CalendarLint.of(file)).isEmpty();
        return Arrays.asList(Files.readString(file).replace("\r\n ", "").split("\r\n"));
    }

    private void accept(String... properties) {
        String[] always = {"UID:talks-1@example.org", "DTSTAMP:20261101T080000Z", "DTSTART;VALUE=DATE:20261214", "SUMMARY:Talks"};
        String[] all = Arrays.copyOf(always, always.length + properties.length);
        System.arraycopy(properties, 0, all, always.length, properties.length);
        calendars.accept(store(), Calendars.event(all));
    }

    @Test
    @DisplayName("goes out again: alarms as they were, and no second time when one like it is asked for")
    void alarms() throws IOException {
        accept("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=START:-PT30M", "DESCRIPTION:Leave\\, now", "X-WR-ALARMUID:7",
                "END:VALARM",
                "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER;VALUE=DATE-TIME:20261213T090000Z", "END:VALARM");
        List<String> lines = exported();
        assertThat(lines.subList(lines.indexOf("BEGIN:VALARM"), lines.size())).containsExactly("BEGIN:VALARM", "ACTION:DISPLAY",
                "TRIGGER;RELATED=START:-PT30M", "DESCRIPTION:Leave\\, now", "X-WR-ALARMUID:7", "END:VALARM", "BEGIN:VALARM", "ACTION:AUDIO",
                "TRIGGER;VALUE=DATE-TIME:20261213T090000Z", "END:VALARM", "END:VEVENT", "END:VCALENDAR");
        assertThat(exported("30m", "1d")).filteredOn(line -> line.startsWith("TRIGGER")).containsExactly("TRIGGER:-PT30M", "TRIGGER:-P1D",
                "TRIGGER;VALUE=DATE-TIME:20261213T090000Z");
    }

    @Test
    @DisplayName("stays here when it sends mail, runs a program or cannot be read; what a display lacks is the name of the event")
    void strangeAlarms() throws IOException {
        accept("BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-PT1H", "ATTENDEE:mailto:a@example.org", "SUMMARY:s", "DESCRIPTION:d", "END:VALARM",
                "BEGIN:VALARM", "ACTION:PROCEDURE", "TRIGGER:-PT2H", "ATTACH:file:///bin/sh", "END:VALARM", "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:soon", "DESCRIPTION:d", "END:VALARM", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT3H", "END:VALARM");
        List<String> lines = exported();
        assertThat(lines).filteredOn(line -> line.startsWith("TRIGGER")).containsExactly("TRIGGER:-PT3H");
        assertThat(lines.subList(lines.indexOf("BEGIN:VALARM"), lines.size())).contains("DESCRIPTION:Talks");
        assertThat(String.join("\n", lines)).doesNotContain("mailto", "/bin/sh");
    }

    @Test
    @DisplayName("rings again only where it says how often and after how long, both as they should be")
    void repeatedAlarms() throws IOException {
        accept("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT1H", "DESCRIPTION:a", "REPEAT:2", "DURATION:PT5M", "END:VALARM",
                "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT2H", "DESCRIPTION:b", "REPEAT:3", "DURATION:soon",
                "X-ACKNOWLEDGED;TZID=Mission Time:20261201T150000", "END:VALARM");
        List<String> lines = exported();
        assertThat(lines).contains("TRIGGER:-PT1H", "REPEAT:2", "DURATION:PT5M", "TRIGGER:-PT2H").doesNotContain("REPEAT:3");
        assertThat(String.join("\n", lines)).as("a time in a zone that is not written").doesNotContain("X-ACKNOWLEDGED");
    }

    @Test
    @DisplayName("does not spoil the whole calendar: wrong values and second ones are left out")
    void sound() throws IOException {
        accept("URL:not a link", "COLOR:red", "COLOR:blue", "X-FOO:one", "X-FOO:two", "EXDATE;VALUE=DATE:20261215",
                "EXDATE;VALUE=DATE:20261216", "RRULE:FREQ=DAILY;COUNT=5");
        assertThat(exported()).contains("COLOR:red", "X-FOO:one", "X-FOO:two", "EXDATE;VALUE=DATE:20261215", "EXDATE;VALUE=DATE:20261216")
                .doesNotContain("COLOR:blue", "URL:not a link");
    }

    @Test
    @DisplayName("has no part that is not one of alarms, and no zone that nobody defines, on a date that differs either")
    void outOfPlace() throws IOException {
        accept("RRULE:FREQ=DAILY;COUNT=3", "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT1H", "DTSTART:20261214T100000Z",
                "RRULE:FREQ=DAILY;UNTIL=20261201", "END:VALARM", "END:VEVENT", "BEGIN:VEVENT", "UID:talks-1@example.org",
                "RECURRENCE-ID;VALUE=DATE:20261215", "DTSTART;VALUE=DATE:20261216", "SUMMARY;TZID=Mission Time:Talks\\, put off");
        assertThat(exported()).contains("TRIGGER:-PT1H", "RECURRENCE-ID;VALUE=DATE:20261215", "SUMMARY:Talks\\, put off").doesNotContain(
                "DTSTART:20261214T100000Z", "RRULE:FREQ=DAILY;UNTIL=20261201");
    }

    @Test
    @DisplayName("never falls behind in its SEQUENCE, which ends where an INTEGER does")
    void lastSequence() throws IOException {
        accept("SEQUENCE:2147483647", "URL:https://example.org/talks");
        assertThat(exported()).contains("SEQUENCE:2147483647");
    }

    @Test
    @DisplayName("goes out only under a name that programs know, and with an address only where one must stand")
    void byTheLetter() throws IOException {
        accept("ATTACH:Basso", "ATTACH:https://example.org/agenda.pdf", "ZEQUEST-STATUS:2.0;Success", "IMAGE;VALUE=URI:logo.png",
                "CONFERENCE;VALUE=URI:room 5", "SOURCE;VALUE=URI:the ministry", "TZURL:here", "LINK;VALUE=URI;LINKREL=SOURCE:nowhere",
                "CONCEPT:summit", "REFID:forum-17", "TRIGGER:-P1D", "DUE:20270101T000000Z", "BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT5M",
                "ATTACH;VALUE=URI:Basso",
                "ACKNOWLEDGED:20261201T000000Z", "UNKNOWN:1", "END:VALARM");
        List<String> lines = exported();
        assertThat(lines)
                .contains("ATTACH:https://example.org/agenda.pdf", "REFID:forum-17", "ACKNOWLEDGED:20261201T000000Z", "TRIGGER:-PT5M")
                .doesNotContain("TRIGGER:-P1D");
        assertThat(String.join("\n", lines)).doesNotContain("Basso", "ZEQUEST", "IMAGE", "CONFERENCE", "SOURCE", "TZURL", "CONCEPT", "DUE",
                "UNKNOWN");
    }
}
