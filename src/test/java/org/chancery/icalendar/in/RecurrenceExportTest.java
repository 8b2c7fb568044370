package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.CalendarLint;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.icalendar.recur.RecurringEvents;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event that recurs goes out again")
class RecurrenceExportTest extends ImportCase {
    private static final List<String> RECURRENCE = List.of("DTSTART", "DTEND", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS",
            "SUMMARY", "UID");

    private Path export(ChanceryStore store, String name) throws IOException {
        Path file = folder.resolve(name);
        ExportOptions options = ExportOptions.of(Undated.AUTO, Messages.of(Locale.ENGLISH), event -> null);
        new CalendarExport(options, store.exports(), store.imports()).write(file, each -> new RecurringEvents(store.events(), store
                .recurrences()).forEach(EventFilter.EVERYTHING, each), n -> {}, () -> false);
        assertThat(CalendarLint.of(file)).isEmpty();
        return file;
    }

    private List<String> exported() throws IOException {
        return lines(export(store(), "out.ics"));
    }

    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n ", "").replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", "");
        return Arrays.stream(text.split("\r\n")).filter(line -> RECURRENCE.contains(line.split("[:;]")[0])).toList();
    }

    private void accept(String... properties) {
        String[] all = new String[properties.length + 3];
        all[0] = "UID:1";
        all[1] = "DTSTAMP:20261101T080000Z";
        all[2] = "SUMMARY:Talks";
        System.arraycopy(properties, 0, all, 3, properties.length);
        calendars.accept(store(), Calendars.event(all));
    }

    private void change(Claim claim) {
        DiplomaticEvent event = Calendars.all(store()).getFirst();
        store().events().save(Change.of(Author.DESK, event.withClaims(List.of(Attestation.choice(claim, LocalDate.of(2026, 11, 29))),
                "en")));
    }

    @Test
    @DisplayName("once, by the clock of its rule, with its exceptions in the zone of its start")
    void zoned() throws IOException {
        accept("DTSTART;TZID=Central Asia Standard Time:20261201T100000", "DTEND;TZID=Central Asia Standard Time:20261201T110000",
                "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T050000Z", "EXDATE;TZID=Central Asia Standard Time:20261208T100000",
                "RDATE:20261217T080000Z");
        String zone = exported().stream().filter(line -> line.startsWith("DTSTART")).findFirst().orElseThrow().replaceAll(
                "DTSTART;TZID=(.*):.*", "$1");
        assertThat(exported()).containsExactly("UID:1", "DTSTART;TZID=" + zone + ":20261201T100000", "DTEND;TZID=" + zone
                + ":20261201T110000", "STATUS:CONFIRMED", "SUMMARY:Talks", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=" + until(zone),
                "RDATE;TZID="
                        + zone + ":" + added(zone),
                "EXDATE;TZID=" + zone + ":20261208T100000");
    }

    private static String until(String zone) {
        assertThat(java.time.ZoneId.of(zone)).isNotNull();
        return "20270601T050000Z";
    }

    private static String added(String zone) {
        return java.time.Instant.parse("2026-12-17T08:00:00Z").atZone(java.time.ZoneId.of(zone)).toLocalDateTime().toString().replaceAll(
                "[-:]", "") + "00";
    }

    @Test
    @DisplayName("in UTC where its rule is in UTC, though it is shown by the clock of the venue")
    void utc() throws IOException {
        accept("DTSTART:20261207T220000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO", "LOCATION:Palace of Peace\\, Astana\\, Kazakhstan");
        assertThat(exported()).containsExactly("UID:1", "DTSTART:20261207T220000Z", "STATUS:CONFIRMED", "SUMMARY:Talks",
                "RRULE:FREQ=WEEKLY;BYDAY=MO");
    }

    @Test
    @DisplayName("with whole days that differ, though the calendar ends them at an hour")
    void daysThatEndAtAnHour() throws IOException {
        calendars.accept(store(), "BEGIN:VEVENT", "UID:1", "SUMMARY:Talks", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;COUNT=4",
                "END:VEVENT", "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261209",
                "DTEND:20261209T180000", "END:VEVENT", "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;VALUE=DATE:20261215",
                "DTSTART:20261216T220000", "DTEND:20261217T000000", "END:VEVENT");
        assertThat(exported()).containsSubsequence("RECURRENCE-ID;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261209", "STATUS:CONFIRMED",
                "RECURRENCE-ID;VALUE=DATE:20261215", "DTSTART;VALUE=DATE:20261216", "DTEND;VALUE=DATE:20261217");
    }

    @Test
    @DisplayName("without an end or a date that would be in a year that iCalendar cannot write")
    void beyondAllYears() throws IOException {
        accept("DTSTART;TZID=America/New_York:20261214T200000", "RRULE:FREQ=WEEKLY;UNTIL=99991231",
                "RDATE;TZID=America/New_York:20261215T200000,99991231T200000", "EXDATE;TZID=Asia/Almaty:00000101T010000");
        assertThat(exported()).containsExactly("UID:1", "DTSTART;TZID=America/New_York:20261214T200000", "STATUS:CONFIRMED",
                "SUMMARY:Talks", "RRULE:FREQ=WEEKLY", "RDATE;TZID=America/New_York:20261215T200000");
    }

    @Test
    @DisplayName("with the dates that differ, each behind it under the same UID; all of it comes back into another store")
    void overrides() throws IOException {
        calendars.accept(store(), "BEGIN:VEVENT", "UID:1", "SUMMARY:Talks", "DTSTART;TZID=Asia/Almaty:20261201T100000",
                "DTEND;TZID=Asia/Almaty:20261201T110000", "RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT", "BEGIN:VEVENT", "UID:1",
                "RECURRENCE-ID:20261208T050000Z", "DTSTART;TZID=Asia/Almaty:20261209T150000", "DTEND;TZID=Asia/Almaty:20261209T160000",
                "SUMMARY:Talks\\, enlarged", "DESCRIPTION:secret", "ATTENDEE:mailto:a@example.org", "END:VEVENT", "BEGIN:VEVENT", "UID:1",
                "RECURRENCE-ID;TZID=Asia/Almaty:20261215T100000", "DTSTART;TZID=Asia/Almaty:20261215T100000", "STATUS:CANCELLED",
                "END:VEVENT");
        Path file = export(store(), "out.ics");
        assertThat(lines(file)).containsExactly("UID:1", "DTSTART;TZID=Asia/Almaty:20261201T100000",
                "DTEND;TZID=Asia/Almaty:20261201T110000", "STATUS:CONFIRMED", "SUMMARY:Talks", "RRULE:FREQ=WEEKLY;COUNT=4", "UID:1",
                "RECURRENCE-ID;TZID=Asia/Almaty:20261208T100000", "DTSTART;TZID=Asia/Almaty:20261209T150000",
                "DTEND;TZID=Asia/Almaty:20261209T160000", "STATUS:CONFIRMED", "SUMMARY:Talks\\, enlarged", "UID:1",
                "RECURRENCE-ID;TZID=Asia/Almaty:20261215T100000", "DTSTART;TZID=Asia/Almaty:20261215T100000", "STATUS:CANCELLED",
                "SUMMARY:Talks");
        assertThat(file).content().doesNotContain("secret", "mailto");
        try (ChanceryStore other = calendars.open("other")) {
            var into = Calendars.into(other, CalendarLimits.USUAL);
            into.apply(into.plan(file, n -> {}, () -> false).items(), n -> {}, () -> false);
            assertThat(dates(other)).isEqualTo(dates(store())).hasSize(4);
            assertThat(lines(export(other, "again.ics"))).isEqualTo(lines(file));
        }
    }

    private static List<String> dates(ChanceryStore store) {
        return new RecurringEvents(store.events(), store.recurrences()).outlines(DateWindow.ofYear(2026), EventFilter.EVERYTHING).stream()
                .map(RecurrenceExportTest::said).toList();
    }

    private static String said(EventOutline event) {
        return event.date().edtf() + " " + event.hours() + " " + event.name() + " " + event.status();
    }

    @Test
    @DisplayName("from the date to which the desk has moved it, as it stands here")
    void moved() throws IOException {
        accept("DTSTART;TZID=Asia/Almaty:20261201T100000", "RRULE:FREQ=WEEKLY;UNTIL=20270601T050000Z",
                "EXDATE;TZID=Asia/Almaty:20261208T100000");
        change(new Claim.Dated(EventDate.day(LocalDate.of(2026, 12, 2)), null));
        assertThat(exported()).containsExactly("UID:1", "DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261203", "STATUS:CONFIRMED",
                "SUMMARY:Talks", "RRULE:FREQ=WEEKLY;UNTIL=20270601", "EXDATE;VALUE=DATE:20261209");
    }

    @Test
    @DisplayName("as a whole series that is cancelled, and without its rule once it has no day")
    void cancelled() throws IOException {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY");
        change(new Claim.InStatus(EventStatus.CANCELLED));
        assertThat(exported()).contains("STATUS:CANCELLED", "RRULE:FREQ=WEEKLY");
        change(new Claim.InStatus(EventStatus.PLANNED));
        change(new Claim.Dated(EventDate.parse("2027-01"), null));
        assertThat(exported()).noneMatch(line -> line.startsWith("RRULE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=YEARLY;UNTIL=123456T123456", "FREQ=RECONDLY", "BYDAY=MO", "FREQ=DAILY;X-ODD=1;INTERVAL=0"})
    @DisplayName("without a rule that is none by the letter, which other programs stumble over")
    void broken(String rule) throws IOException {
        accept("DTSTART;VALUE=DATE:20261214", "RRULE:" + rule);
        assertThat(exported()).contains("SUMMARY:Talks").noneMatch(line -> line.startsWith("RRULE"));
    }

    @Test
    @DisplayName("with a rule that cannot be followed here as it came, for programs that can")
    void notFollowed() throws IOException {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=SECONDLY;BYMONTH=2");
        assertThat(exported()).contains("RRULE:FREQ=SECONDLY;BYMONTH=2");
    }

    @ParameterizedTest(name = "without {1}, which ends before {0}")
    @CsvSource({"DTSTART;VALUE=DATE:20261214, RRULE:FREQ=DAILY;UNTIL=20261213",
            "DTSTART;TZID=Asia/Almaty:20261214T100000, RRULE:FREQ=DAILY;UNTIL=20261214T040000Z",
            "DTSTART:20261214T100000Z, RRULE:FREQ=SECONDLY;BYMONTH=2;UNTIL=20261201T000000Z"})
    void over(String start, String rule) throws IOException {
        accept(start, rule, "EXDATE;VALUE=DATE:20261220");
        assertThat(exported()).contains(start, "SUMMARY:Talks").noneMatch(line -> line.startsWith("RRULE"));
    }

    @ParameterizedTest(name = "beside {0} {1} becomes {2}")
    @CsvSource({"DTSTART;VALUE=DATE:20261214, FREQ=DAILY;UNTIL=20261220T090000Z, FREQ=DAILY;UNTIL=20261220",
            "DTSTART;TZID=Asia/Almaty:20261214T100000, FREQ=SECONDLY;BYMONTH=2;UNTIL=20271220, FREQ=SECONDLY;BYMONTH=2;UNTIL=20271220T185959Z"})
    void untilOfStart(String start, String rule, String written) throws IOException {
        accept(start, "RRULE:" + rule);
        assertThat(exported()).contains(start, "RRULE:" + written);
    }

    @Test
    @DisplayName("with the words of a date that differs escaped, as their calendar has not")
    void wordsOfOneDate() throws IOException {
        calendars.accept(store(), "BEGIN:VEVENT", "UID:1", "SUMMARY:Talks", "DTSTART:20261214T090000Z", "RRULE:FREQ=DAILY;COUNT=3",
                "END:VEVENT", "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20261215T090000Z", "DTSTART:20261215T100000Z",
                "SUMMARY;LANGUAGE=en:Talks; enlarged, moved", "LOCATION:Palace\\x", "END:VEVENT");
        assertThat(exported()).contains("SUMMARY:Talks\\; enlarged\\, moved");
    }

    @Test
    @DisplayName("without a date to leave out at an hour at which it never is")
    void neverThen() throws IOException {
        accept("DTSTART:20261214T140000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20261221T060000Z,20261228T140000Z");
        assertThat(exported()).filteredOn(line -> line.startsWith("EXDATE")).containsExactly("EXDATE:20261228T140000Z");
    }

    @Test
    @DisplayName("with both of its rules")
    void twoRules() throws IOException {
        accept("DTSTART;VALUE=DATE:20261214", "RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=MONTHLY;COUNT=2");
        assertThat(exported()).contains("RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=MONTHLY;COUNT=2");
    }

    @Test
    @DisplayName("with its zone defined as far as the rule goes")
    void zoneDefined() throws IOException {
        accept("DTSTART;TZID=Europe/Berlin:20261201T100000", "RRULE:FREQ=WEEKLY;UNTIL=20291231T000000Z");
        assertThat(Files.readString(export(store(), "out.ics"))).contains("TZID:Europe/Berlin").contains("DTSTART:20291028T030000")
                .doesNotContain("DTSTART:2030");
    }
}
