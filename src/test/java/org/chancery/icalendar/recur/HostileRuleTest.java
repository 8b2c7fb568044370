package org.chancery.icalendar.recur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Occurrence;
import org.chancery.agenda.RecurrenceMemory.Recurring;
import org.chancery.agenda.Repeat;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work is counted in steps, not in time. */
@DisplayName("A rule that means harm")
class HostileRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final DateWindow MONTH = new DateWindow(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final int MOST = 400;

    private final Steps steps = new Steps(Steps.OF_EVENT);

    private static Recurring event(String... lines) {
        EventOutline outline = new EventOutline(new EventId(UUID.nameUUIDFromBytes(new byte[]{1})), "Talks", EventKind.MEETING, null, null,
                EventStatus.SCHEDULED, EventDate.day(FIRST), null, null, null, null, null, null, List.of(), false, true, null, FIRST);
        return new Recurring(outline, "DTSTART;VALUE=DATE:20260105\n" + String.join("\n", lines) + "\n");
    }

    private Expansion.Dates month(String... lines) {
        return java.util.Objects.requireNonNull(Expansion.of(event(lines))).within(MONTH, MOST, steps);
    }

    @ParameterizedTest(name = "{0} stops after a bounded number of steps, and at no more dates than may be shown")
    @CsvSource({"FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=999999999", "FREQ=MINUTELY;COUNT=999999999", "FREQ=DAILY;COUNT=999999999",
            "FREQ=HOURLY;UNTIL=99991231T235959Z", "FREQ=DAILY;UNTIL=99991231", "FREQ=MINUTELY;BYHOUR=3;BYMINUTE=7",
            "FREQ=DAILY;INTERVAL=1000", "FREQ=SECONDLY;INTERVAL=999983"})
    void bounded(String rule) {
        Expansion.Dates found = month("RRULE:" + rule);
        assertThat(steps.taken()).isLessThanOrEqualTo(Steps.OF_EVENT);
        assertThat(found.dates()).hasSizeLessThanOrEqualTo(MOST).allMatch(date -> date.date().possiblyIn(MONTH));
    }

    @ParameterizedTest(name = "{0} is given up after a bounded number of steps, without a date")
    @CsvSource({"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
            "FREQ=HOURLY;BYHOUR=3;BYMONTH=2;BYMONTHDAY=31"})
    void neverMatching(String rule) {
        assertThat(month("RRULE:" + rule).dates()).isEmpty();
        assertThat(steps.taken()).isLessThanOrEqualTo(Steps.OF_EVENT);
    }

    @ParameterizedTest(name = "{0} is not followed at all")
    @CsvSource(delimiter = '|', value = {"FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=2147483647",
            "FREQ=NEVER", "COUNT=3", "FREQ=DAILY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX", "'FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;"
                    + "BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9'"})
    void notFollowed(String rule) {
        assertThat(RecurrenceSet.canFollow(rule)).isFalse();
        assertThat(month("RRULE:" + rule).dates()).isEmpty();
        assertThat(steps.taken()).isZero();
    }

    @Test
    @DisplayName("of thousands of characters is not followed at all")
    void long_() {
        assertThat(RecurrenceSet.canFollow("FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(5_000) + "2")).isFalse();
    }

    @Test
    @DisplayName("is not paid for where no date can be: after UNTIL, before the first date")
    void lazy() {
        assertThat(month("RRULE:FREQ=SECONDLY;UNTIL=20260201T000000Z").dates()).isEmpty();
        assertThat(steps.taken()).isZero();
        DateWindow before = DateWindow.ofYear(2025);
        Expansion expansion = java.util.Objects.requireNonNull(Expansion.of(event("RRULE:FREQ=DAILY")));
        assertThat(expansion.within(before, MOST, steps).dates()).isEmpty();
        assertThat(steps.taken()).isLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("that began long ago is followed from the window, not from its beginning")
    void fastForward() {
        EventOutline old = event().event().on(new Occurrence(EventDate.day(LocalDate.of(1601, 1, 1)), null, EventStatus.SCHEDULED, null,
                null, Repeat.ONCE));
        Expansion expansion = java.util.Objects.requireNonNull(Expansion.of(new Recurring(old,
                "DTSTART;VALUE=DATE:16010101\nRRULE:FREQ=DAILY\n")));
        assertThat(expansion.within(MONTH, MOST, steps).dates()).hasSize(30);
        assertThat(steps.taken()).isLessThan(40);
    }

    @Test
    @DisplayName("with a COUNT and an even beat is not counted through")
    void even() {
        assertThat(month("RRULE:FREQ=DAILY;COUNT=310").dates()).hasSize(10);
        assertThat(month("RRULE:FREQ=DAILY;COUNT=999999999").dates()).hasSize(30);
        assertThat(steps.taken()).isLessThan(60);
    }

    @Test
    @DisplayName("says that it was cut, on the last date that is shown")
    void cut() {
        Expansion.Dates cut = month("RRULE:FREQ=SECONDLY");
        assertThat(cut.dates()).hasSizeBetween(1, 2);
        assertThat(cut.cut()).isTrue();
        Expansion expansion = java.util.Objects.requireNonNull(Expansion.of(event("RRULE:FREQ=DAILY")));
        List<Occurrence> ten = expansion.within(MONTH, 10, new Steps(Steps.OF_EVENT)).dates();
        assertThat(ten).extracting(Occurrence::repeat).startsWith(Repeat.ONE_OF_MANY).endsWith(Repeat.LAST_SHOWN).hasSize(10);
        assertThat(ten.getLast().date()).isEqualTo(EventDate.day(LocalDate.of(2026, 11, 10)));
        Expansion.Dates whole = expansion.within(MONTH, MOST, new Steps(Steps.OF_EVENT));
        assertThat(whole.dates()).hasSize(30).extracting(Occurrence::repeat).containsOnly(Repeat.ONE_OF_MANY);
        assertThat(whole.cut()).isFalse();
    }

    @Test
    @DisplayName("of ten thousand named dates costs a step for each that is looked at")
    void namedDates() {
        String dates = IntStream.range(0, 10_000).mapToObj(i -> LocalDate.of(2026, 11, 1).plusDays(i).toString().replace("-", "")).collect(
                Collectors.joining(","));
        Expansion.Dates found = month("RDATE;VALUE=DATE:" + dates);
        assertThat(found.dates()).hasSize(30);
        assertThat(steps.taken()).isLessThanOrEqualTo(31);
    }
}
