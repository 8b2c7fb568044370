package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.icalendar.Problem.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lint")
class CalendarLintTest {
    private static final String WHOLE = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//T//T//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:1", "DTSTAMP:20210101T000000Z", "DTSTART;VALUE=DATE:20210930", "DTEND;VALUE=DATE:20211001", "SEQUENCE:0",
            "SUMMARY:Talks", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", "");

    @TempDir
    Path folder = Path.of("");

    private static java.util.List<Problem> lint(String text) throws IOException {
        return CalendarLint.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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
                    "SEQUENCE:0|SEQUENCE:-1|BAD_VALUE",
                    "Talks|Talks that go on and on and on and on and on and on and on and on and on|LINE_TOO_LONG"})
    void finds(String good, String bad, Rule rule) throws IOException {
        assertThat(lint(WHOLE.replace(good, bad))).extracting(Problem::rule).contains(rule);
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
        java.util.List<Problem> whole = lint(new String(broken, StandardCharsets.UTF_8));
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
