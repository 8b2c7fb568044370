package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.date.Hours;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An import")
class CalendarImportTest extends ImportCase {
    private static String[] talks(String... more) {
        String[] all = Arrays.copyOf(new String[]{"UID:talks-1@example.org", "SUMMARY:Talks in Geneva", "LOCATION:Geneva, Switzerland"}, 3
                + more.length);
        System.arraycopy(more, 0, all, 3, more.length);
        return Calendars.event(all);
    }

    private ImportItem accept(String... lines) {
        return calendars.accept(store(), lines).items().getFirst();
    }

    private DiplomaticEvent stored() {
        List<DiplomaticEvent> all = Calendars.all(store());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    @DisplayName("brings in what is not here, under the UID that it has, and changes nothing the second time")
    void fresh() {
        String[] file = talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261101T080000Z", "DESCRIPTION:Bring the annexes.");
        assertThat(accept(file).outcome()).isEqualTo(Outcome.NEW);
        assertThat(stored().uid()).isEqualTo("talks-1@example.org");
        assertThat(stored().facts().status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(stored().note()).isEqualTo("Bring the annexes.");
        ImportItem again = accept(file);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.reason()).isEqualTo(Reason.SAME);
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells a change field by field, as it was and as it will be")
    void changed() {
        accept(talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261101T080000Z"));
        ImportItem item = accept(talks("DTSTART;VALUE=DATE:20261215", "DTSTAMP:20261102T080000Z", "SEQUENCE:1"));
        assertThat(item.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(item.reason()).isEqualTo(Reason.HIGHER_SEQUENCE);
        assertThat(item.changes()).containsExactly(new FieldChange(ClaimField.DATE, "2026-12-14", "2026-12-15"));
        assertThat(stored().facts().date().edtf()).isEqualTo("2026-12-15");
        assertThat(stored().facts().previousDate().edtf()).isEqualTo("2026-12-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:20261214T120000Z", "DTSTART;TZID=UTC:20261214T120000", "DTSTART;TZID=Etc/GMT:20261214T120000"})
    @DisplayName("takes a time in UTC by the clock of the place, whichever way it is written")
    void universal(String start) {
        accept(talks(start));
        assertThat(stored().facts().hours()).isEqualTo(new Hours(LocalTime.of(13, 0), null));
        assertThat(stored().facts().venue().zone()).hasToString("Europe/Zurich");
    }

    @Test
    @DisplayName("takes a year 0, which no calendar knows, for no time of making")
    void yearZero() {
        ImportPlan plan = calendars.accept(store(), talks("DTSTART;VALUE=DATE:20261214", "CREATED:00001231T000000Z"));
        assertThat(plan.remarks()).extracting(Remark::kind).contains(Remark.Kind.BAD_DATE);
        assertThat(stored().created()).isEqualTo(Calendars.NOW);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            value = {"CANCELLED|POSTPONED, new date awaited: Talks|Talks|POSTPONED", "CANCELLED|CANCELLED: Talks|Talks|CANCELLED",
                    "CANCELLED|Canceled talks|Canceled talks|CANCELLED", "CONFIRMED|Cancelled: the film|Cancelled: the film|SCHEDULED",
                    "TENTATIVE|Date to be confirmed (late May 2027): Talks|Talks|PLANNED",
                    "TENTATIVE|Date to be confirmed: Talks|Talks|PLANNED",
                    "CONFIRMED|Date to be confirmed:|Date to be confirmed:|SCHEDULED"})
    @DisplayName("takes our own marks off titles, which stand there for programs that show no status")
    void marked(String status, String title, String name, EventStatus meant) {
        accept(Calendars.event("UID:1", "SUMMARY:" + title.replace(",", "\\,"), "DTSTART;VALUE=DATE:20261214", "STATUS:" + status));
        assertThat(stored().facts().name()).isEqualTo(name);
        assertThat(stored().facts().status()).isEqualTo(meant);
        assertThat(stored().facts().date().isUnknown()).isEqualTo(meant == EventStatus.POSTPONED);
    }

    @Test
    @DisplayName("leaves alone what the desk has changed and the file has not")
    void threeWays() {
        accept(talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261101T080000Z"));
        DiplomaticEvent renamed = stored().withClaims(List.of(org.chancery.agenda.Attestation.choice(new org.chancery.agenda.Claim.Named(
                "Second round of talks"), java.time.LocalDate.of(2026, 11, 29))), "en");
        store().events().save(org.chancery.agenda.Change.of(org.chancery.agenda.Author.DESK, renamed));
        ImportItem item = accept(talks("DTSTART;VALUE=DATE:20261215", "DTSTAMP:20261102T080000Z", "SEQUENCE:1"));
        assertThat(item.changes()).extracting(FieldChange::field).containsExactly(ClaimField.DATE);
        assertThat(stored().facts().name()).isEqualTo("Second round of talks");
    }

    @Test
    @DisplayName("passes over what is older than what is here")
    void older() {
        accept(talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261102T080000Z", "SEQUENCE:2"));
        ImportItem item = accept(talks("DTSTART;VALUE=DATE:20261210", "DTSTAMP:20261101T080000Z", "SEQUENCE:1"));
        assertThat(item.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(item.reason()).isEqualTo(Reason.OLDER);
        assertThat(stored().facts().date().edtf()).isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("takes a cancellation, and a later time of change without a new SEQUENCE")
    void cancelled() {
        accept(talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261101T080000Z"));
        ImportItem item = accept(talks("DTSTART;VALUE=DATE:20261214", "DTSTAMP:20261102T080000Z", "STATUS:CANCELLED"));
        assertThat(item.reason()).isEqualTo(Reason.CHANGED_LATER);
        assertThat(stored().facts().status()).isEqualTo(EventStatus.CANCELLED);
    }

    @Test
    @DisplayName("that is only planned saves nothing, and one that is cancelled says so")
    void planned() {
        byte[] file = Calendars.calendar(talks("DTSTART;VALUE=DATE:20261214"));
        assertThat(calendars.plan(store(), file).count(Outcome.NEW)).isEqualTo(1);
        assertThat(Calendars.all(store())).isEmpty();
        assertThatThrownBy(() -> Calendars.into(store(), CalendarLimits.USUAL).plan(calendars.file(file), n -> {}, () -> true))
                .isInstanceOf(
                        CancellationException.class);
    }

    @Test
    @DisplayName("keeps within its limits: depth, events, properties, length, size")
    void limits() {
        StringBuilder deep = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 2000; i++) {
            deep.append("BEGIN:X-DEEP\n");
        }
        deep.append("BEGIN:VEVENT\nUID:1\nDTSTART:20261214\nSUMMARY:Talks\nEND:VEVENT\n");
        ImportPlan plan = calendars.plan(store(), deep.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(plan.remarks()).extracting(Remark::kind).contains(Remark.Kind.TOO_DEEP);

        CalendarLimits small = new CalendarLimits(10_000, 2, 5, 100, 3, 4);
        StringBuilder many = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 5; i++) {
            many.append("BEGIN:VEVENT\nUID:").append(i).append("\nDTSTART:20261214\nSUMMARY:").append("x".repeat(200)).append(
                    "\nX-A:1\nX-B:2\nX-C:3\nX-D:4\nEND:VEVENT\n");
        }
        ImportPlan cut = Calendars.into(store(), small).plan(calendars.file(many.toString().getBytes(StandardCharsets.UTF_8)), n -> {},
                () -> false);
        assertThat(cut.items()).hasSize(2).allSatisfy(item -> assertThat(item.name()).hasSizeLessThanOrEqualTo(100));
        assertThat(cut.remarks()).extracting(Remark::kind).contains(Remark.Kind.TOO_MANY_EVENTS, Remark.Kind.TOO_MANY_PROPERTIES,
                Remark.Kind.VALUE_CUT);
        assertThatThrownBy(() -> Calendars.into(store(), small).plan(calendars.file(new byte[20_000]), n -> {}, () -> false)).isInstanceOf(
                org.chancery.agenda.ChanceryFailure.UnreadableInput.class).hasMessageContaining("TOO_LARGE");
    }
}
