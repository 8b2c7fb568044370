package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.chancery.agenda.EventStatus;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An alarm")
class AlarmTest {
    @TempDir
    Path folder = Path.of("");

    private static EventMaker on(EventStatus status, String edtf) {
        return EventMaker.named("Talks; in Astana").status("2021-04-08", status).date("2021-04-08", edtf, "then");
    }

    private Written written(EventMaker event, String... before) {
        ExportOptions options = Written.options(Undated.AUTO).withAlarms(List.of(before).stream().map(Alarm::parse).toList());
        return Written.to(folder, options, new Written.Memory(), event.make());
    }

    @ParameterizedTest(name = "{0} before is {1}")
    @CsvSource({"15m,-PT15M", "90m,-PT1H30M", "2h,-PT2H", "36h,-P1DT12H", "1d,-P1D", "1w,-P7D", "PT15M,-PT15M", "p1dt2h30m,-P1DT2H30M",
            "P2W,-P14D", "0m,-PT0M", "P366D,-P366D"})
    void parsed(String text, String trigger) {
        assertThat(Alarm.parse(text).trigger()).isEqualTo(trigger);
    }

    @ParameterizedTest(name = "\"{0}\" before is refused")
    @ValueSource(strings = {"", "1", "d", "-1d", "1 day", "P", "PT", "P1M", "PT1S", "367d", "9999w", "P1DT", "1y"})
    void refused(String text) {
        assertThatThrownBy(() -> Alarm.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("stands behind the properties of an event whose day is certain, with its name")
    void certain() {
        List<String> lines = written(on(EventStatus.SCHEDULED, "2021-09-30"), "1d", "2h").lines();
        assertThat(lines.subList(lines.indexOf("BEGIN:VALARM"), lines.size())).containsExactly("BEGIN:VALARM", "ACTION:DISPLAY",
                "TRIGGER:-P1D", "DESCRIPTION:Talks\\; in Astana", "END:VALARM", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT2H",
                "DESCRIPTION:Talks\\; in Astana", "END:VALARM", "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    @DisplayName("stands in an event at hours as well")
    void timed() {
        EventMaker event = EventMaker.named("Talks").at(new Venue("Astana", Country.of("KZ"), null, null, ZoneId.of("Asia/Almaty"))).status(
                "2021-01-02", EventStatus.SCHEDULED).hours("2021-01-02", "2021-09-30", "15:00", "16:30");
        assertThat(written(event, "15m").lines()).contains("TRIGGER:-PT15M");
    }

    @ParameterizedTest(name = "never rings for {0} {1}")
    @CsvSource({"PLANNED,2021", "SCHEDULED,2021-09", "SCHEDULED,[2021-09-21..2021-09-30]", "SCHEDULED,2021-09-30?", "CANCELLED,2021-09-30",
            "HELD,2021"})
    void uncertain(EventStatus status, String edtf) {
        assertThat(written(on(status, edtf), "1d").text()).contains("BEGIN:VEVENT").doesNotContain("VALARM");
    }

    @Test
    @DisplayName("is written once, and there are at most five")
    void most() {
        assertThat(Collections.frequency(written(on(EventStatus.SCHEDULED, "2021-09-30"), "24h", "1d").lines(), "BEGIN:VALARM"))
                .isEqualTo(1);
        assertThatThrownBy(() -> written(on(EventStatus.SCHEDULED, "2021-09-30"), "1m", "2m", "3m", "4m", "5m", "6m")).isInstanceOf(
                IllegalArgumentException.class);
    }
}
