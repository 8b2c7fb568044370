package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A calendar that means harm")
class HostileCalendarTest extends ImportCase {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    static Stream<Arguments> harmful() {
        return Stream.of(Arguments.of("a rule of a thousand million dates", "RRULE:FREQ=SECONDLY;COUNT=1000000000"), Arguments.of(
                "a rule whose days multiply", "RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;"
                        + "BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9"),
                Arguments.of("an impossible rule",
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
                Arguments.of("a million dates", "RDATE:" + "20270101,"
                        .repeat(1_000_000) + "20270102"),
                Arguments.of("a million parameters", "X-A" + ";P=1".repeat(
                        1_000_000) + ":x"),
                Arguments.of("a million escapes", "DESCRIPTION:" + "\\n".repeat(
                        1_000_000)),
                Arguments.of("quotes that never close", "LOCATION;X=\"" + "a:b;".repeat(
                        500_000)),
                Arguments.of("a binary attachment",
                        "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUFB".repeat(1_000_000)),
                Arguments.of("an address of another kind", "URL:file:///etc/passwd"), Arguments.of("a duration beyond all time",
                        "DURATION:P99999999999999W"),
                Arguments.of("a place in quotes of another program",
                        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Hôtel \"Royal\", Genève\":geo:46.2,6.1"));
    }

    @ParameterizedTest(name = "with {0} is read in time")
    @MethodSource("harmful")
    void readInTime(String what, String line) {
        byte[] content = Calendars.calendar("BEGIN:VEVENT", "UID:1", "DTSTART:20261214T090000Z", "SUMMARY:Talks", line, "END:VEVENT",
                "BEGIN:VEVENT", "UID:2", "DTSTART:20261215", "SUMMARY:More", "END:VEVENT");
        long started = System.nanoTime();
        ImportPlan plan = calendars.plan(store(), content);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(LONGEST);
        assertThat(plan.items()).extracting(ImportItem::name).containsExactly("Talks", "More");
    }

    @Test
    @DisplayName("of lines without end, of nothing but noise, or of more than it may hold is given up in time")
    void noise() {
        long started = System.nanoTime();
        byte[] noise = "\u0000\u0001;:;:\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> calendars.plan(store(), noise)).isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> calendars.plan(store(), new byte[(int) CalendarLimits.USUAL.octets() + 1])).isInstanceOf(
                UnreadableInput.class);
        byte[] endless = ("BEGIN:VEVENT\nSUMMARY:" + "x".repeat(15 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(calendars.plan(store(), endless).remarks()).extracting(Remark::kind).contains(Remark.Kind.VALUE_CUT);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(LONGEST.multipliedBy(2));
    }
}
