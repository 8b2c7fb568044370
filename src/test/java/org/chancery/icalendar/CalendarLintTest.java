package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.icalendar.Problem.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The lint")
class CalendarLintTest {
    private static final String WHOLE = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//T//T//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:1", "DTSTAMP:20210101T000000Z", "DTSTART;VALUE=DATE:20210930", "DTEND;VALUE=DATE:20211001", "SEQUENCE:0",
            "SUMMARY:Talks", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", "");

    @TempDir
    Path folder = Path.of("");

    private static List<Problem> lint(String text) throws IOException {
        return CalendarLint.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("gives up at a line that fills the memory, folded or not")
    void endless() throws IOException {
        String endless = "x".repeat(20 << 20);
        String folded = ("x".repeat(70) + "\r\n ").repeat(300_000);
        for (String more : List.of(endless, folded)) {
            assertThat(lint(WHOLE.replace("END:VEVENT", "X-A:" + more + "\r\nnonsense\r\nEND:VEVENT"))).extracting(Problem::rule)
                    .containsExactly(Rule.LINE_TOO_LONG);
        }
    }

    @Test
    @DisplayName("is content with a whole calendar and with what we write")
    void content() throws IOException {
        assertThat(lint(WHOLE)).isEmpty();
        assertThat(CalendarLint.of(Written.auto(folder, EventMaker.forum()).file())).isEmpty();
    }

    @ParameterizedTest(name = "finds {2} when {0} stands as {1}")
    @CsvSource(delimiter = '|',
            value = {"VERSION:2.0|VERSION:3.0|BAD_VALUE", "UID:1|X-A:1|MISSING_PROPERTY", "UID:1|METHOD:PUBLISH|FORBIDDEN_PROPERTY",
                    "20211001|20210930|ENDS_BEFORE_START", "20210930|20210931|BAD_VALUE",
                    "DTEND;VALUE=DATE:20211001|DTEND:20211001T000000Z|WRONG_TYPE",
                    "DTSTART;VALUE=DATE|DTSTART;TZID=Asia/Almaty;VALUE=DATE|ZONE_ON_DATE",
                    "DTSTART;VALUE=DATE|DTSTART;TZID=Asia/Almaty;VALUE=DATE|UNDEFINED_ZONE",
                    "DTSTAMP:20210101T000000Z|DTSTAMP:20210101T000000|NOT_UTC", "STATUS:CONFIRMED|STATUS:POSTPONED|BAD_VALUE",
                    "SUMMARY:Talks|SUMMARY:Talks; more|BAD_ESCAPE", "SUMMARY:Talks|SUMMARY|NOT_A_CONTENT_LINE",
                    "END:VEVENT|END:VTODO|WRONG_END",
                    "SEQUENCE:0|SEQUENCE:-1|BAD_VALUE", "SEQUENCE:0|SEQUENCE:2147483648|BAD_VALUE",
                    "Talks|Talks that go on and on and on and on and on and on and on and on and on|LINE_TOO_LONG"})
    void finds(String good, String bad, Rule rule) throws IOException {
        assertThat(lint(WHOLE.replace(good, bad))).extracting(Problem::rule).contains(rule);
    }

    @ParameterizedTest(name = "finds {1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"ATTACH:Basso|BAD_VALUE", "ATTACH;VALUE=BINARY:QUFB|BAD_VALUE", "ATTACH;VALUE=BINARY;ENCODING=BASE64:QUF|BAD_VALUE",
                    "ATTACH;ENCODING=BASE64:QUFB|BAD_VALUE", "URL:www.example.org|BAD_VALUE", "IMAGE;VALUE=URI:logo.png|BAD_VALUE",
                    "ORGANIZER;CN=Desk:desk@example.org|BAD_VALUE", "CONFERENCE;VALUE=URI:room 5|BAD_VALUE",
                    "LINK;VALUE=URI;LINKREL=SOURCE:nowhere|BAD_VALUE",
                    "CONCEPT:summit|BAD_VALUE",
                    "STRUCTURED-DATA;VALUE=URI:a|BAD_VALUE", "ZEQUEST-STATUS:2.0;Success|UNREGISTERED_NAME",
                    "X-:a|UNREGISTERED_NAME", "PRIORITY:10|BAD_VALUE", "PRIORITY:3END:VEVENT|BAD_VALUE", "PRIORITY:high|BAD_VALUE",
                    "RECURRENCE-ID:tomorrow|BAD_VALUE", "CONTACT:a;b|BAD_ESCAPE", "RESOURCES:a;b|BAD_ESCAPE",
                    "DUE:20211001T000000Z|MISPLACED_PROPERTY", "TRIGGER:-P1D|MISPLACED_PROPERTY",
                    "RRULE:FREQ=RECONDLY|BAD_VALUE", "RRULE:FREQ=DAILY;UNTIL=2021-10-30|BAD_VALUE",
                    "RRULE:FREQ=DAILY;UNTIL=20210929|UNTIL_BEFORE_START", "EXRULE:FREQ=DAILY;UNTIL=20210929|UNTIL_BEFORE_START",
                    "RRULE:FREQ=DAILY;UNTIL=20211030T000000Z|UNTIL_OF_OTHER_TYPE"})
    void findsIn(String line, Rule rule) throws IOException {
        List<Problem> problems = lint(WHOLE.replace("SEQUENCE:0", "SEQUENCE:0\r\n" + line));
        assertThat(problems).extracting(Problem::rule).containsExactly(rule);
        assertThat(problems).extracting(Problem::line).containsExactly(11);
        assertThat(problems).extracting(Problem::detail).containsExactly(line.split("[:;]")[0]);
    }

    @ParameterizedTest(name = "is content with {0}")
    @ValueSource(strings = {"ATTACH:cid:part1@example.org", "ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:QUFB", "x-foo:bar",
            "ORGANIZER:mailto:desk@example.org", "LINK;VALUE=UID;LINKREL=SOURCE:7", "STRUCTURED-DATA;VALUE=TEXT:{}", "PRIORITY:1",
            "PRIORITY:0", "RESOURCES:a,b",
            "RRULE:FREQ=DAILY;UNTIL=20210930", "RRULE:FREQ=DAILY\r\nRRULE:FREQ=MONTHLY", "rrule:FREQ=DAILY"})
    void contentWith(String line) throws IOException {
        assertThat(lint(WHOLE.replace("SEQUENCE:0", "SEQUENCE:0\r\n" + line))).isEmpty();
    }

    @ParameterizedTest(name = "holds UNTIL={1} against a start {0}: {2}")
    @CsvSource({":20210930T100000Z, 20210930T100000Z,", ":20210930T100000Z, 20210930T095959Z, UNTIL_BEFORE_START",
            ":20210930T100000Z, 20211030, UNTIL_OF_OTHER_TYPE", ":20210930T100000Z, 20211030T100000, UNTIL_OF_OTHER_TYPE",
            ":20210930T100000, 20210930T100000,", ":20210930T100000, 20211030T100000Z, UNTIL_OF_OTHER_TYPE",
            ";TZID=Europe/Berlin:20210930T100000, 20210930T080000Z,",
            ";TZID=Europe/Berlin:20210930T100000, 20210930T075959Z, UNTIL_BEFORE_START",
            ";TZID=Europe/Berlin:20210930T100000, 20211030T100000, UNTIL_OF_OTHER_TYPE", ";TZID=Ours:20210930T100000, 20210929T200000Z,",
            ";TZID=Ours:20210930T100000, 20210929T195959Z, UNTIL_BEFORE_START"})
    void until(String start, String until, @Nullable Rule rule) throws IOException {
        String text = WHOLE.replace("DTEND;VALUE=DATE:20211001", "RRULE:FREQ=DAILY;UNTIL=" + until).replace(";VALUE=DATE:20210930", start);
        assertThat(lint(text)).extracting(Problem::rule).filteredOn(one -> one != Rule.UNDEFINED_ZONE).isEqualTo(rule == null ? List.of()
                : List.of(rule));
    }

    @ParameterizedTest(name = "holds UNTIL={0} against the start of an observance: {1}")
    @CsvSource({"20071028T010000Z,", "20071028T010000, UNTIL_OF_OTHER_TYPE", "19981028T010000Z, UNTIL_BEFORE_START"})
    void observance(String until, @Nullable Rule rule) throws IOException {
        String zone = String.join("\r\n", "BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:STANDARD", "DTSTART:19991031T030000", "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=" + until, "END:STANDARD", "END:VTIMEZONE", "");
        assertThat(lint(WHOLE.replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT"))).extracting(Problem::rule).isEqualTo(rule == null ? List.of()
                : List.of(rule));
    }

    @Test
    @DisplayName("finds addresses that are none in a calendar, a zone and a person too")
    void addresses() throws IOException {
        String person = String.join("\r\n", "BEGIN:PARTICIPANT", "UID:2", "PARTICIPANT-TYPE:SPEAKER", "CALENDAR-ADDRESS:a",
                "END:PARTICIPANT",
                "");
        String zone = String.join("\r\n", "BEGIN:VTIMEZONE", "TZID:Ours", "TZURL:here", "BEGIN:STANDARD", "DTSTART:19991031T030000",
                "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE", "");
        assertThat(
                lint(WHOLE.replace("END:VEVENT", person + "END:VEVENT").replace("BEGIN:VEVENT", "SOURCE;VALUE=URI:the ministry\r\n" + zone
                        + "BEGIN:VEVENT")))
                .hasToString("[5: bad-value SOURCE, 8: bad-value TZURL, 26: bad-value CALENDAR-ADDRESS]");
    }

    @Test
    @DisplayName("finds what is wrong with the bytes")
    void bytes() throws IOException {
        assertThat(lint("")).extracting(Problem::rule).containsExactly(Rule.EMPTY_FILE);
        assertThat(lint("\uFEFF" + WHOLE)).extracting(Problem::rule).contains(Rule.BYTE_ORDER_MARK);
        assertThat(lint(WHOLE.replace("\r\n", "\n"))).extracting(Problem::rule).contains(Rule.NO_CRLF);
        assertThat(lint(WHOLE.replace("Talks", "Talks\\\r\n n"))).extracting(Problem::rule).contains(Rule.SPLIT_ESCAPE);
        assertThat(lint(WHOLE.replace("Talks", "Talks\u0001"))).extracting(Problem::rule).contains(Rule.CONTROL_CHARACTER);
        assertThat(lint(WHOLE.replace("SUMMARY", "\r\nSUMMARY"))).extracting(Problem::rule).contains(Rule.EMPTY_LINE);
    }

    @ParameterizedTest(name = "finds {2} when an alarm has {1} in place of {0}")
    @CsvSource(delimiter = '|', value = {"TRIGGER:-P1D|TRIGGER:1D|BAD_VALUE", "TRIGGER:-P1D|TRIGGER:-P1DT|BAD_VALUE",
            "TRIGGER:-P1D|TRIGGER;VALUE=DATE-TIME:20210930T000000|NOT_UTC", "TRIGGER:-P1D|X-A:1|MISSING_PROPERTY",
            "DESCRIPTION:Soon|X-A:1|MISSING_PROPERTY", "ACTION:DISPLAY|ACTION:EMAIL|MISSING_PROPERTY",
            "DESCRIPTION:Soon|REPEAT:2|MISSING_PROPERTY",
            "END:VALARM|ACTION:AUDIO\\nEND:VALARM|REPEATED_PROPERTY"})
    void alarms(String good, String bad, Rule rule) throws IOException {
        String alarm = String.join("\r\n", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", "DESCRIPTION:Soon", "END:VALARM", "");
        assertThat(lint(WHOLE.replace("END:VEVENT", alarm + "END:VEVENT"))).isEmpty();
        String broken = alarm.replace(good, bad.replace("\\n", "\r\n"));
        assertThat(lint(WHOLE.replace("END:VEVENT", broken + "END:VEVENT"))).extracting(Problem::rule).contains(rule);
        assertThat(lint(WHOLE.replace("END:VCALENDAR", alarm + "END:VCALENDAR"))).extracting(Problem::rule).containsExactly(
                Rule.MISPLACED_COMPONENT);
    }

    @Test
    @DisplayName("says the same however the bytes come, and takes zones that are defined behind the events")
    void pieces() throws IOException {
        byte[] broken = WHOLE.replace("SUMMARY:Talks", "SUMMARY:Talks; \u0436\r\n x,").replace("SEQUENCE:0", "X-Z;TZID=Europe/Paris:0")
                .getBytes(
                        StandardCharsets.UTF_8);
        List<Problem> whole = lint(new String(broken, StandardCharsets.UTF_8));
        assertThat(whole).extracting(Problem::rule).contains(Rule.BAD_ESCAPE, Rule.MISSING_PROPERTY, Rule.UNDEFINED_ZONE);
        for (int size = 1; size < 40; size++) {
            CalendarLint lint = new CalendarLint();
            for (int at = 0; at < broken.length; at += size) {
                lint.check(broken, at, Math.min(broken.length, at + size));
            }
            assertThat(lint.end()).as("pieces of %d", size).isEqualTo(whole);
        }
        String zone = String.join("\r\n", "BEGIN:VTIMEZONE", "TZID:Europe/Paris", "BEGIN:STANDARD", "DTSTART:20210101T000000",
                "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE", "");
        assertThat(lint(WHOLE.replace("SUMMARY", "X-Z;TZID=Europe/Paris:0\r\nSUMMARY").replace("END:VCALENDAR", zone + "END:VCALENDAR")))
                .isEmpty();
    }

    @Test
    @DisplayName("finds one UID on two events, and a second SUMMARY")
    void repeats() throws IOException {
        String event = WHOLE.substring(WHOLE.indexOf("BEGIN:VEVENT"), WHOLE.indexOf("END:VCALENDAR"));
        assertThat(lint(WHOLE.replace("END:VCALENDAR", event + "END:VCALENDAR"))).extracting(Problem::rule).containsExactly(
                Rule.REPEATED_UID);
        assertThat(lint(WHOLE.replace("SUMMARY:Talks", "SUMMARY:Talks\r\nSUMMARY:More"))).extracting(Problem::rule).containsExactly(
                Rule.REPEATED_PROPERTY);
    }
}
