package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Recurrence;
import org.chancery.agenda.Repeat;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.recur.RecurringEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An imported event that recurs")
class RecurringEventsTest extends ImportCase {
    private static final DateWindow DECEMBER = new DateWindow(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private EventRepository events() {
        return new RecurringEvents(store().events(), store().recurrences());
    }

    private void accept(String... properties) {
        String[] all = new String[properties.length + 2];
        all[0] = "UID:talks-1@example.org";
        all[1] = "SUMMARY:Talks";
        System.arraycopy(properties, 0, all, 2, properties.length);
        calendars.accept(store(), Calendars.event(all));
    }

    private List<EventOutline> december() {
        return events().outlines(DECEMBER, EventFilter.EVERYTHING);
    }

    private List<String> days() {
        return december().stream().map(event -> event.date().edtf().substring(8)).toList();
    }

    private void change(Claim claim) {
        DiplomaticEvent event = Calendars.all(store()).getFirst();
        store().events().save(Change.of(Author.DESK, event.withClaims(List.of(Attestation.choice(claim, TODAY)), "en")));
    }

    @Test
    @DisplayName("stands on each of its dates in the window, and is stored, counted and found once")
    void weekly() {
        accept("DTSTART;VALUE=DATE:20261103", "RRULE:FREQ=WEEKLY;BYDAY=TU");
        assertThat(days()).containsExactly("01", "08", "15", "22", "29");
        assertThat(december()).extracting(EventOutline::repeat).containsOnly(Repeat.ONE_OF_MANY);
        assertThat(december()).extracting(EventOutline::id).containsOnly(Calendars.all(store()).getFirst().id());
        assertThat(events().count(EventFilter.EVERYTHING).passing()).isEqualTo(1);
        assertThat(store().search().search("Talks", 0, 10)).hasSize(1);
        assertThat(events().outlines(DateWindow.ofYear(2025), EventFilter.EVERYTHING)).isEmpty();
    }

    @Test
    @DisplayName("passes the filter or not as a whole")
    void filtered() {
        accept("DTSTART;VALUE=DATE:20261103", "RRULE:FREQ=WEEKLY");
        assertThat(events().outlines(DECEMBER, EventFilter.EVERYTHING.withLevels(java.util.Set.of(Level.HIGHEST)))).isEmpty();
        assertThat(events().outlines(DECEMBER, EventFilter.EVERYTHING.withStatuses(java.util.Set.of(EventStatus.SCHEDULED)))).hasSize(5);
    }

    @Test
    @DisplayName("is away on its EXDATE and there on its RDATE, in whatever zone they are written")
    void exceptions() {
        accept("DTSTART;TZID=Europe/Berlin:20261201T100000", "DTEND;TZID=Europe/Berlin:20261201T113000", "RRULE:FREQ=WEEKLY;COUNT=4",
                "EXDATE:20261208T090000Z", "EXDATE;VALUE=DATE:20261215", "RDATE;TZID=Asia/Almaty:20261217T150000");
        assertThat(days()).containsExactly("01", "17", "22");
        assertThat(december()).extracting(EventOutline::hours).containsExactly(hours(10, 0, 11, 30), hours(11, 0, 12, 30), hours(10, 0, 11,
                30));
    }

    private static Hours hours(int from, int minute, int to, int minutes) {
        return new Hours(java.time.LocalTime.of(from, minute), java.time.LocalTime.of(to, minutes));
    }

    @Test
    @DisplayName("keeps its hour by the clock of its zone through summer time, also where the calendar writes the zone as Windows does")
    void summerTime() {
        accept("DTSTART;TZID=W. Europe Standard Time:20260305T100000", "RRULE:FREQ=MONTHLY");
        List<EventOutline> all = events().outlines(DateWindow.ofYear(2026), EventFilter.EVERYTHING);
        assertThat(all).hasSize(10).extracting(EventOutline::hours).containsOnly(new Hours(java.time.LocalTime.of(10, 0), null));
    }

    @Test
    @DisplayName("follows a rule in UTC by UTC, and is shown by the clock of the venue on the day that it is there")
    void utc() {
        accept("DTSTART:20261207T220000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T220000Z",
                "LOCATION:Palace of Peace\\, Astana\\, Kazakhstan");
        assertThat(days()).containsExactly("08", "15", "22");
        assertThat(december().getLast().hours()).isEqualTo(new Hours(java.time.LocalTime.of(3, 0), null));
    }

    @Test
    @DisplayName("stands elsewhere, under another name or struck where RECURRENCE-ID says so")
    void overrides() {
        calendars.accept(store(), "BEGIN:VEVENT", "UID:1", "SUMMARY:Talks", "DTSTART;TZID=Asia/Almaty:20261201T100000",
                "DTEND;TZID=Asia/Almaty:20261201T110000", "LOCATION:Hall 1", "RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT", "BEGIN:VEVENT",
                "UID:1", "RECURRENCE-ID:20261208T050000Z", "DTSTART;TZID=Asia/Almaty:20261209T150000",
                "DTEND;TZID=Asia/Almaty:20261209T160000", "SUMMARY:Talks\\, enlarged", "LOCATION:Hall 2", "END:VEVENT", "BEGIN:VEVENT",
                "UID:1", "RECURRENCE-ID;TZID=Asia/Almaty:20261215T100000", "DTSTART;TZID=Asia/Almaty:20261215T100000", "SUMMARY:Talks",
                "STATUS:CANCELLED", "END:VEVENT");
        assertThat(december()).extracting(EventOutline::name, event -> event.date().edtf(), EventOutline::status).containsExactly(Tuple
                .tuple("Talks", "2026-12-01", EventStatus.SCHEDULED), Tuple.tuple("Talks, enlarged", "2026-12-09", EventStatus.SCHEDULED),
                Tuple.tuple("Talks", "2026-12-15", EventStatus.CANCELLED), Tuple.tuple("Talks", "2026-12-22", EventStatus.SCHEDULED));
        assertThat(december().get(1).hours()).isEqualTo(hours(15, 0, 16, 0));
        assertThat(december().get(1).city()).isEqualTo("Hall 2");
        assertThat(Calendars.all(store())).hasSize(1);
    }

    @Test
    @DisplayName("lasts as long on each date, and stands in a window that it reaches from before")
    void ranges() {
        accept("DTSTART;VALUE=DATE:20260830", "DTEND;VALUE=DATE:20260903", "RRULE:FREQ=MONTHLY;BYMONTHDAY=30");
        assertThat(december()).extracting(event -> event.date().edtf()).containsExactly("2026-11-30/2026-12-03", "2026-12-30/2027-01-02");
    }

    @Test
    @DisplayName("moves as a whole when the desk moves it: exceptions that hang on single dates move along")
    void moved() {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20261215");
        change(new Claim.Dated(EventDate.day(LocalDate.of(2026, 12, 2)), null));
        assertThat(days()).containsExactly("02", "09", "23", "30");
    }

    @Test
    @DisplayName("keeps the weekdays that its rule names when only the first date is moved")
    void firstMoved() {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;BYDAY=TU", "EXDATE;VALUE=DATE:20261215");
        change(new Claim.Dated(EventDate.day(LocalDate.of(2026, 12, 3)), null));
        assertThat(days()).containsExactly("03", "08", "22", "29");
    }

    @Test
    @DisplayName("takes another hour on every date when the desk sets one")
    void otherHour() {
        accept("DTSTART;TZID=Asia/Almaty:20261201T100000", "RRULE:FREQ=WEEKLY;BYDAY=TU", "EXDATE;TZID=Asia/Almaty:20261215T100000");
        change(new Claim.Dated(EventDate.day(LocalDate.of(2026, 12, 1)), hours(16, 0, 17, 0)));
        assertThat(days()).containsExactly("01", "08", "22", "29");
        assertThat(december()).extracting(EventOutline::hours).containsOnly(hours(16, 0, 17, 0));
    }

    @Test
    @DisplayName("is struck on every date when it is cancelled, and stands once when it has no day any more")
    void cancelled() {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY");
        change(new Claim.InStatus(EventStatus.CANCELLED));
        assertThat(december()).hasSize(5).extracting(EventOutline::status).containsOnly(EventStatus.CANCELLED);
        change(new Claim.Dated(EventDate.parse("2026-12"), null));
        assertThat(december()).hasSize(1);
    }

    @Test
    @DisplayName("was held on its first date alone; the later ones are still to come")
    void held() {
        accept("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY;COUNT=3");
        change(new Claim.InStatus(EventStatus.HELD));
        assertThat(december()).extracting(EventOutline::status).containsExactly(EventStatus.HELD, EventStatus.SCHEDULED,
                EventStatus.SCHEDULED);
    }

    @Test
    @DisplayName("takes no more than a few places of one day, and says that there are more")
    void crowded() {
        accept("DTSTART;TZID=Asia/Almaty:20261231T000000", "RRULE:FREQ=MINUTELY");
        assertThat(december()).hasSize(8);
        assertThat(december().getLast().repeat()).isEqualTo(Repeat.LAST_SHOWN);
    }

    @Test
    @DisplayName("fills the agenda for a year and no further, with no more than sixty dates, and says where it was cut")
    void agenda() {
        accept("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=DAILY");
        List<EventOutline> ahead = events().outlinesFrom(TODAY, EventFilter.EVERYTHING, 1000);
        assertThat(ahead).hasSize(RecurringEvents.MOST_AHEAD);
        assertThat(ahead.getFirst().date()).isEqualTo(EventDate.day(TODAY));
        assertThat(ahead.getLast().repeat()).isEqualTo(Repeat.LAST_SHOWN);
        assertThat(events().outlinesFrom(TODAY, EventFilter.EVERYTHING, 10)).hasSize(10);
    }

    @Test
    @DisplayName("is handed over date by date between the other events, and once where no period is asked for")
    void eachDate() {
        accept("DTSTART;VALUE=DATE:20261103", "RRULE:FREQ=WEEKLY");
        calendars.accept(store(), Calendars.event("UID:2", "DTSTART;VALUE=DATE:20261210", "SUMMARY:Forum"));
        List<String> seen = new ArrayList<>();
        EventFilter december = EventFilter.EVERYTHING.within(DECEMBER.first(), DECEMBER.last(), false);
        events().forEachDate(december, (event, repeat) -> seen.add(event.facts().date().edtf() + " " + event.facts().name()));
        assertThat(seen).containsExactly("2026-12-01 Talks", "2026-12-08 Talks", "2026-12-10 Forum", "2026-12-15 Talks",
                "2026-12-22 Talks", "2026-12-29 Talks");
        seen.clear();
        events().forEach(december, event -> seen.add(event.facts().date().edtf() + " " + event.facts().name()));
        assertThat(seen).containsExactly("2026-11-03 Talks", "2026-12-10 Forum");
        seen.clear();
        events().forEachDate(EventFilter.EVERYTHING, (event, repeat) -> seen.add(event.facts().name() + " " + repeat));
        assertThat(seen).containsExactly("Talks ONE_OF_MANY", "Forum ONCE");
    }

    @Test
    @DisplayName("takes what a newer calendar says of its dates, and forgets the rule when the import is taken back")
    void again() {
        accept("DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY");
        accept("DTSTAMP:20261102T000000Z", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20261208");
        assertThat(days()).containsExactly("01", "15", "22", "29");
        store().imports().forget(java.util.Set.of("talks-1@example.org"));
        assertThat(days()).containsExactly("01");
    }

    @Test
    @DisplayName("says how it recurs, until when, and with which exceptions")
    void spoken() {
        accept("DTSTART;TZID=Asia/Almaty:20261201T100000", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU;UNTIL=20270602T185959Z",
                "EXDATE;TZID=Asia/Almaty:20261215T100000");
        DiplomaticEvent event = Calendars.all(store()).getFirst();
        assertThat(events().recurrence(event.id())).contains(new Recurrence(new Recurrence.Weeks(2, List.of(java.time.DayOfWeek.TUESDAY,
                java.time.DayOfWeek.THURSDAY)), LocalDate.of(2027, 6, 2), null, 0, 1, 0, true));
    }

    @Test
    @DisplayName("by a rule that cannot be followed stands on its first date, which is said when it is read")
    void broken() {
        String[] event = Calendars.event("UID:1", "SUMMARY:Talks", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=DAILY;INTERVAL=0");
        assertThat(calendars.accept(store(), event).remarks()).extracting(remark -> remark.kind()).containsExactly(
                org.chancery.agenda.incoming.Remark.Kind.RULE_NOT_FOLLOWED);
        assertThat(days()).containsExactly("01");
        assertThat(events().recurrence(Calendars.all(store()).getFirst().id()).orElseThrow().followed()).isFalse();
    }
}
