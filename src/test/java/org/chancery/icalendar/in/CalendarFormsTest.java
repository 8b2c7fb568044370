package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.place.Gazetteer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A calendar in another form")
class CalendarFormsTest extends ImportCase {
    private static final String TEXT = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", "BEGIN:VTIMEZONE",
            "TZID:Mission Time", "BEGIN:STANDARD", "DTSTART:20000101T000000", "TZOFFSETFROM:+0600", "TZOFFSETTO:+0600", "END:STANDARD",
            "END:VTIMEZONE", "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20260901T080000Z", "SEQUENCE:2",
            "DTSTART;TZID=Mission Time:20260930T150000", "DTEND;TZID=Mission Time:20260930T170000", "SUMMARY:Talks\\, second round",
            "LOCATION:Geneva\\, Switzerland", "GEO:46.2;6.15", "CATEGORIES:meeting,a\\,b", "X-DESK;X-A=\"b:c\":kept as it is",
            "END:VEVENT", "BEGIN:VEVENT", "UID:2@example.org", "DTSTAMP:20260901T080000Z", "DTSTART;VALUE=DATE:20261214",
            "DTEND;VALUE=DATE:20261217", "STATUS:TENTATIVE", "SUMMARY:Форум", "DESCRIPTION:One\\nTwo",
            "RRULE:FREQ=YEARLY;UNTIL=20301231;BYDAY=-1SU,2MO", "ATTENDEE;MEMBER=\"mailto:a@example.org\";CN=A:mailto:b@example.org",
            "END:VEVENT", "END:VCALENDAR", "");

    private static final String JCAL = """
            ["vcalendar",
              [["version", {}, "text", "2.0"], ["prodid", {}, "text", "test"]],
              [["vtimezone", [["tzid", {}, "text", "Mission Time"]],
                [["standard", [["dtstart", {}, "date-time", "2000-01-01T00:00:00"], ["tzoffsetfrom", {}, "utc-offset", "+06:00"],
                  ["tzoffsetto", {}, "utc-offset", "+06:00"]], []]]],
               ["vevent", [
                  ["uid", {}, "text", "1@example.org"],
                  ["dtstamp", {}, "date-time", "2026-09-01T08:00:00Z"],
                  ["sequence", {}, "integer", 2],
                  ["dtstart", {"tzid": "Mission Time"}, "date-time", "2026-09-30T15:00:00"],
                  ["dtend", {"tzid": "Mission Time"}, "date-time", "2026-09-30T17:00:00"],
                  ["summary", {}, "text", "Talks, second round"],
                  ["location", {}, "text", "Geneva, Switzerland"],
                  ["geo", {}, "float", [46.2, 6.15]],
                  ["categories", {}, "text", "meeting", "a,b"],
                  ["x-desk", {"x-a": "b:c"}, "unknown", "kept as it is"]],
                []],
               ["vevent", [
                  ["uid", {}, "text", "2@example.org"],
                  ["dtstamp", {}, "date-time", "2026-09-01T08:00:00Z"],
                  ["dtstart", {}, "date", "2026-12-14"],
                  ["dtend", {}, "date", "2026-12-17"],
                  ["status", {}, "text", "TENTATIVE"],
                  ["summary", {}, "text", "Форум"],
                  ["description", {}, "text", "One\\nTwo"],
                  ["rrule", {}, "recur", {"freq": "YEARLY", "until": "2030-12-31", "byday": ["-1SU", "2MO"]}],
                  ["attendee", {"member": ["mailto:a@example.org"], "cn": "A"}, "cal-address", "mailto:b@example.org"]]]]]
            """;

    private static final String XCAL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <i:icalendar xmlns:i="urn:ietf:params:xml:ns:icalendar-2.0"><i:vcalendar>
             <i:properties><i:version><i:text>2.0</i:text></i:version><i:prodid><i:text>test</i:text></i:prodid></i:properties>
             <i:components>
              <i:vtimezone><i:properties><i:tzid><i:text>Mission Time</i:text></i:tzid></i:properties><i:components><i:standard>
                <i:properties><i:dtstart><i:date-time>2000-01-01T00:00:00</i:date-time></i:dtstart>
                 <i:tzoffsetfrom><i:utc-offset>+06:00</i:utc-offset></i:tzoffsetfrom>
                 <i:tzoffsetto><i:utc-offset>+06:00</i:utc-offset></i:tzoffsetto></i:properties></i:standard></i:components></i:vtimezone>
              <i:vevent><i:properties>
                <i:uid><i:text>1@example.org</i:text></i:uid>
                <i:dtstamp><i:date-time>2026-09-01T08:00:00Z</i:date-time></i:dtstamp>
                <i:sequence><i:integer>2</i:integer></i:sequence>
                <i:dtstart><i:parameters><i:tzid><i:text>Mission Time</i:text></i:tzid></i:parameters>
                  <i:date-time>2026-09-30T15:00:00</i:date-time></i:dtstart>
                <i:dtend><i:parameters><i:tzid><i:text>Mission Time</i:text></i:tzid></i:parameters>
                  <i:date-time>2026-09-30T17:00:00</i:date-time></i:dtend>
                <i:summary><i:text>Talks, second round</i:text></i:summary>
                <i:location><i:text>Geneva<![CDATA[, ]]>Switzerland</i:text></i:location>
                <i:geo><i:latitude>46.2</i:latitude><i:longitude>6.15</i:longitude></i:geo>
                <i:categories><i:text>meeting</i:text><i:text>a,b</i:text></i:categories>
                <i:x-desk><i:parameters><i:x-a><i:text>b:c</i:text></i:x-a></i:parameters><i:unknown>kept as it is</i:unknown></i:x-desk>
              </i:properties></i:vevent>
              <i:vevent><i:properties>
                <i:uid><i:text>2@example.org</i:text></i:uid>
                <i:dtstamp><i:date-time>2026-09-01T08:00:00Z</i:date-time></i:dtstamp>
                <i:dtstart><i:date>2026-12-14</i:date></i:dtstart>
                <i:dtend><i:date>2026-12-17</i:date></i:dtend>
                <i:status><i:text>TENTATIVE</i:text></i:status>
                <i:summary><i:text>&#x424;орум</i:text></i:summary>
                <i:description><i:text>One
            Two</i:text></i:description>
                <i:rrule><i:recur><i:freq>YEARLY</i:freq><i:until>2030-12-31</i:until><i:byday>-1SU</i:byday><i:byday>2MO</i:byday></i:recur></i:rrule>
                <i:attendee><i:parameters><i:member><i:cal-address>mailto:a@example.org</i:cal-address></i:member>
                  <i:cn><i:text>A</i:text></i:cn></i:parameters><i:cal-address>mailto:b@example.org</i:cal-address></i:attendee>
              </i:properties></i:vevent>
             </i:components></i:vcalendar></i:icalendar>
            """;

    static Stream<Arguments> forms() {
        return Stream.of(Arguments.of("jCal", JCAL, StandardCharsets.UTF_8), Arguments.of("jCal in UTF-16", JCAL, StandardCharsets.UTF_16),
                Arguments.of("several jCal calendars", "[" + JCAL + "]", StandardCharsets.UTF_8), Arguments.of("xCal", XCAL,
                        StandardCharsets.UTF_8),
                Arguments.of("xCal after a byte order mark", "\uFEFF" + XCAL, StandardCharsets.UTF_8),
                Arguments.of("xCal in windows-1251", XCAL.replace("UTF-8", "windows-1251"), Charset.forName("windows-1251")));
    }

    private static List<IncomingEvent> events(byte[] content, List<Remark> remarks) throws IOException {
        List<IncomingEvent> events = new ArrayList<>();
        CalendarReader.of(Gazetteer.load(), CalendarLimits.USUAL, LocalDate.of(2026, 11, 29)).read(new ByteArrayInputStream(content),
                events::add, remarks::add, () -> false);
        return events;
    }

    private static List<String> lines(IncomingEvent event) {
        return event.lines().stream().map(ContentLine::property).map(one -> one.written()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("says the same, property by property")
    void same(String name, String content, Charset charset) throws IOException {
        List<Remark> textRemarks = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        List<IncomingEvent> text = events(TEXT.getBytes(StandardCharsets.UTF_8), textRemarks);
        List<IncomingEvent> other = events(content.getBytes(charset), remarks);
        assertThat(other).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(lines(other.get(i))).containsExactlyElementsOf(lines(text.get(i)));
            assertThat(other.get(i).claims()).isEqualTo(text.get(i).claims());
            assertThat(other.get(i).uid()).isEqualTo(text.get(i).uid());
        }
        assertThat(remarks).extracting(Remark::kind).isEqualTo(textRemarks.stream().map(Remark::kind).toList());
    }

    @ParameterizedTest(name = "says nothing on standard error of {0}, though its parser would")
    @ValueSource(
            strings = {"<?xml verzion='1.0'?>", "<?xml version='1.0' encoding='nothing-such'?>", "<?xml version='1.0'", "<a>\u00FF\u00FE"})
    void quiet(String start) throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            byte[] broken = (start + XCAL.substring(XCAL.indexOf("?>") + 2)).getBytes(StandardCharsets.ISO_8859_1);
            events(broken, new ArrayList<>());
        } catch (UnreadableInput none) {
            assertThat(none).isNotNull();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("comes into the store, and changes nothing after the same in plain text")
    void stored() {
        ImportPlan plan = calendars.plan(store(), JCAL.getBytes(StandardCharsets.UTF_8));
        assertThat(plan.count(ImportItem.Outcome.NEW)).isEqualTo(2);
        Calendars.into(store(), CalendarLimits.USUAL).apply(plan.items(), saved -> {}, () -> false);
        DiplomaticEvent talks = Calendars.all(store()).stream().filter(one -> one.uid().startsWith("1@")).findFirst().orElseThrow();
        assertThat(talks.facts().name()).isEqualTo("Talks, second round");
        assertThat(talks.facts().venue().city()).isEqualTo("Geneva");
        assertThat(talks.facts().hours()).hasToString("Hours[start=15:00, end=17:00]");
        assertThat(talks.facts().status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(calendars.plan(store(), XCAL.getBytes(StandardCharsets.UTF_8)).count(ImportItem.Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(calendars.plan(store(), TEXT.getBytes(StandardCharsets.UTF_8)).count(ImportItem.Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    @DisplayName("names the line of what is wrong, and takes the rest")
    void numbered() throws IOException {
        List<Remark> remarks = new ArrayList<>();
        String json = JCAL.replace("[\"sequence\", {}, \"integer\", 2]", "[\"sequence\", \"integer\", 2]").replace(
                "[\"geo\", {}, \"float\", [46.2, 6.15]]", "17").replace("\"2026-12-17\"", "true");
        assertThat(events(json.getBytes(StandardCharsets.UTF_8), remarks)).hasSize(2);
        assertThat(remarks).startsWith(new Remark(9, "", Remark.Kind.NO_PROPERTY), new Remark(14, "", Remark.Kind.NO_PROPERTY)).contains(
                new Remark(22, "DTEND", Remark.Kind.BAD_DATE));
        remarks.clear();
        String xml = XCAL.replace("<i:integer>2</i:integer>", "").replace("<i:uid><i:text>2",
                "<b xmlns=\"urn:x\"><c/></b><i:uid><i:text>2");
        assertThat(events(xml.getBytes(StandardCharsets.UTF_8), remarks)).hasSize(2);
        assertThat(remarks).startsWith(new Remark(12, "", Remark.Kind.NO_PROPERTY), new Remark(24, "", Remark.Kind.NO_PROPERTY));
    }

    @Test
    @DisplayName("cannot put lines of its own into what is kept")
    void injected() throws IOException {
        String json = "[\"vcalendar\",[],[[\"vevent\",[[\"uid\",{},\"text\",\"1\"],[\"begin\",{},\"text\",\"VALARM\"],"
                + "[\"x-a\",{},\"unknown\",\"b\\nX-CHANCERY-RECHECK:20260101\"],[\"x-b:c\",{},\"text\",\"d\"],"
                + "[\"x-e\",{\"f=g\":\"h\",\"x-i\":\"j\\nk\"},\"uri\",\"l\"]],[]]]]";
        assertThat(lines(events(json.getBytes(StandardCharsets.UTF_8), new ArrayList<>()).getFirst())).containsExactly("UID:1",
                "X-A:bX-CHANCERY-RECHECK:20260101", "X-E;X-I=j^nk;VALUE=URI:l");
    }

    static Stream<Arguments> cut() {
        return Stream.of(Arguments.of("jCal", JCAL, "\"status\""), Arguments.of("xCal", XCAL, "<i:status>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cut")
    @DisplayName("that breaks off gives what stood whole before it, and one sentence")
    void brokenOff(String name, String content, String at) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        List<IncomingEvent> events = events(content.substring(0, content.indexOf(at)).getBytes(StandardCharsets.UTF_8), remarks);
        assertThat(events).extracting(IncomingEvent::uid).containsExactly("1@example.org");
        assertThat(remarks).extracting(Remark::kind).containsExactly(Remark.Kind.BROKEN_OFF);
        assertThat(remarks.getFirst().line()).isGreaterThan(20);
    }

    static Stream<Arguments> harmful() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String external = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n";
        return Stream.of(Arguments.of("a billion laughs", laughs + "]>\n" + summary("&a11;"), InputFault.DOCTYPE), Arguments.of(
                "an external entity", external + summary("&e;"), InputFault.DOCTYPE),
                Arguments.of("an entity without its declaration",
                        summary("&e;"), InputFault.BROKEN_FILE),
                Arguments.of("another document", "<html><body>Events</body></html>", InputFault.BROKEN_FILE), Arguments.of(
                        "JSON of another kind", "[{\"title\":\"Talks\"}]", InputFault.BROKEN_FILE),
                Arguments.of("a JSON array of wrong types", "[\"vcalendar\", 1, [2, [3], {\"a\": [4]}], null]", InputFault.BROKEN_FILE),
                Arguments.of("no more than a bracket", "[", InputFault.BROKEN_FILE), Arguments.of("no more than a tag", "<",
                        InputFault.BROKEN_FILE));
    }

    private static String summary(String text) {
        return "<icalendar xmlns=\"urn:ietf:params:xml:ns:icalendar-2.0\"><vcalendar><components><vevent><properties><summary><text>" + text
                + "</text></summary></properties></vevent></components></vcalendar></icalendar>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmful")
    @DisplayName("that means harm is refused in one sentence")
    void refused(String name, String content, InputFault fault) {
        assertThatThrownBy(() -> calendars.plan(store(), content.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                UnreadableInput.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(fault);
                    assertThat(refused.line()).isPositive();
                });
    }

    static Stream<Arguments> deep() {
        String deep = "[\"vcalendar\",[],[".repeat(100_000);
        return Stream.of(Arguments.of("components of jCal", deep), Arguments.of("a value of jCal",
                "[\"vcalendar\",[[\"x-a\",{},\"text\"," + "[".repeat(100_000)),
                Arguments.of("components of xCal",
                        "<icalendar xmlns=\"urn:ietf:params:xml:ns:icalendar-2.0\">" + "<vcalendar><components>".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    @DisplayName("a hundred thousand levels deep is given up, and said")
    void tooDeep(String name, String content) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        assertThat(events(content.getBytes(StandardCharsets.UTF_8), remarks)).isEmpty();
        assertThat(remarks).extracting(Remark::kind).containsOnly(Remark.Kind.TOO_DEEP).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("keeps within its limits: size, properties, length")
    void limits() {
        CalendarLimits small = new CalendarLimits(4_000, 2, 5, 100, 3, 4);
        String property = "[\"x-a\",{},\"text\",\"" + "x".repeat(200) + "\"]";
        String json = "[\"vcalendar\",[],[[\"vevent\",[" + (property + ",").repeat(9) + property + "],[]]]]";
        assertThat(Calendars.into(store(), small).plan(calendars.file(json.getBytes(StandardCharsets.UTF_8)), n -> {}, () -> false)
                .remarks()).extracting(Remark::kind).contains(Remark.Kind.VALUE_CUT, Remark.Kind.TOO_MANY_PROPERTIES);
        for (String large : List.of(JCAL, XCAL)) {
            byte[] bytes = large.repeat(3).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(
                    () -> Calendars.into(store(), new CalendarLimits(1_000, 2, 5, 100, 3, 4)).plan(calendars.file(bytes), n -> {},
                            () -> false))
                    .isInstanceOf(UnreadableInput.class).hasMessageContaining("TOO_LARGE");
        }
    }
}
