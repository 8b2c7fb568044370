package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A calendar file, by the rules")
class CalendarRulesTest {
    @TempDir
    Path folder = Path.of("");

    private static EventMaker on(EventStatus status, String edtf) {
        return EventMaker.named("Consultations").at(EventMaker.KOKSHETAU).status("2021-04-08", status).date("2021-04-08", edtf, "then");
    }

    @Nested
    @DisplayName("of envelope and bytes")
    class Bytes {
        @Test
        @DisplayName("1: every line ends in CRLF, the last one too")
        void lineEnds() {
            String text = Written.auto(folder, EventMaker.forum()).text();
            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        }

        @Test
        @DisplayName("2: VERSION, PRODID and CALSCALE stand at the top")
        void envelope() {
            assertThat(Written.auto(folder, EventMaker.forum()).lines()).startsWith("BEGIN:VCALENDAR", "VERSION:2.0",
                    "PRODID:-//Chancery//Chancery//EN", "CALSCALE:GREGORIAN");
        }

        @Test
        @DisplayName("3 and 4: no line has more than 75 octets and none splits a character")
        void folding() {
            DiplomaticEvent event = EventMaker.namedBy("Өңіраралық ынтымақтастық форумы 区域间合作论坛 🕊🕊🕊 форум межрегионального "
                    + "сотрудничества", "kk").status("2021-04-08", EventStatus.SCHEDULED).date("2021-04-08", "2021-09-30", "30 қыркүйек")
                    .make();
            byte[] bytes = Written.auto(folder, event).bytes();
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(bytes, start, i - 1);
                    assertThat(line.length).isLessThanOrEqualTo(75);
                    assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
                    start = i + 1;
                }
            }
        }

        @Test
        @DisplayName("6: UTF-8 without a byte order mark")
        void noMark() {
            assertThat(Written.auto(folder, EventMaker.forum()).bytes()[0]).isEqualTo((byte) 'B');
        }

        @Test
        @DisplayName("7: no name can put a property of its own into the file")
        void injection() {
            Written written = Written.auto(folder, EventMaker.named("Talks\r\nBEGIN:VALARM\nx; y, z \\ \u0007").status("2021-04-08",
                    EventStatus.SCHEDULED).date("2021-04-08", "2021-09-30", "a, b; c").make());
            assertThat(written.lines()).doesNotContain("BEGIN:VALARM");
            assertThat(written.line("SUMMARY")).isEqualTo("SUMMARY:Talks BEGIN:VALARM x\\; y\\, z \\\\");
        }

        @Test
        @DisplayName("8: parameters are quoted and escaped by RFC 6868")
        void parameters() {
            assertThat(new Parameter("CN", "a: \"b\"\n^").written()).isEqualTo("CN=\"a: ^'b^'^n^^\"");
            assertThat(new Parameter("CN", "plain").written()).isEqualTo("CN=plain");
        }
    }

    @Nested
    @DisplayName("of identity and updates")
    class Identity {
        @Test
        @DisplayName("9 and 10: UID stays the same whatever changes, DTSTAMP is in UTC")
        void uid() {
            DiplomaticEvent event = EventMaker.forum();
            Written written = Written.auto(folder, event);
            assertThat(written.line("UID")).isEqualTo("UID:" + event.uid());
            assertThat(written.line("DTSTAMP")).isEqualTo("DTSTAMP:20211001T093000Z");
            assertThat(written.line("LAST-MODIFIED")).isEqualTo("LAST-MODIFIED:20211001T093000Z");
        }

        @Test
        @DisplayName("11: SEQUENCE rises when date, place or status change, and for nothing else")
        void sequence() {
            Written.Memory memory = new Written.Memory();
            ExportOptions options = Written.options(Undated.AUTO);
            EventMaker maker = on(EventStatus.SCHEDULED, "2021-09-30");
            assertThat(Written.to(folder, options, memory, maker.make()).line("SEQUENCE")).isEqualTo("SEQUENCE:0");
            assertThat(Written.to(folder, options, memory, maker.make().withNote("call them")).line("SEQUENCE")).isEqualTo("SEQUENCE:0");
            maker.date("2021-05-01", "2021-10-02", "2 October");
            Written moved = Written.to(folder, options, memory, maker.make());
            assertThat(moved.line("SEQUENCE")).isEqualTo("SEQUENCE:1");
            assertThat(moved.report().changed()).isEqualTo(1);
            maker.status("2021-06-01", EventStatus.CANCELLED);
            assertThat(Written.to(folder, options, memory, maker.make()).line("SEQUENCE")).isEqualTo("SEQUENCE:2");
        }

        @Test
        @DisplayName("15: a cancelled event stays, says so in its title, and no METHOD is written")
        void cancelled() {
            Written written = Written.auto(folder, on(EventStatus.SCHEDULED, "2021-09-30").status("2021-06-01", EventStatus.CANCELLED)
                    .make());
            assertThat(written.line("STATUS")).isEqualTo("STATUS:CANCELLED");
            assertThat(written.line("SUMMARY")).isEqualTo("SUMMARY:CANCELLED: Consultations");
            assertThat(written.line("DTSTART")).isEqualTo("DTSTART;VALUE=DATE:20210930");
            assertThat(written.text()).doesNotContain("METHOD");
        }
    }

    @Nested
    @DisplayName("of dates")
    class Dates {
        @Test
        @DisplayName("16 to 19: a day is a DATE without time or zone, and its end is the next day")
        void day() {
            Written written = Written.auto(folder, on(EventStatus.SCHEDULED, "2021-09-30").make());
            assertThat(written.line("DTSTART")).isEqualTo("DTSTART;VALUE=DATE:20210930");
            assertThat(written.line("DTEND")).isEqualTo("DTEND;VALUE=DATE:20211001");
        }

        @Test
        @DisplayName("20: an event that lasts days does not block them")
        void range() {
            Written written = Written.auto(folder, on(EventStatus.SCHEDULED, "2021-09-29/2021-09-30").make());
            assertThat(written.lines()).contains("DTSTART;VALUE=DATE:20210929", "DTEND;VALUE=DATE:20211001", "TRANSP:TRANSPARENT",
                    "STATUS:CONFIRMED");
        }

        @ParameterizedTest(name = "21: {0} is a tentative bar from {1} to {2}")
        @CsvSource({"[2021-09-21..2021-09-30],20210921,20211001,late September 2021", "2021-09,20210901,20211001,September 2021"})
        void window(String edtf, String start, String end, String words) {
            Written written = Written.auto(folder, on(EventStatus.SCHEDULED, edtf).make());
            assertThat(written.lines()).contains("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end, "STATUS:TENTATIVE",
                    "TRANSP:TRANSPARENT", "SUMMARY:Date to be confirmed (" + words + "): Consultations");
            assertThat(written.report().uncertain()).isEqualTo(1);
        }

        @Test
        @DisplayName("22: a year stands on the day to look again, says so, and carries its EDTF value")
        void year() {
            Written written = Written.auto(folder, on(EventStatus.PLANNED, "2021").make());
            assertThat(written.lines()).contains("DTSTART;VALUE=DATE:20210615", "DTEND;VALUE=DATE:20210616", "STATUS:TENTATIVE",
                    "TRANSP:TRANSPARENT", "SUMMARY:Date to be confirmed (2021): Consultations", "X-EDTF-DATE:2021");
            assertThat(written.line("DESCRIPTION")).contains("Date: 2021");
        }

        @Test
        @DisplayName("22: span draws each window and counts what has none; skip leaves all out, counted")
        void spanAndSkip() {
            DiplomaticEvent year = on(EventStatus.PLANNED, "2021").make();
            DiplomaticEvent unknown = EventMaker.named("Summit").id(2).status("2021-04-08", EventStatus.PLANNED).make();
            Written span = Written.to(folder, Written.options(Undated.SPAN), new Written.Memory(), year, unknown);
            assertThat(span.lines()).contains("DTSTART;VALUE=DATE:20210101", "DTEND;VALUE=DATE:20220101");
            assertThat(span.report().leftOut()).containsOnly(java.util.Map.entry(LeftOut.NO_WINDOW, 1L));
            Written skip = Written.to(folder, Written.options(Undated.SKIP), new Written.Memory(), year, unknown);
            assertThat(skip.report().written()).isZero();
            assertThat(skip.report().leftOut()).containsOnly(java.util.Map.entry(LeftOut.UNDATED_SKIPPED, 2L));
        }

        @Test
        @DisplayName("23: what is put off keeps its old day, struck, until a new date is known")
        void postponed() {
            EventMaker maker = on(EventStatus.SCHEDULED, "2021-09-30").status("2021-06-01", EventStatus.POSTPONED);
            Written written = Written.auto(folder, maker.make());
            assertThat(written.lines()).contains("DTSTART;VALUE=DATE:20210930", "STATUS:CANCELLED",
                    "SUMMARY:POSTPONED\\, new date awaited: Consultations", "X-EDTF-PREVIOUS-DATE:2021-09-30");
        }
    }

    @Nested
    @DisplayName("of dates that were never a day")
    class Loose {
        @Test
        @DisplayName("23: what is put off from some day of a year is struck on the day to look again")
        void postponedYear() {
            Written written = Written.auto(folder, on(EventStatus.PROPOSED, "2020").status("2021-05-01", EventStatus.POSTPONED).make());
            assertThat(written.lines()).contains("DTSTART;VALUE=DATE:20210615", "STATUS:CANCELLED", "X-EDTF-PREVIOUS-DATE:2020");
        }
    }

    @Nested
    @DisplayName("of time zones")
    class TimeZones {
        @ParameterizedTest(name = "24 to 26: Kokshetau in {0} is {1} from UTC")
        @CsvSource({"2021,+0600", "2025,+0500"})
        void kokshetau(String year, String offset) {
            Written written = Written.auto(folder, EventMaker.named("Talks").at(EventMaker.KOKSHETAU).status("2021-01-02",
                    EventStatus.SCHEDULED).hours("2021-01-02", year + "-09-30", "15:00", "16:30").make());
            assertThat(written.lines()).contains("TZID:Asia/Almaty", "TZOFFSETTO:" + offset, "DTSTART;TZID=Asia/Almaty:" + year
                    + "0930T150000", "DTEND;TZID=Asia/Almaty:" + year + "0930T163000");
            assertThat(written.lines().indexOf("BEGIN:VTIMEZONE")).isLessThan(written.lines().indexOf("BEGIN:VEVENT"));
        }

        @Test
        @DisplayName("25: a zone that changes its clock has each observance with its start")
        void observances() {
            VTimezone paris = VTimezone.of(ZoneId.of("Europe/Paris"), 2021, 2021);
            assertThat(paris.parts()).hasSize(3);
            assertThat(paris.parts().get(1).properties()).extracting(Property::written).containsExactly("DTSTART:20210328T020000",
                    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:+02");
        }

        @Test
        @DisplayName("24: hours without a known zone are told in words and not written as a moment")
        void noZone() {
            Written written = Written.auto(folder, EventMaker.named("Talks").at(Venue.in(Country.of("KZ"))).status("2021-01-02",
                    EventStatus.SCHEDULED).hours("2021-01-02", "2021-09-30", "15:00", "").make());
            assertThat(written.line("DTSTART")).isEqualTo("DTSTART;VALUE=DATE:20210930");
            assertThat(written.line("DESCRIPTION")).contains("15:00 (local time)");
        }
    }

    @Nested
    @DisplayName("of text")
    class Text {
        @Test
        @DisplayName("31: DESCRIPTION is plain and tells date, participants, sources and ledger")
        void description() {
            String description = Written.auto(folder, EventMaker.forum()).line("DESCRIPTION");
            assertThat(description).contains("Date: Thursday 30 September 2021", "Head of State (Russia)",
                    "- News of 2019-11-07\\, Example Wire\\, 7 November 2019", "- 2021-04-08: Planned\\, 2021\\, “this year”")
                    .doesNotContain("<");
        }

        @Test
        @DisplayName("32: SUMMARY is one line of at most a hundred characters, CATEGORIES names the kind")
        void summary() {
            Written written = Written.auto(folder, EventMaker.named("Forum ".repeat(60)).status("2021-04-08", EventStatus.SCHEDULED).date(
                    "2021-04-08", "2021-09-30", "then").make());
            assertThat(written.line("SUMMARY").length() - "SUMMARY:".length()).isLessThanOrEqualTo(100);
            assertThat(written.line("CATEGORIES")).isEqualTo("CATEGORIES:Forum");
        }

        @Test
        @DisplayName("33: LANGUAGE is named where the text is Russian or Kazakh")
        void language() {
            DiplomaticEvent russian = EventMaker.namedBy("Форум", "ru").status("2021-04-08", EventStatus.SCHEDULED).date("2021-04-08",
                    "2021-09-30", "30 сентября").make();
            Written english = Written.auto(folder, russian);
            assertThat(english.line("SUMMARY")).isEqualTo("SUMMARY;LANGUAGE=ru:Форум");
            assertThat(english.line("DESCRIPTION")).startsWith("DESCRIPTION:");
            ExportOptions kazakh = ExportOptions.of(Undated.AUTO, Messages.of(Locale.of("kk")), e -> null);
            assertThat(Written.to(folder, kazakh, new Written.Memory(), russian).line("DESCRIPTION")).startsWith(
                    "DESCRIPTION;LANGUAGE=kk:");
        }

        @Test
        @DisplayName("the desk's own notes stay in the house unless asked for")
        void notes() {
            DiplomaticEvent event = on(EventStatus.SCHEDULED, "2021-09-30").note("ask for the seating plan").make();
            assertThat(Written.auto(folder, event).text().replace("\r\n ", "")).doesNotContain("seating");
            ExportOptions open = Written.options(Undated.AUTO).withNote();
            assertThat(Written.to(folder, open, new Written.Memory(), event).line("DESCRIPTION")).contains("seating");
        }
    }

    @Nested
    @DisplayName("of status, people, links and places")
    class Rest {
        @ParameterizedTest(name = "34 and 35: {0} {1} is {2} and {3} in Outlook")
        @CsvSource({"PROPOSED,2021-09-30,TENTATIVE,TENTATIVE", "PLANNED,2021-09-30,TENTATIVE,TENTATIVE",
                "SCHEDULED,2021-09-30,CONFIRMED,FREE",
                "SCHEDULED,2021-09,TENTATIVE,TENTATIVE", "HELD,2021-09-30,CONFIRMED,FREE", "CANCELLED,2021-09-30,CANCELLED,FREE"})
        void status(EventStatus status, String edtf, String written, String busy) {
            assertThat(Written.auto(folder, on(status, edtf).make()).lines()).contains("STATUS:" + written, "X-MICROSOFT-CDO-BUSYSTATUS:"
                    + busy);
        }

        @ParameterizedTest(name = "34: {0} without an old window is left out and counted")
        @CsvSource({"POSTPONED", "CANCELLED"})
        void noOldDate(EventStatus status) {
            Written written = Written.auto(folder, EventMaker.named("Visit").status("2021-04-08", status).make());
            assertThat(written.report().written()).isZero();
            assertThat(written.report().leftOut()).containsOnly(java.util.Map.entry(LeftOut.NO_OLD_DATE, 1L));
        }

        @Test
        @DisplayName("37: people are no calendar users, so there is no ATTENDEE and no ORGANIZER")
        void attendees() {
            assertThat(Written.auto(folder, EventMaker.forum()).text()).doesNotContain("ATTENDEE", "ORGANIZER", "METHOD");
        }

        @Test
        @DisplayName("39: URL is the newest source that has an address on the web")
        void url() {
            ExportOptions options = Written.options(Undated.AUTO).withAddresses(source -> "2021-09-27".equals(String.valueOf(source
                    .published())) ? "https://example.org/a?b=1,2" : "javascript:alert(1)");
            assertThat(Written.to(folder, options, new Written.Memory(), EventMaker.forum()).line("URL")).isEqualTo(
                    "URL:https://example.org/a?b=1,2");
        }

        @Test
        @DisplayName("41: GEO is latitude and longitude with a semicolon")
        void geo() {
            Written written = Written.auto(folder, EventMaker.forum());
            assertThat(written.line("GEO")).isEqualTo("GEO:53.283300;69.400000");
            assertThat(written.line("LOCATION")).isEqualTo("LOCATION:Kokshetau\\, Kazakhstan");
        }

        @Test
        @DisplayName("44: the calendar has a name that old and new programs show")
        void name() {
            assertThat(Written.auto(folder, EventMaker.forum()).lines()).contains("NAME:Diplomatic events",
                    "X-WR-CALNAME:Diplomatic events");
        }
    }

    @Test
    @DisplayName("hold nothing that the day of writing would change")
    void stable() {
        byte[] first = Written.auto(folder, EventMaker.forum()).bytes();
        assertThat(Written.auto(folder, EventMaker.forum()).bytes()).isEqualTo(first);
    }
}
