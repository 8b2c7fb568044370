package org.chancery.icalendar.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The zone of a time")
class FileZonesTest {
    private static final LocalDateTime SUMMER = LocalDateTime.of(2026, 7, 1, 15, 0);
    private static final ContentLine LINE = Objects.requireNonNull(ContentLine.parse(7, "DTSTART:20260701T150000"));
    private final List<Remark> remarks = new ArrayList<>();
    private final FileZones zones = new FileZones(remarks::add);

    private void define(String... lines) throws IOException {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        zones.add(
                Objects.requireNonNull(
                        new ComponentReader(new TextLines(new ByteArrayInputStream(content), CalendarLimits.USUAL, remarks::add),
                                CalendarLimits.USUAL, remarks::add).next()));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({"Europe/Berlin, Europe/Berlin", "W. Europe Standard Time, Europe/Berlin", "Russian Standard Time, Europe/Moscow",
            "/mozilla.org/20050126_1/Europe/Berlin, Europe/Berlin", "UTC, Etc/UTC"})
    void names(String name, String zone) {
        assertThat(zones.resolve(name, SUMMER, LINE)).isEqualTo(new FileZones.Zoned(SUMMER, ZoneId.of(zone)));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Remark.Kind.ZONE_NOT_DEFINED);
    }

    @Test
    @DisplayName("that nobody knows is said, and never guessed")
    void unknown() {
        assertThat(zones.resolve("Customized Time Zone", SUMMER, LINE)).isNull();
        assertThat(remarks).containsExactly(new Remark(7, "Customized Time Zone", Remark.Kind.UNKNOWN_ZONE));
    }

    @Test
    @DisplayName("is by the file's own rules where it has some, from the year 1601 on")
    void ownRules() throws IOException {
        define("BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000",
                "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE");
        assertThat(Objects.requireNonNull(zones.resolve("Customized Time Zone", SUMMER, LINE)).zone()).hasToString("+02:00");
        assertThat(Objects.requireNonNull(zones.resolve("Customized Time Zone", SUMMER.withMonth(12), LINE)).zone()).hasToString("+01:00");
        assertThat(remarks).isEmpty();
    }

    @Test
    @DisplayName("of an old file keeps its moment: Almaty at +06 after the move to +05")
    void rulesDiffer() throws IOException {
        define("BEGIN:VTIMEZONE", "TZID:Asia/Almaty", "BEGIN:STANDARD", "DTSTART:20041031T000000", "TZOFFSETFROM:+0600",
                "TZOFFSETTO:+0600", "END:STANDARD", "END:VTIMEZONE");
        assertThat(zones.resolve("Asia/Almaty", LocalDateTime.of(2021, 9, 30, 15, 0), LINE)).isEqualTo(new FileZones.Zoned(LocalDateTime.of(
                2021, 9, 30, 15, 0), ZoneId.of("Asia/Almaty")));
        assertThat(remarks).isEmpty();
        assertThat(zones.resolve("Asia/Almaty", SUMMER, LINE))
                .isEqualTo(new FileZones.Zoned(SUMMER.withHour(14), ZoneId.of("Asia/Almaty")));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Remark.Kind.ZONE_RULES_DIFFER);
    }

    @Test
    @DisplayName("that the file defines without a readable offset is taken by its name, which is said")
    void brokenRules() throws IOException {
        define("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETTO:one", "END:STANDARD",
                "END:VTIMEZONE");
        assertThat(zones.resolve("Europe/Berlin", SUMMER, LINE)).isEqualTo(new FileZones.Zoned(SUMMER, ZoneId.of("Europe/Berlin")));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Remark.Kind.ZONE_NOT_DEFINED);
    }

    @Test
    @DisplayName("is not followed for ever when its rule is impossible or endless")
    void hostileRules() throws IOException {
        define("BEGIN:VTIMEZONE", "TZID:Nowhere", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100",
                "RRULE:FREQ=SECONDLY", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T000000", "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "END:DAYLIGHT", "END:VTIMEZONE");
        long start = System.nanoTime();
        assertThat(zones.resolve("Nowhere", SUMMER, LINE)).isNotNull();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
