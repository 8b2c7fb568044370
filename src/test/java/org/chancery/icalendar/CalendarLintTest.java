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
