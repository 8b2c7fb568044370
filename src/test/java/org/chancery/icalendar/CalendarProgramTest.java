package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A calendar for one program")
class CalendarProgramTest {
    @TempDir
    Path folder = Path.of("");

    private static DiplomaticEvent talks(String building) {
        return EventMaker.named("Talks").at(new Venue("Kokshetau", Country.of("KZ"), building, new Coordinates(53.2833, 69.4), null))
                .status(
                        "2021-04-08", EventStatus.SCHEDULED)
                .date("2021-04-08", "2021-09-30", "then").make();
    }

    private Written written(CalendarProgram program) {
        ExportOptions options = Written.options(Undated.AUTO).asRich().withAlarms(List.of(Alarm.parse("1d"), Alarm.parse("1h")));
        return Written.to(folder, options.forProgram(program), new Written.Memory(), talks("The \"Palace\": hall 1"));
    }

    @ParameterizedTest(name = "keeps every rule: {0}")
    @EnumSource(CalendarProgram.class)
    void sound(CalendarProgram program) throws java.io.IOException {
        Written written = written(program);
        assertThat(CalendarLint.of(written.file())).isEmpty();
        assertThat(written.lines()).contains("SUMMARY:Talks", "DTSTART;VALUE=DATE:20210930", "STATUS:CONFIRMED");
        assertThat(program.remarks()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("holds everything when it is for any")
    void any() {
        assertThat(written(CalendarProgram.ANY).text()).contains("BEGIN:VLOCATION", "X-CHANCERY-CLAIM", "CATEGORIES:Forum", "TRIGGER:-P1D",
                "TRIGGER:-PT1H").doesNotContain("X-APPLE", "ALLDAYEVENT");
    }

    @Test
    @DisplayName("says whole days in Outlook's own way and rings once there")
    void outlook() {
        Written written = written(CalendarProgram.OUTLOOK);
        assertThat(written.lines()).contains("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "CATEGORIES:Forum",
                "TRIGGER:-P1D");
        assertThat(Collections.frequency(written.lines(), "BEGIN:VALARM")).isEqualTo(1);
        assertThat(written.text()).doesNotContain("X-CHANCERY", "VLOCATION", "STYLED-DESCRIPTION");
    }

    @Test
    @DisplayName("cuts a place at the length of Outlook's field")
    void longPlace() {
        Written written = Written.to(folder, Written.options(Undated.AUTO).forProgram(CalendarProgram.OUTLOOK), new Written.Memory(), talks(
                "Palace ".repeat(60)));
        assertThat(written.line("LOCATION").length() - "LOCATION:".length()).isLessThanOrEqualTo(255);
    }

    @Test
    @DisplayName("has Apple's own property for the map, its title as the place but for quotation marks")
    void apple() {
        assertThat(written(CalendarProgram.APPLE).lines()).contains(
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=72;X-TITLE=\"The 'Palace': hall 1, Kokshetau, Kazakhstan\":geo:53.283300,69.400000")
                .doesNotContain("CATEGORIES:Forum");
    }

    @Test
    @DisplayName("has neither alarms nor categories for Google")
    void google() {
        assertThat(written(CalendarProgram.GOOGLE).text()).doesNotContain("VALARM", "CATEGORIES", "X-CHANCERY");
    }

    @Test
    @DisplayName("brings back what only we read from Thunderbird")
    void thunderbird() {
        assertThat(written(CalendarProgram.THUNDERBIRD).text()).contains("X-CHANCERY-CLAIM", "TRIGGER:-PT1H").doesNotContain("VLOCATION");
    }
}
