package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar that others wrote")
class TolerantReadingTest extends ImportCase {
    private static final String[] TALKS = Calendars.event("UID:talks-1", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20261214",
            "SUMMARY:Talks");

    private ImportPlan plan(byte[] content) {
        return calendars.plan(store(), content);
    }

    private DiplomaticEvent only(byte[] content) {
        ImportPlan plan = plan(content);
        assertThat(plan.items()).hasSize(1);
        return java.util.Objects.requireNonNull(plan.items().getFirst().event());
    }

    private void read(byte[] content) {
        assertThat(only(content).facts().name()).isEqualTo("Talks");
        assertThat(only(content).facts().date().edtf()).isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("may end its lines in LF alone, begin with a byte order mark and hold empty lines")
    void lines() {
        byte[] crlf = Calendars.calendar(TALKS);
        String text = new String(crlf, StandardCharsets.UTF_8);
        read(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        read(text.replace("\r\n", "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        read(text.substring(0, text.length() - 2).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("may fold inside a character, or never fold at all")
    void folds() {
        byte[] whole = Calendars.calendar(Calendars.event("UID:1", "DTSTART:20261214", "SUMMARY:Встреча"));
        int inside = new String(whole, StandardCharsets.UTF_8).indexOf("SUMMARY:") + "SUMMARY:".length() + 1;
        byte[] folded = new byte[whole.length + 3];
        System.arraycopy(whole, 0, folded, 0, inside);
        folded[inside] = '\r';
        folded[inside + 1] = '\n';
        folded[inside + 2] = ' ';
        System.arraycopy(whole, inside, folded, inside + 3, whole.length - inside);
        assertThat(only(folded).facts().name()).isEqualTo("Встреча");
        String longest = "x".repeat(2000);
        assertThat(only(Calendars.calendar(Calendars.event("UID:1", "DTSTART:20261214", "SUMMARY:" + longest))).facts().name()).isEqualTo(
                longest);
    }

    @Test
    @DisplayName("may fold behind empty lines, as calendars do whose line ends were doubled")
    void foldsBehindEmptyLines() {
        ImportPlan plan = plan(Calendars.calendar(Calendars.event("UID\r\n\r\n :1", "DTSTART\n\n ;VALUE=DATE\n\n\n :20261214",
                "SUMMARY\r\n \r\n\r\n :Talks", "X-A:\n\nDTEND;TZID=Nowhere:1")));
        assertThat(plan.items().getFirst().name()).isEqualTo("Talks");
        assertThat(plan.items().getFirst().date()).isEqualTo("2026-12-14");
        assertThat(plan.remarks()).containsExactly(new Remark(20, "DTEND", Remark.Kind.BAD_DATE));
    }

    @Test
    @DisplayName("may be in windows-1251 or Latin-1, which is said")
    void charsets() {
        String russian = new String(Calendars.calendar(Calendars.event("UID:1", "DTSTART:20261214", "SUMMARY:Переговоры в Астане")),
                StandardCharsets.UTF_8);
        String french = russian.replace("Переговоры в Астане", "Négociations à Genève");
        ImportPlan plan = plan(russian.getBytes(Charset.forName("windows-1251")));
        assertThat(plan.items().getFirst().name()).isEqualTo("Переговоры в Астане");
        assertThat(plan.remarks()).extracting(Remark::kind).contains(Remark.Kind.OTHER_CHARSET);
        assertThat(only(french.getBytes(StandardCharsets.ISO_8859_1)).facts().name()).isEqualTo("Négociations à Genève");
    }

    @Test
    @DisplayName("may lack VERSION, DTSTAMP, UID and END; what was done is said with its line")
    void missing() {
        byte[] bare = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261214\nSUMMARY:Talks\nBEGIN:VEVENT\nUID:2\nDTSTART:20261215\nSUMMARY:More\n"
                .getBytes(StandardCharsets.UTF_8);
        ImportPlan plan = plan(bare);
        assertThat(plan.items()).extracting(ImportItem::name).containsExactly("Talks", "More");
        assertThat(plan.remarks()).extracting(Remark::line, Remark::kind).containsExactly(org.assertj.core.groups.Tuple.tuple(2,
                Remark.Kind.NOT_CLOSED), org.assertj.core.groups.Tuple.tuple(2, Remark.Kind.NO_UID),
                org.assertj.core.groups.Tuple.tuple(5,
                        Remark.Kind.NOT_CLOSED));
        assertThat(plan(bare).items().getFirst().event()).isNotNull().satisfies(event -> assertThat(event.uid()).isEqualTo(java.util.Objects
                .requireNonNull(plan.items().getFirst().event()).uid()));
    }

    @Test
    @DisplayName("loses no event by a bad one")
    void oneBad() {
        ImportPlan plan = plan(Calendars.calendar("BEGIN:VEVENT", "UID:1", "DTSTART:20261399", "SUMMARY:Bad day", "END:VEVENT", "nonsense",
                "BEGIN:VEVENT", "UID:2", "DTSTART:20261214", "DTEND:20261210", "SUMMARY:Talks", "END:VEVENT"));
        assertThat(plan.items()).extracting(ImportItem::name, ImportItem::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bad day",
                        ""), org.assertj.core.groups.Tuple.tuple("Talks", "2026-12-14"));
        assertThat(plan.remarks()).extracting(Remark::line, Remark::property, Remark::kind).containsExactly(org.assertj.core.groups.Tuple
                .tuple(6, "DTSTART", Remark.Kind.NO_START), org.assertj.core.groups.Tuple.tuple(9, "", Remark.Kind.NO_CONTENT_LINE),
                org.assertj.core.groups.Tuple.tuple(10, "DTEND", Remark.Kind.ENDS_BEFORE_START));
    }

    @Test
    @DisplayName("keeps the day of an event whose zone nobody knows and which ends before it begins")
    void backwards() {
        ImportPlan plan = plan(Calendars.calendar("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Mission Time:20261216T150000",
                "DTEND;TZID=Mission Time:20261214T150000", "SUMMARY:Talks", "END:VEVENT"));
        assertThat(plan.items()).extracting(ImportItem::date).containsExactly("2026-12-16");
        assertThat(plan.remarks()).extracting(Remark::kind).contains(Remark.Kind.ENDS_BEFORE_START);
    }

    @Test
    @DisplayName("has no day in a year that cannot be written: by the clock of the venue either")
    void beyondAllYears() {
        ImportPlan plan = plan(Calendars.calendar("BEGIN:VEVENT", "UID:1", "DTSTART:99991231T235959Z", "SUMMARY:Talks",
                "LOCATION:Palace of Peace\\, Astana\\, Kazakhstan", "CREATED:99991231T240000Z", "END:VEVENT", "BEGIN:VEVENT", "UID:2",
                "DTSTART;VALUE=DATE:99991230",
                "DURATION:P5D", "SUMMARY:Summit", "END:VEVENT"));
        assertThat(plan.items()).extracting(ImportItem::date).containsExactly("9999-12-31", "");
        assertThat(plan.remarks()).extracting(Remark::line, Remark::property, Remark::kind).containsExactly(
                org.assertj.core.groups.Tuple.tuple(9, "CREATED", Remark.Kind.BAD_DATE),
                org.assertj.core.groups.Tuple.tuple(13, "DTSTART", Remark.Kind.BAD_DATE));
    }

    @Test
    @DisplayName("may name one UID twice: the higher SEQUENCE counts")
    void twice() {
        ImportPlan plan = plan(Calendars.calendar("BEGIN:VEVENT", "UID:1", "SEQUENCE:3", "DTSTART:20261214", "SUMMARY:New", "END:VEVENT",
                "BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "DTSTART:20261214", "SUMMARY:Old", "END:VEVENT", "BEGIN:VEVENT", "UID:1",
                "RECURRENCE-ID:20261221", "DTSTART:20261222", "SUMMARY:One of them", "END:VEVENT"));
        assertThat(plan.items()).extracting(ImportItem::name, ImportItem::reason).containsExactly(org.assertj.core.groups.Tuple.tuple("New",
                ImportItem.Reason.NEW_UID), org.assertj.core.groups.Tuple.tuple("Old", ImportItem.Reason.REPEATED),
                org.assertj.core.groups.Tuple.tuple("One of them", ImportItem.Reason.OCCURRENCE));
    }

    @Test
    @DisplayName("of no calendar lines at all is refused with its line")
    void noCalendar() {
        assertThatThrownBy(() -> plan("Dear colleagues,\nhere is the programme.\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableInput.class, failure -> {
                            assertThat(failure.fault()).isEqualTo(InputFault.BROKEN_FILE);
                            assertThat(failure.line()).isEqualTo(1);
                        });
        assertThatThrownBy(() -> Calendars.into(store(), CalendarLimits.USUAL).plan(folder.resolve("none.ics"), n -> {}, () -> false))
                .isInstanceOfSatisfying(UnreadableInput.class, failure -> assertThat(failure.fault()).isEqualTo(InputFault.MISSING));
    }

    @Test
    @DisplayName("says where, when and how surely in words that are understood")
    void meaning() {
        DiplomaticEvent event = only(Calendars.calendar(Calendars.event("UID:1", "DTSTART:20261214T090000Z", "DTEND:20261214T103000Z",
                "STATUS:TENTATIVE", "CATEGORIES:Protocol,Саммит", "LOCATION:Palace of Peace\\, Astana\\, Kazakhstan", "SUMMARY:Summit")));
        assertThat(event.facts().venue().city()).isEqualTo("Astana");
        assertThat(event.facts().venue().building()).isEqualTo("Palace of Peace");
        assertThat(event.facts().kind()).isEqualTo(org.chancery.agenda.EventKind.SUMMIT);
        assertThat(event.facts().status()).isEqualTo(org.chancery.agenda.EventStatus.PLANNED);
        assertThat(event.facts().hours()).isEqualTo(new org.chancery.date.Hours(java.time.LocalTime.of(14, 0), java.time.LocalTime.of(15,
                30)));
    }

    @Test
    @DisplayName("may say a place that is none: the event stands without it, and that is said")
    void badPlace() {
        ImportPlan plan = plan(Calendars.calendar(Calendars.event("UID:1", "DTSTART:20261214", "SUMMARY:Talks", "GEO:north")));
        assertThat(plan.remarks()).containsExactly(new Remark(8, "GEO", Remark.Kind.BAD_VALUE));
        assertThat(plan.items()).extracting(ImportItem::name).containsExactly("Talks");
    }

    @Test
    @DisplayName("may last days: the end of whole days is exclusive")
    void days() {
        String[] three = Calendars.event("UID:1", "DTSTART;VALUE=DATE:20261214", "DTEND;VALUE=DATE:20261217", "SUMMARY:Forum");
        assertThat(only(Calendars.calendar(three)).facts().date().edtf()).isEqualTo("2026-12-14/2026-12-16");
        three[3] = "DURATION:P3D";
        assertThat(only(Calendars.calendar(three)).facts().date().edtf()).isEqualTo("2026-12-14/2026-12-16");
    }
}
